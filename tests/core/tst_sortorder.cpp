// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/sortorder.h"
#include "tests/core/eventhistory.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace sled;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

QList<quint32> sorted(const SortInput &input, SortOrder order)
{
    const auto events = sortEvents(input, order, {});
    QList<quint32> numbers;
    for (const EventIndex event : events.value())
        numbers.append(static_cast<quint32>(event));
    return numbers;
}

SortInput inputOf(const EventHistory &events)
{
    return {events.history.events(), events.history.strings(), {}, {}};
}

} // namespace

/// Orders of events.
class TestSortOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysDecide_data();
    void keysDecide();
    void numbersCompareAsNumbers();
    void ranksDecideWhenGiven();
    void opIdsBreakTiesOtherwiseArrivalDoes();
    void isTheSameInOnePieceAndInRuns();
    void nothingSortsToNothing();
    void stopsOnRequest();
};

void TestSortOrder::keysDecide_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("isDescending");
    QTest::addColumn<QList<quint32>>("order");
    const auto row
        = [](const char *title, SortKey key, bool isDescending, const QList<quint32> &order) {
              QTest::newRow(title) << static_cast<int>(key) << isDescending << order;
          };

    row("by sled, then event_seq, none last", SortKey::Sled, false, {1, 3, 0, 2});
    row("by time, none last", SortKey::Time, false, {2, 0, 1, 3});
    row("by time, latest first, none last", SortKey::Time, true, {1, 0, 2, 3});
    row("by event_seq", SortKey::EventSeq, false, {1, 3, 0, 2});
    row("by event_seq, highest first", SortKey::EventSeq, true, {0, 3, 1, 2});
    row("by story, bytewise", SortKey::Story, false, {3, 2, 1, 0});
    row("by story, backwards", SortKey::Story, true, {0, 1, 2, 3});
    row("all alike: by time", SortKey::ToStage, false, {2, 0, 1, 3});
}

void TestSortOrder::keysDecide()
{
    QFETCH(int, key);
    QFETCH(bool, isDescending);
    QFETCH(QList<quint32>, order);
    EventHistory events({QStringLiteral("a.db")});
    events.add({1, "b", 2, 20, "b"});
    events.add({2, "a", 0, 30, "a"});
    events.add({3, "b", kMissing, 10, "Z"});
    events.add({4, "b", 1, kMissing, ""});

    QCOMPARE(sorted(inputOf(events), {static_cast<SortKey>(key), isDescending}), order);
}

void TestSortOrder::numbersCompareAsNumbers()
{
    EventHistory events({QStringLiteral("a.db")});
    int id = 0;
    for (const double time : {1e300, 0.0, -1e300, 0.5, -0.0, -0.5, 10.0, 9.0})
        events.add({++id, "a", 0, time});

    QCOMPARE(sorted(inputOf(events), {SortKey::Time}), (QList<quint32>{2, 5, 1, 4, 3, 7, 6, 0}));
}

void TestSortOrder::ranksDecideWhenGiven()
{
    EventHistory events({QStringLiteral("a.db")});
    for (int id = 0; id < 3; ++id)
        events.add({id, "a", static_cast<double>(id)});
    SortInput input = inputOf(events);
    input.ranks = {7, 0, 7};

    QCOMPARE(sorted(input, {SortKey::Rank}), (QList<quint32>{1, 0, 2}));
    QCOMPARE(sorted(input, {SortKey::Rank, true}), (QList<quint32>{2, 0, 1}));
}

void TestSortOrder::opIdsBreakTiesOtherwiseArrivalDoes()
{
    EventHistory events({QStringLiteral("a.db")});
    for (const int id : {3, 1, 2})
        events.add({id, "a", 5});
    SortInput input = inputOf(events);

    QCOMPARE(sorted(input, {SortKey::Sled}), (QList<quint32>{0, 1, 2}));
    input.ids = {EventHistory::id(3), EventHistory::id(1), EventHistory::id(2)};
    QCOMPARE(sorted(input, {SortKey::Sled}), (QList<quint32>{1, 2, 0}));
}

void TestSortOrder::isTheSameInOnePieceAndInRuns()
{
    // More than two runs, the last one short.
    constexpr std::uint32_t kEvents = 70'001;
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same input in each run
    SortInput input{{}, std::make_shared<StringPool>(), {}, {}};
    for (std::uint32_t i = 0; i < kEvents; ++i) {
        EventFacts facts;
        facts.timestamp = static_cast<double>(random() % 1000);
        input.events.append(facts, OpIndex{i});
    }
    std::vector<std::uint32_t> expected(kEvents);
    for (std::uint32_t i = 0; i < kEvents; ++i)
        expected[i] = i;
    std::stable_sort(expected.begin(), expected.end(), [&](std::uint32_t a, std::uint32_t b) {
        return input.events.facts(EventIndex{a}).timestamp
            < input.events.facts(EventIndex{b}).timestamp;
    });

    const QList<quint32> order = sorted(input, {SortKey::Time});

    QVERIFY(std::equal(order.begin(), order.end(), expected.begin(), expected.end()));
}

void TestSortOrder::nothingSortsToNothing()
{
    QVERIFY(sorted({{}, std::make_shared<StringPool>(), {}, {}}, {SortKey::Sled}).isEmpty());
}

void TestSortOrder::stopsOnRequest()
{
    EventHistory events({QStringLiteral("a.db")});
    events.add({1, "a"});
    std::stop_source stop;
    stop.request_stop();

    const auto result = sortEvents(inputOf(events), {}, stop.get_token());

    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestSortOrder)
#include "tst_sortorder.moc"
