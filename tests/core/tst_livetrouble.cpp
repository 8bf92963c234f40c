// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filechanges.h"
#include "tests/core/followedfilefixture.h"

#include <QSignalSpy>

#include <optional>
#include <unistd.h>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// Followed databases to which other things happen than new rows.
class TestLiveTrouble : public FollowedFileFixture {
    Q_OBJECT

public:
    TestLiveTrouble() : FollowedFileFixture(2600) {}

private Q_SLOTS:
    void init() { makeNewDirectory(); }
    void olderRowsMayGo();
    void lastRowGoneMakesASourceOfItsOwn();
    void replacedFileMakesASourceOfItsOwn();
    void deletedFileIsWaitedFor();
    void otherContentIsWaitedOut();
    void lockIsWaitedOut();
    void rowChangedInPlaceIsTold();
    void pausedReadsNothingAndLosesNothing();
    void writesThatNobodyTellsOfAreFound();

private:
    void removeFile() const
    {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + suffix);
    }
};

void TestLiveTrouble::olderRowsMayGo()
{
    write(2500);
    Followed followed;
    followed.tail.open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);
    LiveWriter writer(m_path);

    writer.run(u"DELETE FROM crdt_ops WHERE rowid <= 2000"_s);
    writer.append(ops(2500, 1));

    QTRY_COMPARE_WITH_TIMEOUT(followed.tail.state(SourceIndex{0}).rowsGone, 2000, 30'000);
    QCOMPARE(followed.history.eventCount(), 2501U);
    QCOMPARE(followed.phase(), Phase::Following);
    QCOMPARE(followed.history.source(SourceIndex{0}).state, Source::State::Complete);
}

void TestLiveTrouble::lastRowGoneMakesASourceOfItsOwn()
{
    write(20);
    Followed followed;
    followed.tail.open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);
    QSignalSpy replaced(&followed.tail, &LiveTail::sourceReplaced);

    LiveWriter writer(m_path);
    writer.run(u"DELETE FROM crdt_ops WHERE rowid > 15"_s);
    writer.append(ops(20, 1));

    QTRY_COMPARE_WITH_TIMEOUT(replaced.count(), 1, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(1), Phase::Following, 30'000);
    QCOMPARE(followed.phase(0), Phase::Replaced);
    QCOMPARE(followed.history.source(SourceIndex{0}).state, Source::State::Outdated);
    QCOMPARE(followed.history.rowCount(SourceIndex{0}), 20U);
    QCOMPARE(followed.history.rowCount(SourceIndex{1}), 16U);
    QCOMPARE(followed.history.eventCount(), 21U);
    QVERIFY(followed.isGapless);
}

void TestLiveTrouble::replacedFileMakesASourceOfItsOwn()
{
    write(20);
    Followed followed;
    followed.tail.open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);
    const QString other = m_directory->filePath(u"b.db"_s);
    writeDatabase(other, appendedEvents(7, testKeys(2)));

    removeFile();
    QVERIFY(QFile::rename(other, m_path));

    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(1), Phase::Following, 30'000);
    QCOMPARE(followed.history.rowCount(SourceIndex{1}), 7U);
    QCOMPARE(followed.history.eventCount(), 27U);
    QCOMPARE(followed.tail.followed(), std::vector<SourceIndex>{SourceIndex{1}});
}

void TestLiveTrouble::deletedFileIsWaitedFor()
{
    write(4);
    const QString kept = m_directory->filePath(u"kept"_s);
    Followed followed;
    followed.tail.open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);

    QVERIFY(QFile::rename(m_path, kept));
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Waiting, 30'000);
    QCOMPARE(followed.tail.state(SourceIndex{0}).error.code, ErrorCode::Io);
    QCOMPARE(followed.history.eventCount(), 4U);
    QVERIFY(QFile::rename(kept, m_path));
    LiveWriter(m_path).append(ops(4, 1));

    QTRY_COMPARE_WITH_TIMEOUT(followed.history.eventCount(), 5U, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);
    QCOMPARE(followed.history.sourceCount(), 1U);
}

void TestLiveTrouble::otherContentIsWaitedOut()
{
    write(4, Journal::Rollback);
    const QString kept = m_directory->filePath(u"kept"_s);
    QVERIFY(QFile::copy(m_path, kept));
    Followed followed;
    followed.tail.open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);

    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no database at all");
    file.close();
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Waiting, 30'000);
    QCOMPARE(followed.tail.state(SourceIndex{0}).error.code, ErrorCode::NotADatabase);
    removeFile();
    QVERIFY(QFile::copy(kept, m_path));

    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);
    QCOMPARE(followed.history.sourceCount(), 1U);
    QCOMPARE(followed.history.eventCount(), 4U);
}

void TestLiveTrouble::lockIsWaitedOut()
{
    write(4, Journal::Rollback);
    Followed followed;
    followed.tail.open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);
    LiveWriter writer(m_path);

    writer.run(u"BEGIN EXCLUSIVE"_s);
    writer.insert(ops(4, 1).front());
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Waiting, 30'000);
    QCOMPARE(followed.tail.state(SourceIndex{0}).error.code, ErrorCode::Busy);
    writer.run(u"COMMIT"_s);

    QTRY_COMPARE_WITH_TIMEOUT(followed.history.eventCount(), 5U, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);
}

void TestLiveTrouble::rowChangedInPlaceIsTold()
{
    write(10);
    Followed followed;
    followed.tail.open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);

    LiveWriter(m_path).run(u"UPDATE crdt_ops SET op_json = op_json || ' ' WHERE rowid = 7"_s);

    const Source &source = followed.history.source(SourceIndex{0});
    QTRY_COMPARE_WITH_TIMEOUT(source.state, Source::State::Outdated, 30'000);
    QVERIFY2(source.error.detail.startsWith(u"row 7 was changed"_s),
             qPrintable(source.error.detail));
    QCOMPARE(followed.phase(), Phase::Following);
}

void TestLiveTrouble::writesThatNobodyTellsOfAreFound()
{
    // Written by another name in another directory, as a network share is by another machine:
    // the system tells of it there alone.
    write(20, Journal::Rollback);
    const QTemporaryDir elsewhere;
    const QString other = elsewhere.filePath(u"b.db"_s);
    if (::link(QFile::encodeName(m_path).constData(), QFile::encodeName(other).constData()) != 0)
        QSKIP("no hard links here");
    Followed followed;
    followed.tail.open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);
    FileChanges changes;
    changes.watch(m_path);

    LiveWriter(other).append(ops(20, 30));

    QCOMPARE(changes.wait(std::chrono::milliseconds(0)), FileChanges::News::None);
    QTRY_COMPARE_WITH_TIMEOUT(followed.history.eventCount(), 50U, 30'000);
    QVERIFY(followed.isGapless);
    QCOMPARE(followed.phase(), Phase::Following);
}

void TestLiveTrouble::pausedReadsNothingAndLosesNothing()
{
    write(4);
    const QString other = m_directory->filePath(u"b.db"_s);
    writeDatabase(other, appendedEvents(2, testKeys(2)), Journal::WriteAheadLog);
    Followed followed;
    const SourceIndex paused = followed.tail.open(m_path);
    followed.tail.open(other);
    QTRY_COMPARE_WITH_TIMEOUT(followed.history.eventCount(), 6U, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);

    followed.tail.pause(paused);
    QCOMPARE(followed.phase(), Phase::Paused);
    QTest::qWait(0);
    LiveWriter(m_path).append(ops(4, 3));
    const std::vector<SignedOp> others = appendedEvents(3, testKeys(2));
    LiveWriter(other).append(std::span(others).last(1));
    QTRY_COMPARE_WITH_TIMEOUT(followed.history.rowCount(SourceIndex{1}), 3U, 30'000);
    followed.tail.resume(paused);

    QTRY_COMPARE_WITH_TIMEOUT(followed.history.rowCount(paused), 7U, 30'000);
    QCOMPARE(followed.history.eventCount(), 10U);
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);
}

QTEST_GUILESS_MAIN(TestLiveTrouble)
#include "tst_livetrouble.moc"
