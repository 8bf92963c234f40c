// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/eventorder.h"
#include "tests/core/eventhistory.h"

#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

constexpr SourceIndex kA{0};
constexpr SourceIndex kB{1};

QList<quint32> ordered(const EventHistory &events, EventOrder order)
{
    QList<quint32> numbers;
    const auto result = orderedEvents(events.history, order, {});
    for (const EventIndex event : result.value())
        numbers.append(static_cast<quint32>(event));
    return numbers;
}

} // namespace

/// The orders in which the command line lists events.
class TestEventOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreThoseOfTheOption();
    void sledOrderEndsWithOpIds();
    void logOrderIsThatOfTheFirstSourceThatListsIt();
    void acceptedOpStandsForAnIdInTheLog();
    void stopsOnRequest_data();
    void stopsOnRequest();
};

void TestEventOrder::namesAreThoseOfTheOption()
{
    QCOMPARE(eventOrderNamed("sled"), EventOrder::Sled);
    QCOMPARE(eventOrderNamed("time"), EventOrder::Time);
    QCOMPARE(eventOrderNamed("log"), EventOrder::Log);
    QCOMPARE(eventOrderNamed("Sled"), std::nullopt);
    QCOMPARE(eventOrderNamed(""), std::nullopt);
}

void TestEventOrder::sledOrderEndsWithOpIds()
{
    EventHistory events({u"a.db"_s});
    events.add({3, "b", 0, 1});
    events.add({2, "a", 1, 9});
    events.add({1, "a", 1, 5});

    QCOMPARE(ordered(events, EventOrder::Sled), (QList<quint32>{2, 1, 0}));
    QCOMPARE(ordered(events, EventOrder::Time), (QList<quint32>{0, 2, 1}));
}

void TestEventOrder::logOrderIsThatOfTheFirstSourceThatListsIt()
{
    EventHistory events({u"a.db"_s, u"b.db"_s});
    events.add({9, "a", 0, 0, "waits", Verdict::MissingCausalDependencies}, kA);
    events.add({1}, kA);
    events.add({2}, kA);
    events.add({2}, kB);
    events.add({3}, kB);
    events.history.setOutcome(kA, {{}, {EventHistory::id(2), EventHistory::id(1)}, {}});
    events.history.setOutcome(kB, {{}, {EventHistory::id(3), EventHistory::id(2)}, {}});

    QCOMPARE(ordered(events, EventOrder::Log), (QList<quint32>{2, 1, 3, 0}));
}

void TestEventOrder::acceptedOpStandsForAnIdInTheLog()
{
    EventHistory events({u"a.db"_s});
    OpFacts forged = events.opOf({1});
    forged.fingerprint = 99;
    events.add(forged, Verdict::ErrDigestMismatch);
    events.add({2});
    events.add({1});
    events.history.setOutcome(kA, {{}, {EventHistory::id(1), EventHistory::id(2)}, {}});

    QCOMPARE(ordered(events, EventOrder::Log), (QList<quint32>{2, 1, 0}));
}

void TestEventOrder::stopsOnRequest_data()
{
    QTest::addColumn<int>("order");
    QTest::newRow("sled") << static_cast<int>(EventOrder::Sled);
    QTest::newRow("log") << static_cast<int>(EventOrder::Log);
}

void TestEventOrder::stopsOnRequest()
{
    QFETCH(int, order);
    EventHistory events({u"a.db"_s});
    events.add({1});
    std::stop_source stop;
    stop.request_stop();

    const auto result
        = orderedEvents(events.history, static_cast<EventOrder>(order), stop.get_token());

    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestEventOrder)
#include "tst_eventorder.moc"
