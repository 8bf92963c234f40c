// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/followbackoff.h"

#include <QTest>

using namespace sled;
using namespace std::chrono_literals;

class TestFollowBackoff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitsLongerUntilItWorks();
    void aSleepIsNoticedOnce();
    void noSleepIsNoticedWhileAwake();
};

void TestFollowBackoff::waitsLongerUntilItWorks()
{
    FollowBackoff backoff;
    for (const auto wait : {1s, 2s, 4s, 8s, 16s, 30s, 30s})
        QVERIFY(backoff.next() == wait);
    backoff.reset();
    QVERIFY(backoff.next() == 1s);
}

void TestFollowBackoff::aSleepIsNoticedOnce()
{
    std::chrono::nanoseconds asleep = 5s;
    SuspendWatch watch([&asleep] { return asleep; });
    QVERIFY(!watch.hasSlept());
    asleep += 900ms; // clocks are not read at one moment
    QVERIFY(!watch.hasSlept());
    asleep += 1h;
    QVERIFY(watch.hasSlept());
    QVERIFY(!watch.hasSlept());
}

void TestFollowBackoff::noSleepIsNoticedWhileAwake()
{
    SuspendWatch watch;
    QVERIFY(!watch.hasSlept());
}

QTEST_GUILESS_MAIN(TestFollowBackoff)
#include "tst_followbackoff.moc"
