// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/eventlogfixture.h"
#include "tests/support/holdup.h"

#include <QSignalSpy>
#include <QTest>

#include <mutex>

using namespace sled;
using namespace sled::test;

class TestEventLogSubscriber : public EventLogFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeNewSled(); }
    void everyTransitionIsWritten();
    void busTellsItsOwnThreadToo();
    void batchIsOneTransaction();
    void lagIsOneExactGap_data();
    void lagIsOneExactGap();
    void declaresEachLagOnce();
    void restartContinues();
    void closingDrains();
    void closedBusEndsASubscriberAtOnce();
    void destructorWritesWhatCame();
};

void TestEventLogSubscriber::everyTransitionIsWritten()
{
    TransitionBus bus;
    EventLogSubscriber subscriber;
    QSignalSpy opened(&subscriber, &EventLogSubscriber::opened);
    QSignalSpy finished(&subscriber, &EventLogSubscriber::finished);
    subscriber.start(bus, m_path);
    QVERIFY(opened.wait(kLongMs));

    fire(bus, 4);
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.writtenCount(), std::uint64_t{4}, kLongMs);
    bus.close();

    QVERIFY(finished.wait(kLongMs));
    QVERIFY(!subscriber.isRunning());
    QCOMPARE(fault(), QString());
    const std::vector<LoggedEvent> events = logAt(m_path);
    QCOMPARE(events.size(), std::size_t{4});
    QCOMPARE(QString::fromStdString(events[0].sledId), opened.at(0).at(0).toString());
    QCOMPARE(events[3].fromStage, fired(3).before);
    QCOMPARE(events[3].toStage, fired(3).after);
    QCOMPARE(events[3].pipelineEvent, fired(3).event);
    QCOMPARE(events[3].at, fired(3).at);
}

void TestEventLogSubscriber::busTellsItsOwnThreadToo()
{
    TransitionBus bus;
    QSignalSpy told(&bus, &TransitionBus::transitionFired);
    QSignalSpy closed(&bus, &TransitionBus::closed);

    bus.fire(fired(0));
    bus.close();
    bus.fire(fired(1));
    bus.close();

    QCOMPARE(told.count(), 1);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(bus.firedCount(), std::uint64_t{1});
}

void TestEventLogSubscriber::batchIsOneTransaction()
{
    std::mutex mutex;
    std::vector<std::size_t> transactions;
    EventLogOptions options;
    options.onCommitted = [&](const std::vector<MadeOp> &made) {
        const std::lock_guard lock(mutex);
        transactions.push_back(made.size());
    };
    TransitionBus bus;
    EventLogSubscriber subscriber;
    subscriber.start(bus, m_path, options);
    Holdup holdup(subscriber);

    fire(bus, 100);
    holdup.release();
    subscriber.stop();

    QCOMPARE(transactions, std::vector<std::size_t>{100});
}

void TestEventLogSubscriber::lagIsOneExactGap_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("during");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<int>("missed");

    QTest::newRow("just no lag") << 3 << 256 << false << 0;
    QTest::newRow("one") << 3 << 257 << false << 1;
    QTest::newRow("many") << 10 << 1000 << false << 744;
    QTest::newRow("at the very start") << 0 << 300 << false << 44;
    QTest::newRow("while closing") << 5 << 300 << true << 44;
}

void TestEventLogSubscriber::lagIsOneExactGap()
{
    QFETCH(int, before);
    QFETCH(int, during);
    QFETCH(bool, closes);
    QFETCH(int, missed);
    TransitionBus bus;
    EventLogSubscriber subscriber;
    QSignalSpy lagged(&subscriber, &EventLogSubscriber::lagged);
    subscriber.start(bus, m_path);
    fire(bus, before);
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.writtenCount(), std::uint64_t(before), kLongMs);

    Holdup holdup(subscriber);
    fire(bus, during);
    if (closes)
        bus.close();
    holdup.release();
    const auto written = std::uint64_t(before + during - missed);
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.writtenCount(), written, kLongMs);
    fire(bus, closes ? 0 : 7);
    subscriber.stop();

    QCOMPARE(fault(), QString());
    QCOMPARE(lagged.count(), missed > 0 ? 1 : 0);
    const std::vector<DeclaredGap> gaps = gapsOf(logAt(m_path));
    std::vector<DeclaredGap> expected;
    if (missed > 0)
        expected.push_back({std::uint64_t(before), std::uint64_t(before + missed) - 1});
    QCOMPARE(gaps, expected);
}

void TestEventLogSubscriber::declaresEachLagOnce()
{
    TransitionBus bus;
    EventLogSubscriber subscriber;
    subscriber.start(bus, m_path);

    for (int round = 0; round < 3; ++round) {
        Holdup holdup(subscriber);
        fire(bus, 260 + round);
        holdup.release();
        const auto written = std::uint64_t(256 * (round + 1));
        QTRY_COMPARE_WITH_TIMEOUT(subscriber.writtenCount(), written, kLongMs);
    }
    subscriber.stop();

    QCOMPARE(fault(), QString());
    const std::vector<DeclaredGap> expected{{0, 3}, {260, 264}, {521, 526}};
    QCOMPARE(gapsOf(logAt(m_path)), expected);
}

void TestEventLogSubscriber::restartContinues()
{
    for (int run = 0; run < 3; ++run) {
        TransitionBus bus; // of another process: it counts from 0 again
        EventLogSubscriber subscriber;
        subscriber.start(bus, m_path);
        Holdup holdup(subscriber);
        fire(bus, 258);
        holdup.release();
        bus.close();
        subscriber.stop();
    }

    QCOMPARE(fault(), QString());
    const std::vector<DeclaredGap> expected{{0, 1}, {258, 259}, {516, 517}};
    QCOMPARE(gapsOf(logAt(m_path)), expected);
}

void TestEventLogSubscriber::closingDrains()
{
    TransitionBus bus;
    EventLogSubscriber subscriber;
    QSignalSpy finished(&subscriber, &EventLogSubscriber::finished);
    subscriber.start(bus, m_path);

    fire(bus, 256);
    bus.close();

    QVERIFY(finished.wait(kLongMs));
    QCOMPARE(subscriber.writtenCount(), std::uint64_t{256});
    QCOMPARE(fault(), QString());
}

void TestEventLogSubscriber::closedBusEndsASubscriberAtOnce()
{
    TransitionBus bus;
    bus.close();
    EventLogSubscriber subscriber;
    QSignalSpy finished(&subscriber, &EventLogSubscriber::finished);

    subscriber.start(bus, m_path);

    QVERIFY(finished.wait(kLongMs));
    QCOMPARE(logAt(m_path).size(), std::size_t{0});
}

void TestEventLogSubscriber::destructorWritesWhatCame()
{
    TransitionBus bus;
    {
        EventLogSubscriber subscriber;
        subscriber.start(bus, m_path);
        fire(bus, 50);
    }

    QCOMPARE(fault(), QString());
}

QTEST_GUILESS_MAIN(TestEventLogSubscriber)
#include "tst_eventlogsubscriber.moc"
