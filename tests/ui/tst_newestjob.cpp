// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/newestjob.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <sys/resource.h>

namespace sled {

/// Work in the background of which only the newest is answered.
class TestNewestJob final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAndGoes();
    void waitsAfterAnAnswer();
    void answersTheNewestOnly();
    void keepsNoAnswer();
    void whoWaitsDoesNoWork();
};

void TestNewestJob::answersAndGoes()
{
    int answer = 0;
    {
        NewestJob<int> job([&answer](const int &one) { answer = one; });
        job.run([](const std::stop_token &) { return 42; });
        QVERIFY(job.isBusy());
        QTRY_COMPARE(answer, 42);
        QVERIFY(!job.isBusy());
    }
    QCOMPARE(answer, 42); // and it is gone: nobody waits for what is done
}

void TestNewestJob::waitsAfterAnAnswer()
{
    int answers = 0;
    NewestJob<int> job([&answers](const int &) { ++answers; });
    for (int round = 1; round <= 3; ++round) {
        job.run([](const std::stop_token &) { return 1; });
        QTRY_COMPARE(answers, round);
        job.cancelAndWait();
    }
}

void TestNewestJob::answersTheNewestOnly()
{
    QList<int> answers;
    std::atomic<bool> mayEnd{false};
    NewestJob<int> job([&answers](const int &one) { answers += one; });
    job.run([&mayEnd](const std::stop_token &stop) {
        while (!mayEnd && !stop.stop_requested())
            QThread::yieldCurrentThread();
        return 1;
    });
    job.run([](const std::stop_token &) { return 2; });
    job.run([](const std::stop_token &) { return 3; });
    QTRY_COMPARE(answers, QList<int>{3});
    mayEnd = true;
}

void TestNewestJob::keepsNoAnswer()
{
    std::weak_ptr<int> kept;
    bool isAnswered = false;
    NewestJob<std::shared_ptr<int>> job([&](const std::shared_ptr<int> &one) {
        kept = one;
        isAnswered = true;
    });
    job.run([](const std::stop_token &) { return std::make_shared<int>(7); });
    QTRY_VERIFY(isAnswered);
    QVERIFY(kept.expired());
}

void TestNewestJob::whoWaitsDoesNoWork()
{
    // Qt has a thread that waits for work which has not begun run it: here, the window's.
    std::atomic<bool> mayEnd{false};
    QThreadPool &pool = backgroundPool();
    for (int thread = 0; thread < pool.maxThreadCount(); ++thread) {
        pool.start([&mayEnd] {
            while (!mayEnd)
                QThread::yieldCurrentThread();
        });
    }
    const int nice = getpriority(PRIO_PROCESS, 0); // of this thread
    std::atomic<bool> hasRun{false};
    NewestJob<int> job([](const int &) {});
    job.run([&hasRun](const std::stop_token &) {
        hasRun = true;
        return 1;
    });
    job.cancelAndWait();
    mayEnd = true;
    QVERIFY(pool.waitForDone());
    QVERIFY(!hasRun);
    QCOMPARE(getpriority(PRIO_PROCESS, 0), nice);
}

} // namespace sled

QTEST_MAIN(sled::TestNewestJob)
#include "tst_newestjob.moc"
