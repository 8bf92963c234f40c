// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/eventlogfixture.h"
#include "tests/support/fullfilesystem.h"
#include "tests/support/holdup.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>
#include <random>

using namespace sled;
using namespace sled::test;

class TestEventLogTrouble : public EventLogFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeNewSled(); }
    void fullDiskLosesNothing();
    void whatCouldNotBeWrittenIsDeclared();
    void lockedDatabaseIsTriedAgain();
    void missingDatabaseFails();
    void anythingHappens();
};

void TestEventLogTrouble::fullDiskLosesNothing()
{
    TransitionBus bus;
    EventLogSubscriber subscriber;
    QSignalSpy failing(&subscriber, &EventLogSubscriber::writingFailed);
    QSignalSpy resumed(&subscriber, &EventLogSubscriber::writingResumed);
    QSignalSpy failed(&subscriber, &EventLogSubscriber::failed);
    subscriber.start(bus, m_path);
    fire(bus, 3);
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.writtenCount(), std::uint64_t{3}, kLongMs);

    {
        const FullFileSystem full;
        fire(bus, 1);
        QVERIFY(failing.wait(kLongMs));
        fire(bus, 300); // more than may wait
    }
    QVERIFY(resumed.wait(kLongMs));
    subscriber.stop();

    QCOMPARE(failed.count(), 0);
    QCOMPARE(fault(), QString());
    QCOMPARE(gapsOf(logAt(m_path)).size(), std::size_t{1});
}

void TestEventLogTrouble::whatCouldNotBeWrittenIsDeclared()
{
    TransitionBus bus;
    EventLogSubscriber subscriber;
    QSignalSpy failing(&subscriber, &EventLogSubscriber::writingFailed);
    QSignalSpy failed(&subscriber, &EventLogSubscriber::failed);
    subscriber.start(bus, m_path);
    fire(bus, 3);
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.writtenCount(), std::uint64_t{3}, kLongMs);
    {
        const FullFileSystem full;
        fire(bus, 5);
        QVERIFY(failing.wait(kLongMs));
        subscriber.stop();
    }
    QCOMPARE(failed.count(), 1);
    fire(bus, 2); // nobody takes them

    subscriber.start(bus, m_path);
    fire(bus, 1);
    subscriber.stop();

    QCOMPARE(fault(), QString());
    QCOMPARE(gapsOf(logAt(m_path)), (std::vector<DeclaredGap>{{3, 9}}));
}

void TestEventLogTrouble::lockedDatabaseIsTriedAgain()
{
    TransitionBus bus;
    EventLogSubscriber subscriber;
    QSignalSpy resumed(&subscriber, &EventLogSubscriber::writingResumed);
    subscriber.start(bus, m_path);

    subscriber.post([tries = std::make_shared<int>(0)](DemoSled &) -> Result<void> {
        if (++*tries < 3)
            return failure(ErrorCode::Busy, QStringLiteral("locked"));
        return {};
    });
    fire(bus, 2);

    QVERIFY(resumed.wait(kLongMs));
    subscriber.stop();
    QCOMPARE(fault(), QString());
}

void TestEventLogTrouble::missingDatabaseFails()
{
    TransitionBus bus;
    EventLogSubscriber subscriber;
    QSignalSpy failed(&subscriber, &EventLogSubscriber::failed);

    subscriber.start(bus, m_path + QStringLiteral(".none"));

    QVERIFY(failed.wait(kLongMs));
    QVERIFY(!subscriber.isRunning());
}

/// Bursts, a slow writer, a full disk and restarts at random: each transition is written once,
/// or is in exactly one gap.
void TestEventLogTrouble::anythingHappens()
{
    const std::uint32_t seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const auto below = [&random](int end) { return int(random() % unsigned(end)); };
    TransitionBus bus;
    EventLogSubscriber subscriber;
    EventLogOptions options;
    options.capacity = 16;
    QSignalSpy opened(&subscriber, &EventLogSubscriber::opened);
    for (int round = 0; round < 60; ++round) {
        if (!subscriber.isRunning()) {
            subscriber.start(bus, m_path, options);
            QVERIFY(opened.wait(kLongMs)); // only an open log can be held up
        }
        std::optional<Holdup> holdup;
        if (below(3) == 0)
            holdup.emplace(subscriber);
        std::optional<FullFileSystem> full;
        if (below(6) == 0)
            full.emplace();
        fire(bus, below(40));
        if (holdup)
            holdup->release();
        if (below(4) == 0)
            subscriber.stop();
        QCoreApplication::processEvents();
        fire(bus, below(8));
    }
    if (!subscriber.isRunning())
        subscriber.start(bus, m_path, options);
    bus.close();
    subscriber.stop();

    QCOMPARE(fault(), QString());
}

QTEST_GUILESS_MAIN(TestEventLogTrouble)
#include "tst_eventlogtrouble.moc"
