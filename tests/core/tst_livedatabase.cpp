// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sleddatabase.h"
#include "tests/support/databasebuilder.h"
#include "tests/support/directorysnapshot.h"
#include "tests/support/testprogram.h"
#include "tests/support/writerprocess.h"

#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// Beside a server, which is another process here: locks are between processes.
class TestLiveDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsBesideAServer();
    void readsWhatACheckpointMoved();
    void readsAfterACrash();
    void seesNewRowsAtTheEnd();
    void seesNewRowsWhileAServerComesAndGoes();
    void aServerThatExitsLeavesNothingBehind();
    void aServerCanEmptyItsLogBetweenPages();
    void growsWhileItIsRead();
    void seesNewRowsThroughACopy();

private:
    static std::vector<int> numbersOf(const std::vector<RawRow> &rows);
    static std::vector<int> upTo(int end);

    QString m_path;
    std::optional<QTemporaryDir> m_directory;
};

void TestLiveDatabase::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_directory.emplace();
    m_path = m_directory->filePath(u"a.db"_s);
}

std::vector<int> TestLiveDatabase::numbersOf(const std::vector<RawRow> &rows)
{
    std::vector<int> numbers;
    numbers.reserve(rows.size());
    for (const RawRow &row : rows) {
        const QByteArray text = row.text.mid(5); // after {"n":
        numbers.push_back(text.first(text.indexOf(',')).toInt());
    }
    return numbers;
}

std::vector<int> TestLiveDatabase::upTo(int end)
{
    std::vector<int> numbers(static_cast<std::size_t>(end));
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

void TestLiveDatabase::readsBesideAServer()
{
    WriterProcess server(m_path);
    server.append(0, 3000);
    const DirectorySnapshot before(m_directory->path());
    QCOMPARE(before.names(), QStringList({u"a.db"_s, u"a.db-shm"_s, u"a.db-wal"_s}));

    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));

    QCOMPARE(database.way(), OpenWay::ReadOnly);
    QCOMPARE(numbersOf(valueOf(readAll(database))), upTo(3000));
    QCOMPARE(DirectorySnapshot(m_directory->path()).differencesTo(before), QStringList());
}

void TestLiveDatabase::readsWhatACheckpointMoved()
{
    WriterProcess server(m_path);
    server.append(0, 2000);
    server.checkpoint();
    server.append(2000, 1000);

    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));

    QCOMPARE(numbersOf(valueOf(readAll(database))), upTo(3000));
}

void TestLiveDatabase::readsAfterACrash()
{
    WriterProcess server(m_path);
    server.append(0, 3000);
    server.kill();
    const DirectorySnapshot before(m_directory->path());

    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));

    QCOMPARE(numbersOf(valueOf(readAll(database))), upTo(3000));
    QCOMPARE(DirectorySnapshot(m_directory->path()).differencesTo(before), QStringList());
}

void TestLiveDatabase::seesNewRowsAtTheEnd()
{
    WriterProcess server(m_path);
    server.append(0, 10);
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));
    const RowId last = valueOf(readAll(database)).back().row;
    QVERIFY(valueOf(database.readPage(last, {})).empty());

    server.append(10, 5);

    QCOMPARE(valueOf(database.readPage(last, {})).size(), std::size_t{5});
}

void TestLiveDatabase::seesNewRowsWhileAServerComesAndGoes()
{
    makeDatabase(m_path, numberedRows(0, 10), OpWriter::Journal::WriteAheadLog);
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));
    QCOMPARE(database.way(), OpenWay::Immutable);
    const RowId first = valueOf(readAll(database)).back().row;
    std::optional<WriterProcess> server(std::in_place, m_path);

    server->append(10, 5);
    const std::vector<RawRow> beside = valueOf(readAll(database, first));
    const OpenWay wayBeside = database.way();
    server->append(15, 5);
    server->exit();
    const std::vector<RawRow> afterwards = valueOf(readAll(database, beside.back().row));

    QCOMPARE(numbersOf(beside), std::vector<int>({10, 11, 12, 13, 14}));
    QCOMPARE(wayBeside, OpenWay::ReadOnly);
    QCOMPARE(numbersOf(afterwards), std::vector<int>({15, 16, 17, 18, 19}));
    QCOMPARE(database.way(), OpenWay::Immutable);
}

void TestLiveDatabase::aServerThatExitsLeavesNothingBehind()
{
    WriterProcess server(m_path);
    server.append(0, 3000);
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));
    QCOMPARE(valueOf(database.readPage(std::nullopt, {})).size(), std::size_t{kPageRows});

    server.exit();

    QCOMPARE(DirectorySnapshot(m_directory->path()).names(), QStringList{u"a.db"_s});
    QCOMPARE(numbersOf(valueOf(readAll(database))), upTo(3000));
    QCOMPARE(DirectorySnapshot(m_directory->path()).names(), QStringList{u"a.db"_s});
}

void TestLiveDatabase::aServerCanEmptyItsLogBetweenPages()
{
    WriterProcess server(m_path);
    server.append(0, 3000);
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));
    const RowId last = valueOf(database.readPage(std::nullopt, {})).back().row;

    server.checkpoint(); // fails if a reader is in the way

    QCOMPARE(QFileInfo(m_path + u"-wal"_s).size(), 0);
    QCOMPARE(valueOf(readAll(database, last)).size(), std::size_t{3000 - kPageRows});
}

void TestLiveDatabase::growsWhileItIsRead()
{
    WriterProcess server(m_path);
    server.append(0, 1500);
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));

    std::vector<RawRow> rows;
    for (int next = 1500; next < 6000; next += 1500) {
        const auto after = rows.empty() ? std::nullopt : std::optional(rows.back().row);
        const std::vector<RawRow> page = valueOf(database.readPage(after, {}));
        rows.insert(rows.end(), page.begin(), page.end());
        server.append(next, 1500);
        if (next == 3000)
            server.checkpoint();
    }
    const std::vector<RawRow> rest = valueOf(readAll(database, rows.back().row));
    rows.insert(rows.end(), rest.begin(), rest.end());

    QCOMPARE(numbersOf(rows), upTo(6000));
}

void TestLiveDatabase::seesNewRowsThroughACopy()
{
    const QString live = m_directory->filePath(u"live.db"_s);
    WriterProcess server(live);
    server.append(0, 10);
    copyDatabase(live, m_path, {u"-wal"_s});
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));
    QCOMPARE(database.way(), OpenWay::PrivateCopy);
    const RowId last = valueOf(readAll(database)).back().row;

    server.append(10, 5);
    QVERIFY(QFile::remove(m_path + u"-wal"_s));
    QVERIFY(QFile::copy(live + u"-wal"_s, m_path + u"-wal"_s));

    QCOMPARE(numbersOf(valueOf(readAll(database, last))), std::vector<int>({10, 11, 12, 13, 14}));
}

SLED_TEST_PROGRAM([](int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    if (isWriterProcess(argc, argv))
        return runWriterProcess(argv);
    TestLiveDatabase test;
    return QTest::qExec(&test, argc, argv);
})

#include "tst_livedatabase.moc"
