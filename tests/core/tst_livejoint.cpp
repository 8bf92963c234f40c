// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/entryfields.h"
#include "core/ops/opbuilder.h"
#include "core/session/historyloader.h"
#include "tests/core/followedfilefixture.h"
#include "tests/support/loadedhistory.h"

#include <QFile>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// Files of ops beside a database that is followed.
class TestLiveJoint : public FollowedFileFixture {
    Q_OBJECT

public:
    TestLiveJoint() : FollowedFileFixture(60) {}

private Q_SLOTS:
    void init()
    {
        makeNewDirectory();
        m_file = m_directory->filePath(u"ops.jsonl"_s);
    }
    void whatWaitedIsReleased_data();
    void whatWaitedIsReleased();
    void fileOpenedBesideALiveDatabase();
    void heldBackChangesNothing();
    void deletionIsSeenOfTheFileToo();

private:
    void writeFile(std::size_t first, std::size_t count) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const SignedOp &op : ops(first, count))
            file.write(QByteArray::fromStdString(toJson(op)) + '\n');
    }
    static qint64 count(const History &history, quint32 source, Standing standing)
    {
        return history.source(SourceIndex{source}).counts.of(standing);
    }

    QString m_file;
};

void TestLiveJoint::whatWaitedIsReleased_data()
{
    QTest::addColumn<bool>("isFileFirst");
    QTest::newRow("database first") << false;
    QTest::newRow("file first") << true;
}

void TestLiveJoint::whatWaitedIsReleased()
{
    QFETCH(bool, isFileFirst);
    write(10);
    writeFile(20, 30);
    Followed followed;
    const quint32 database = isFileFirst ? 1 : 0;
    const quint32 file = isFileFirst ? 0 : 1;
    loadAll(isFileFirst ? QStringList{m_file, m_path} : QStringList{m_path, m_file},
            followed.history, {}, {});
    QCOMPARE(count(followed.history, file, Standing::Waiting), 30);
    bool isWarned = false;
    connect(&followed.tail, &LiveTail::aboutToChange, this, [&] { isWarned = true; });
    int changes = 0;
    connect(&followed.tail, &LiveTail::verdictsChanged, this, [&] { ++changes; });
    followed.tail.follow(SourceIndex{database});
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(database), Phase::Following, 30'000);
    LiveWriter writer(m_path);

    for (std::size_t i = 10; i < 20; ++i) {
        QCOMPARE(count(followed.history, file, Standing::Waiting), 30);
        writer.append(ops(i, 1));
        QTRY_COMPARE_WITH_TIMEOUT(followed.history.rowCount(SourceIndex{database}), i + 1, 30'000);
    }

    QTRY_COMPARE_WITH_TIMEOUT(count(followed.history, file, Standing::Accepted), 30, 30'000);
    QCOMPARE(count(followed.history, file, Standing::Waiting), 0);
    QCOMPARE(count(followed.history, database, Standing::Accepted), 20);
    QCOMPARE(followed.history.eventCount(), 50U);
    QVERIFY(isWarned);
    QVERIFY(changes > 0);
    QTRY_COMPARE_WITH_TIMEOUT(followed.history.outcome(SourceIndex{file}).logOrder.size(), 50U,
                              30'000);
    writer.append(ops(50, 10)); // goes on
    QTRY_COMPARE_WITH_TIMEOUT(followed.history.eventCount(), 60U, 30'000);
}

void TestLiveJoint::fileOpenedBesideALiveDatabase()
{
    write(10);
    writeFile(20, 30);
    Followed followed;
    loadAll({m_path}, followed.history, {}, {});
    followed.tail.follow(SourceIndex{0});
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);
    LiveWriter writer(m_path);
    writer.append(ops(10, 5));

    HistoryLoader loader(followed.history);
    loader.load({m_file});
    writer.append(ops(15, 3));
    QTRY_VERIFY_WITH_TIMEOUT(!loader.isLoading(), 30'000);
    writer.append(ops(18, 2));

    QTRY_COMPARE_WITH_TIMEOUT(count(followed.history, 1, Standing::Accepted), 30, 30'000);
}

void TestLiveJoint::heldBackChangesNothing()
{
    write(10);
    writeFile(20, 30);
    Followed followed;
    loadAll({m_path, m_file}, followed.history, {}, {});
    followed.tail.follow(SourceIndex{0});
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);
    followed.tail.setHeldBack(true);

    LiveWriter(m_path).append(ops(10, 10));
    QTRY_COMPARE_WITH_TIMEOUT(followed.tail.heldBackCount(), 10, 30'000);
    QCOMPARE(followed.history.rowCount(SourceIndex{0}), 10U);
    QCOMPARE(count(followed.history, 1, Standing::Waiting), 30);

    followed.tail.setHeldBack(false);
    QTRY_COMPARE_WITH_TIMEOUT(count(followed.history, 1, Standing::Accepted), 30, 30'000);
    QCOMPARE(followed.history.rowCount(SourceIndex{0}), 20U);
    QCOMPARE(followed.tail.heldBackCount(), 0);
}

void TestLiveJoint::deletionIsSeenOfTheFileToo()
{
    // It changes what the sources say, and no verdict of the file's rows.
    write(10);
    writeFile(0, 10);
    Followed followed;
    LoadOptions options;
    loadAll({m_path, m_file}, followed.history, options, {});
    QCOMPARE(followed.history.outcome(SourceIndex{1}).altered.size(), 0U);
    followed.tail.follow(SourceIndex{0});
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);

    const KeyPair keys = testKeys(1);
    const OpId entry = ops(4, 1)[0].inner.id;
    const SignedOp gone[] = {signOp(deleteOp(kEventLogField, entry, 99, keys.author()), keys)};
    LiveWriter(m_path).append(gone);

    QTRY_COMPARE_WITH_TIMEOUT(followed.history.outcome(SourceIndex{1}).altered.size(), 1U, 30'000);
    QVERIFY(followed.history.isDeleted(EventIndex{4}));
}

QTEST_GUILESS_MAIN(TestLiveJoint)
#include "tst_livejoint.moc"
