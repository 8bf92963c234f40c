// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/opjson.h"
#include "tests/core/changedops.h"
#include "tests/support/databasebuilder.h"
#include "tests/support/loadedhistory.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/support/vectors.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// Signatures checked in the background, and what becomes of forged ops.
class TestVerifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectorsEndAsIfCheckedAtOnce_data();
    void vectorsEndAsIfCheckedAtOnce();
    void forgedOriginLeavesItsChainWaiting();
    void forgedOpsOfRandomHistories();
    void preferredOpsAreCheckedFirst();
    void newestIsCheckedBeforeOldest();
    void pausedChecksNothing();
    void stoppedGoesOnWhenResumed();
    void opsThatComeLaterAreChecked();
    void progressAddsUp();
    void progressFollowsWhatArrives_data();
    void progressFollowsWhatArrives();
    void goesAwayInTheMiddle();
    void fileThatChangedIsTold();

private:
    QString database(const std::vector<SignedOp> &ops)
    {
        const QString path = m_directory.filePath(u"%1.db"_s.arg(++m_files));
        writeDatabase(path, ops);
        return path;
    }

    QTemporaryDir m_directory;
    int m_files = 0;
};

void TestVerifier::vectorsEndAsIfCheckedAtOnce_data()
{
    QTest::addColumn<VectorSled>("sled");
    for (const VectorSled &sled : readVectorSleds())
        QTest::newRow(qPrintable(sled.name)) << sled;
}

void TestVerifier::vectorsEndAsIfCheckedAtOnce()
{
    QFETCH(VectorSled, sled);
    const QString path = m_directory.filePath(u"v%1.db"_s.arg(++m_files));
    std::vector<OpRow> rows;
    for (const QByteArray &row : sled.rows)
        rows.push_back({std::to_string(rows.size()), 0, row.toStdString(), "2026"});
    makeDatabase(path, rows);
    PendingHistory pending({path});

    pending.verifier->takeIn();
    QTRY_VERIFY(pending.isDone());

    QCOMPARE(judgement(pending.history), judgementAtOnce({path}));
    QStringList delivered;
    for (std::size_t i = 0; i < pending.history.rowCount(SourceIndex{0}); ++i) {
        const auto name = verdictName(pending.history.row(SourceIndex{0}, i).delivered);
        delivered += QString::fromLatin1(name.data(), qsizetype(name.size()));
    }
    QCOMPARE(delivered, sled.states);
}

void TestVerifier::forgedOriginLeavesItsChainWaiting()
{
    std::vector<SignedOp> ops = appendedEvents(500, testKeys(1));
    ops[100] = forged(ops[100]);
    const QString path = database(ops);
    PendingHistory pending({path});
    QCOMPARE(pending.history.source(SourceIndex{0}).counts.of(Standing::Accepted), 500);
    QSignalSpy revised(pending.reviser.get(), &HistoryReviser::revised);

    pending.verifier->takeIn();
    QTRY_VERIFY(pending.isDone());

    const RowCounts &counts = pending.history.source(SourceIndex{0}).counts;
    QCOMPARE(counts.of(Standing::Accepted), 100);
    QCOMPARE(counts.of(Standing::Rejected), 1);
    QCOMPARE(counts.of(Standing::Waiting), 399);
    QCOMPARE(revised.count(), 1);
    QCOMPARE(judgement(pending.history), judgementAtOnce({path}));
}

void TestVerifier::forgedOpsOfRandomHistories()
{
    std::mt19937 random(propertySeed());
    for (int round = 0; round < 8; ++round) {
        QStringList paths;
        std::vector<SignedOp> ops = randomOps(random, {.ops = 120});
        std::set<std::size_t> bad;
        for (std::size_t i = 0; i < 1 + random() % 10; ++i)
            bad.insert(random() % ops.size());
        for (const std::size_t index : bad)
            ops[index] = forged(ops[index]);
        for (int source = 0; source < 3; ++source) {
            std::shuffle(ops.begin(), ops.end(), random);
            paths += database({ops.begin(), ops.begin() + std::ptrdiff_t(40 + random() % 80)});
        }
        PendingHistory pending(paths);

        pending.verifier->takeIn();
        QTRY_VERIFY(pending.isDone());

        QCOMPARE(judgement(pending.history), judgementAtOnce(paths));
    }
}

void TestVerifier::preferredOpsAreCheckedFirst()
{
    PendingHistory pending({database(appendedEvents(5000, testKeys(1)))}, 1);
    std::vector<OpIndex> first;
    connect(pending.verifier.get(), &Verifier::checked, this,
            [&](const std::vector<OpIndex> &ops, const std::vector<OpIndex> &) {
                if (first.empty())
                    first = ops;
            });

    pending.verifier->takeIn();
    pending.verifier->prefer({OpIndex{5}, OpIndex{6}, OpIndex{7}});
    QTRY_VERIFY(!first.empty());

    for (const OpIndex wanted : {OpIndex{5}, OpIndex{6}, OpIndex{7}})
        QVERIFY(std::find(first.begin(), first.end(), wanted) != first.end());
    QVERIFY(first.size() < 5000);
}

void TestVerifier::newestIsCheckedBeforeOldest()
{
    PendingHistory pending({database(appendedEvents(5000, testKeys(1)))}, 1);
    std::vector<OpIndex> order;
    connect(pending.verifier.get(), &Verifier::checked, this,
            [&](const std::vector<OpIndex> &ops, const std::vector<OpIndex> &) {
                order.insert(order.end(), ops.begin(), ops.end());
            });

    pending.verifier->takeIn();
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), std::size_t{5000}, 60'000);

    QVERIFY(std::is_sorted(order.rbegin(), order.rend()));
}

void TestVerifier::pausedChecksNothing()
{
    PendingHistory pending({database(appendedEvents(5000, testKeys(1)))}, 1);
    QSignalSpy states(pending.verifier.get(), &Verifier::stateChanged);
    pending.verifier->takeIn();
    pending.verifier->pause();
    // What was in hand may still come; then nothing does.
    QTest::qWait(200);
    const std::size_t left = pending.history.claims().pendingCount();

    QTest::qWait(200);

    QCOMPARE(pending.verifier->state(), Verifier::State::Paused);
    QCOMPARE(pending.history.claims().pendingCount(), left);
    QVERIFY(left > 4000);
    QCOMPARE(states.count(), 2);
}

void TestVerifier::stoppedGoesOnWhenResumed()
{
    PendingHistory pending({database(appendedEvents(1500, testKeys(1)))});
    pending.verifier->takeIn();
    pending.verifier->stop();
    QCOMPARE(pending.verifier->state(), Verifier::State::Stopped);
    pending.verifier->takeIn(); // more ops start nothing while stopped
    QCOMPARE(pending.verifier->state(), Verifier::State::Stopped);

    pending.verifier->resume();

    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.history.claims().pendingCount(), 0U);
}

void TestVerifier::opsThatComeLaterAreChecked()
{
    PendingHistory pending({database(appendedEvents(300, testKeys(1)))});
    pending.verifier->takeIn();
    QTRY_VERIFY(pending.isDone());

    loadAll({database(appendedEvents(200, testKeys(2)))}, pending.history, pending.options, {});
    pending.verifier->takeIn();

    QCOMPARE(pending.verifier->state(), Verifier::State::Running);
    QTRY_VERIFY(pending.isDone());
    QCOMPARE(pending.verifier->progress().checked, 500);
}

void TestVerifier::progressAddsUp()
{
    PendingHistory pending({database(appendedEvents(2000, testKeys(1)))});
    qint64 last = 0;
    connect(pending.verifier.get(), &Verifier::progressed, this,
            [&](const VerificationProgress &progress) {
                QVERIFY(progress.checked >= last);
                QCOMPARE(progress.total, 2000);
                last = progress.checked;
            });

    pending.verifier->takeIn();
    QTRY_VERIFY(pending.isDone());

    QCOMPARE(last, 2000);
    QVERIFY(!pending.verifier->progress().secondsLeft);
}

void TestVerifier::progressFollowsWhatArrives_data()
{
    QTest::addColumn<bool>("isStopped");
    QTest::newRow("paused") << false;
    QTest::newRow("stopped") << true;
}

void TestVerifier::progressFollowsWhatArrives()
{
    QFETCH(bool, isStopped);
    PendingHistory pending({database(appendedEvents(3000, testKeys(1)))}, 1);
    VerificationProgress told;
    connect(pending.verifier.get(), &Verifier::progressed, this,
            [&](const VerificationProgress &progress) { told = progress; });
    pending.verifier->takeIn();
    isStopped ? pending.verifier->stop() : pending.verifier->pause();
    QTest::qWait(100); // what was in hand may still come
    QCOMPARE(told.total, 3000);

    loadAll({database(appendedEvents(200, testKeys(2)))}, pending.history, pending.options, {});
    pending.verifier->takeIn();

    QCOMPARE(told.total, 3200);
    QCOMPARE(told.total - told.checked, qint64(pending.history.claims().pendingCount()));
    QVERIFY(!told.secondsLeft);
}

void TestVerifier::goesAwayInTheMiddle()
{
    std::vector<SignedOp> ops = appendedEvents(5000, testKeys(1));
    ops[4990] = forged(ops[4990]);
    PendingHistory pending({database(ops)});
    pending.verifier->takeIn();
    QTRY_VERIFY(pending.reviser->isBusy());

    pending.reviser.reset();
    pending.verifier.reset();

    QVERIFY(pending.history.claims().pendingCount() > 0);
}

void TestVerifier::fileThatChangedIsTold()
{
    std::vector<SignedOp> ops = appendedEvents(20, testKeys(1));
    ops[7] = forged(ops[7]);
    const QString path = database(ops);
    PendingHistory pending({path});
    QSignalSpy failed(pending.reviser.get(), &HistoryReviser::failed);
    QVERIFY(QFile::remove(path));
    writeDatabase(path, appendedEvents(20, testKeys(2)));

    pending.verifier->takeIn();
    QTRY_VERIFY(pending.isDone());

    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][1].value<Error>().code, ErrorCode::OutOfRange);
    QCOMPARE(pending.history.opOf(EventIndex{7}).verdict(), Verdict::ErrDigestMismatch);
}

QTEST_GUILESS_MAIN(TestVerifier)
#include "tst_verifier.moc"
