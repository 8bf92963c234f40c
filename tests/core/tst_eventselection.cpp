// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/eventselection.h"
#include "tests/core/eventhistory.h"
#include "tests/core/snapshotof.h"

#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

/// By arrival: accepted, rejected, waiting, accepted and deleted, accepted.
class SomeEvents {
public:
    SomeEvents()
    {
        m_events.add({1, "b", 1, 300});
        m_events.add({2, "a", 1, 100, "x", Verdict::ErrHashMismatch});
        m_events.add({3, "a", 0, 200, "x", Verdict::MissingCausalDependencies});
        m_events.add({4, "a", 2, 50});
        m_events.add({5, "b", 0, 400});
        ReplayOutcome outcome;
        outcome.altered.push_back({EventHistory::id(4), true});
        m_events.history.setOutcome(SourceIndex{0}, std::move(outcome));
    }

    [[nodiscard]] QList<int> select(const EventSelection &selection) const
    {
        QList<int> numbers;
        const auto events = selectEvents(snapshotOf(m_events.history), selection, {});
        for (const EventIndex event : events.value())
            numbers.append(static_cast<int>(event));
        return numbers;
    }

    EventHistory m_events{{u"a.db"_s}};
};

std::vector<EventIndex> indexes(std::initializer_list<std::uint32_t> numbers)
{
    std::vector<EventIndex> events;
    for (const std::uint32_t number : numbers)
        events.push_back(EventIndex{number});
    return events;
}

} // namespace

/// Which events are written, and in which order.
class TestEventSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsAccepted();
    void takesWhatIsListed();
    void stopsOnRequest();
};

void TestEventSelection::takesWhatIsAccepted()
{
    const SomeEvents events;

    QCOMPARE(events.select({true, {}, EventOrder::Sled}), (QList<int>{4, 0}));
    QCOMPARE(events.select({true, {}, EventOrder::Time}), (QList<int>{0, 4}));
    QCOMPARE(events.select({true, indexes({4, 3, 2}), std::nullopt}), (QList<int>{4, 0}));
    QCOMPARE(events.select({true, indexes({4}), EventOrder::Time}), (QList<int>{0, 4}));
}

void TestEventSelection::takesWhatIsListed()
{
    const SomeEvents events;

    QCOMPARE(events.select({false, {}, std::nullopt}), QList<int>());
    QCOMPARE(events.select({false, indexes({3, 0, 1}), std::nullopt}), (QList<int>{3, 0, 1}));
    QCOMPARE(events.select({false, indexes({3, 0, 1}), EventOrder::Sled}), (QList<int>{1, 3, 0}));
    QCOMPARE(events.select({false, indexes({3, 0, 1}), EventOrder::Time}), (QList<int>{3, 1, 0}));
    // What came after the snapshot.
    QCOMPARE(events.select({false, indexes({7, 0, 5}), std::nullopt}), QList<int>{0});
}

void TestEventSelection::stopsOnRequest()
{
    const SomeEvents events;
    std::stop_source stop;
    stop.request_stop();

    const auto selected = selectEvents(snapshotOf(events.m_events.history), {}, stop.get_token());

    QVERIFY(!selected);
    QCOMPARE(selected.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestEventSelection)
#include "tst_eventselection.moc"
