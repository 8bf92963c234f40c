// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verifiedbatch.h"
#include "tests/support/fullfilesystem.h"
#include "tests/support/verifiedcache.h"

#include <QTest>

#include <thread>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// What is remembered from one process to the next, and within one.
class TestVerifiedOps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_cache.emplace();
    }
    void nothingIsTouchedBeforeItIsNeeded();
    void standardDirectoryIsInTheCaches();
    void isKnownToTheNext();
    void isKnownWithinAProcess();
    void onlyTheUserMayLookIn();
    void leavesMemoryWithItsLastUser();
    void noneIsNeverKnown();
    void clearedIsForgottenAndGoesOn();
    void clearedByAnotherGoesOn();
    void clearsWithoutADirectory();
    void fullDiskKeepsNothing();
    void stoppedReadingIsTakenUpAgain();
    void manyThreadsRecordAndAsk();

private:
    std::optional<VerifiedCache> m_cache;
};

void TestVerifiedOps::nothingIsTouchedBeforeItIsNeeded()
{
    {
        const auto ops = m_cache->open();
        const auto known = ops->known();
        QCOMPARE(ops->facts().ops, 0);
        QCOMPARE(ops->facts().directory, m_cache->path());
        ops->record(someMarks(3)); // no mark can have been made without the key
        ops->flush();
    }
    QVERIFY(!QFile::exists(m_cache->path()));
}

void TestVerifiedOps::standardDirectoryIsInTheCaches()
{
    QCOMPARE(VerifiedOps::standardDirectory(),
             qEnvironmentVariable("XDG_CACHE_HOME") + u"/sledscope/verified"_s);
}

void TestVerifiedOps::isKnownToTheNext()
{
    {
        const auto ops = m_cache->open();
        VerifiedBatch batch(*ops->known(), {});
        QVERIFY(!batch.hasPassed(batch.markOf("one")));
        batch.addPassed(batch.markOf("one"));
    }
    const auto ops = m_cache->open();
    VerifiedBatch batch(*ops->known(), {});

    QVERIFY(batch.hasPassed(batch.markOf("one")));
    QVERIFY(!batch.hasPassed(batch.markOf("One")));
    QVERIFY(!batch.hasPassed(batch.markOf("one ")));
    QCOMPARE(ops->facts().ops, 1);
    QCOMPARE(ops->facts().sizeBytes, qint64(kRunFrame) + 16);
}

void TestVerifiedOps::isKnownWithinAProcess()
{
    const auto ops = m_cache->open();
    const auto known = ops->known();
    const auto isKnown = [&] {
        VerifiedBatch batch(*known, {});
        return batch.hasPassed(batch.markOf("one"));
    };
    {
        VerifiedBatch few(*ops);
        few.addPassed(few.markOf("one"));
        QVERIFY(!isKnown()); // recorded with the end of the batch
    }
    QVERIFY(isKnown());
    QCOMPARE(ops->unwritten(), std::size_t(1));
    ops->flush();
    QCOMPARE(ops->unwritten(), std::size_t(0));
    QVERIFY(isKnown());
    QCOMPARE(m_cache->runs().size(), 1);
}

void TestVerifiedOps::onlyTheUserMayLookIn()
{
    recordRun(*m_cache, someMarks(5));

    QCOMPARE(m_cache->modeOf({}), 0700);
    QCOMPARE(m_cache->names().size(), 3);
    for (const QString &name : m_cache->names())
        QCOMPARE(m_cache->modeOf(name), 0600);
    QCOMPARE(m_cache->bytesOf(u"key"_s).size(), 32);
}

void TestVerifiedOps::leavesMemoryWithItsLastUser()
{
    const auto ops = m_cache->open();
    auto known = ops->known();
    QCOMPARE(ops->known(), known);
    const std::weak_ptr<KnownMarks> watched = known;

    known.reset();

    QVERIFY(watched.expired());
    QVERIFY(ops->known());
}

void TestVerifiedOps::noneIsNeverKnown()
{
    {
        const auto ops = m_cache->open();
        QVERIFY(ops->key());
        const OpMark none;
        ops->record({&none, 1});
        QCOMPARE(ops->unwritten(), std::size_t(0));
    }
    QVERIFY(m_cache->runs().isEmpty());
}

void TestVerifiedOps::clearedIsForgottenAndGoesOn()
{
    recordRun(*m_cache, someMarks(10));
    const auto ops = m_cache->open();
    const auto known = ops->known();
    QCOMPARE(known->marks().size(), std::size_t(10));
    ops->record(someMarks(5, 1));

    QVERIFY(ops->clear());

    QCOMPARE(m_cache->names(), QStringList());
    QCOMPARE(ops->facts().ops, 0);
    QCOMPARE(known->marks().size(), std::size_t(0));
    ops->record(someMarks(5, 2));
    ops->flush();
    QCOMPARE(known->marks().size(), std::size_t(5));
    QCOMPARE(countKnown(*m_cache, someMarks(5, 2)), std::size_t(5));
    QCOMPARE(countKnown(*m_cache, someMarks(5, 1)), std::size_t(0));
}

void TestVerifiedOps::clearedByAnotherGoesOn()
{
    const auto ops = m_cache->open();
    const auto known = ops->known();
    QCOMPARE(known->marks().size(), std::size_t(0));
    ops->record(someMarks(5, 1));
    ops->flush();

    QVERIFY(m_cache->open()->clear());
    QVERIFY(QDir(m_cache->path()).removeRecursively());
    ops->record(someMarks(5, 2));
    ops->flush();

    QCOMPARE(countKnown(*m_cache, someMarks(5, 2)), std::size_t(5));
    // With the same key as before: what it made before still counts.
    VerifiedBatch batch(*known, {});
    const OpMark mark = batch.markOf("text");
    const auto other = m_cache->open();
    QCOMPARE(VerifiedBatch(*other).markOf("text"), mark);
}

void TestVerifiedOps::clearsWithoutADirectory()
{
    QVERIFY(m_cache->open()->clear());
    QVERIFY(!QFile::exists(m_cache->path()));
    QVERIFY(std::make_shared<VerifiedOps>(QString())->clear());
}

void TestVerifiedOps::fullDiskKeepsNothing()
{
    recordRun(*m_cache, someMarks(10));
    const auto ops = m_cache->open();
    QCOMPARE(ops->known()->marks().size(), std::size_t(10));
    ops->record(someMarks(10, 1));
    {
        const FullFileSystem full;
        ops->flush();
    }

    QCOMPARE(m_cache->names().size(), 3); // and nothing half written
    QCOMPARE(countKnown(*m_cache, someMarks(10)), std::size_t(10));
}

void TestVerifiedOps::stoppedReadingIsTakenUpAgain()
{
    recordRun(*m_cache, someMarks(10));
    const auto ops = m_cache->open();
    const auto known = ops->known();
    std::stop_source stop;
    stop.request_stop();

    QCOMPARE(known->marks(stop.get_token()).size(), std::size_t(0));

    QCOMPARE(known->marks().size(), std::size_t(10));
}

void TestVerifiedOps::manyThreadsRecordAndAsk()
{
    constexpr std::uint64_t kThreads = 6;
    constexpr int kBatches = 40;
    {
        const std::array caches{m_cache->open({.batch = 64}), m_cache->open({.batch = 64})};
        std::vector<std::jthread> threads;
        for (std::uint64_t number = 0; number < kThreads; ++number) {
            threads.emplace_back([&, number] {
                const auto &ops = caches.at(number % 2);
                for (int i = 0; i < kBatches; ++i) {
                    const auto known = ops->known();
                    VerifiedBatch batch(*known, {});
                    for (int op = 0; op < 10; ++op)
                        batch.addPassed(batch.markOf(std::to_string(number) + ':'
                                                     + std::to_string(i * 10 + op)));
                    if (i == kBatches / 2)
                        ops->flush();
                }
            });
        }
    }
    const auto ops = m_cache->open();
    VerifiedBatch batch(*ops->known(), {});
    for (std::uint64_t number = 0; number < kThreads; ++number) {
        for (int op = 0; op < 10 * kBatches; ++op)
            QVERIFY(
                batch.hasPassed(batch.markOf(std::to_string(number) + ':' + std::to_string(op))));
    }
    QVERIFY(m_cache->runs().size() <= 64);
}

QTEST_GUILESS_MAIN(TestVerifiedOps)
#include "tst_verifiedops.moc"
