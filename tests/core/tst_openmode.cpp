// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sleddatabase.h"
#include "tests/support/databasebuilder.h"
#include "tests/support/directorysnapshot.h"
#include "tests/support/filemode.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 3000; ///< Of every database here: more than two pages.

/// Makes a database with kRows rows in some state at a path in an empty directory.
using Build = void (*)(const QString &path);

void buildRollback(const QString &path)
{
    makeDatabase(path, numberedRows(0, kRows));
}

void buildClosedLog(const QString &path)
{
    makeDatabase(path, numberedRows(0, kRows), OpWriter::Journal::WriteAheadLog);
}

/// Half of the rows in the database, the rest in its log, and nobody there.
void buildCrashed(const QString &path, const QStringList &suffixes)
{
    const QString live = path + u"-live"_s;
    {
        OpWriter writer = valueOf(OpWriter::create(live, OpWriter::Journal::WriteAheadLog));
        valueOf(writer.append(numberedRows(0, kRows / 2)));
        valueOf(writer.checkpoint());
        valueOf(writer.append(numberedRows(kRows / 2, kRows / 2)));
        copyDatabase(live, path, suffixes);
    }
    QFile::remove(live);
}

void buildCrashedLog(const QString &path)
{
    buildCrashed(path, {u"-wal"_s, u"-shm"_s});
}

void buildCopiedLog(const QString &path)
{
    buildCrashed(path, {u"-wal"_s});
}

void buildEmptyLog(const QString &path)
{
    buildClosedLog(path);
    QFile log(path + u"-wal"_s);
    QVERIFY(log.open(QIODevice::WriteOnly));
}

void buildStaleShm(const QString &path)
{
    buildClosedLog(path);
    QFile index(path + u"-shm"_s);
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write(QByteArray(32768, 'x'));
}

/// Killed in the middle of a transaction that had reached the database file.
void buildHotJournal(const QString &path)
{
    const QString live = path + u"-live"_s;
    buildRollback(live);
    {
        const auto connection = connectForWriting(live);
        valueOf(connection->run(u"PRAGMA cache_size=1"_s));
        valueOf(connection->run(u"BEGIN"_s));
        valueOf(connection->run(u"DELETE FROM crdt_ops WHERE rowid % 2"_s));
        copyDatabase(live, path, {u"-journal"_s});
    }
    QFile::remove(live);
}

void buildPersistentJournal(const QString &path)
{
    buildRollback(path);
    runSql(path, {u"PRAGMA journal_mode=PERSIST"_s, u"PRAGMA user_version=7"_s});
    QVERIFY(QFileInfo(path + u"-journal"_s).size() > 0);
}

void buildLogUnderJournalHeader(const QString &path)
{
    buildCopiedLog(path);
    QFile database(path);
    QVERIFY(database.open(QIODevice::ReadWrite));
    database.seek(18);
    database.write("\1\1", 2);
}

std::vector<std::string> textsOf(const std::vector<RawRow> &rows)
{
    std::vector<std::string> texts;
    texts.reserve(rows.size());
    for (const RawRow &row : rows)
        texts.push_back(row.text.toStdString());
    return texts;
}

std::vector<std::string> textsOf(const std::vector<OpRow> &rows)
{
    std::vector<std::string> texts;
    texts.reserve(rows.size());
    for (const OpRow &row : rows)
        texts.push_back(row.opJson);
    return texts;
}

/// Gives up the rights of root, to whom a read-only file is none, while it lives.
class OrdinaryUser final {
public:
    OrdinaryUser() : m_isRoot(::geteuid() == 0)
    {
        if (m_isRoot && ::seteuid(65534) != 0)
            qFatal("cannot become an ordinary user");
    }
    ~OrdinaryUser()
    {
        if (m_isRoot && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    bool m_isRoot;
};

} // namespace

Q_DECLARE_METATYPE(Build)

class TestOpenMode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAllAndLeavesNoTrace_data() { addStates(); }
    void readsAllAndLeavesNoTrace();
    void readsWhereNothingMayBeWritten_data() { addStates(); }
    void readsWhereNothingMayBeWritten();
    void refusesWhatMayNotBeRead();

private:
    static void addStates();
    static void readAndCompare(const QString &path);

    QString m_path;
    std::optional<QTemporaryDir> m_directory;
    std::optional<QTemporaryDir> m_temporary; ///< What TMPDIR names during a test.
};

void TestOpenMode::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    qunsetenv("TMPDIR");
    m_directory.emplace();
    m_temporary.emplace();
    setMode(m_temporary->path(), 0777);
    qputenv("TMPDIR", QFile::encodeName(m_temporary->path()));
    m_path = m_directory->filePath(u"a.db"_s);
}

void TestOpenMode::addStates()
{
    QTest::addColumn<Build>("build");
    QTest::addColumn<OpenWay>("way");

    QTest::newRow("rollback journal") << &buildRollback << OpenWay::ReadOnly;
    QTest::newRow("log, closed properly") << &buildClosedLog << OpenWay::Immutable;
    QTest::newRow("log, crashed") << &buildCrashedLog << OpenWay::ReadOnly;
    QTest::newRow("log, copied without -shm") << &buildCopiedLog << OpenWay::PrivateCopy;
    QTest::newRow("empty log") << &buildEmptyLog << OpenWay::PrivateCopy;
    QTest::newRow("log gone, -shm left") << &buildStaleShm << OpenWay::Immutable;
    QTest::newRow("hot journal") << &buildHotJournal << OpenWay::PrivateCopy;
    QTest::newRow("persistent journal") << &buildPersistentJournal << OpenWay::ReadOnly;
    QTest::newRow("log under a header that names a journal")
        << &buildLogUnderJournalHeader << OpenWay::PrivateCopy;
}

void TestOpenMode::readAndCompare(const QString &path)
{
    QFETCH(OpenWay, way);
    SledDatabase database = valueOf(SledDatabase::open(path, {}));
    QCOMPARE(database.way(), way);
    QCOMPARE(valueOf(database.estimateRows()), kRows);

    const std::vector<RawRow> rows = valueOf(readAll(database));

    QCOMPARE(toNumber(rows.front().row), 1);
    QCOMPARE(toNumber(rows.back().row), kRows);
    QCOMPARE(textsOf(rows), textsOf(numberedRows(0, kRows)));
    QCOMPARE(database.way(), way);
}

void TestOpenMode::readsAllAndLeavesNoTrace()
{
    QFETCH(Build, build);
    build(m_path);
    const DirectorySnapshot before(m_directory->path());

    readAndCompare(m_path);

    QCOMPARE(DirectorySnapshot(m_directory->path()).differencesTo(before), QStringList());
    QCOMPARE(DirectorySnapshot(m_temporary->path()).names(), QStringList());
}

void TestOpenMode::readsWhereNothingMayBeWritten()
{
    QFETCH(Build, build);
    build(m_path);
    const DirectorySnapshot before(m_directory->path());
    for (const QString &name : before.names())
        setMode(m_directory->filePath(name), 0444);
    setMode(m_directory->path(), 0555);
    {
        const OrdinaryUser user;
        readAndCompare(m_path);
    }
    setMode(m_directory->path(), 0755);

    QCOMPARE(DirectorySnapshot(m_directory->path()).differencesTo(before), QStringList());
    QCOMPARE(DirectorySnapshot(m_temporary->path()).names(), QStringList());
}

void TestOpenMode::refusesWhatMayNotBeRead()
{
    buildRollback(m_path);
    setMode(m_directory->path(), 0755);
    setMode(m_path, 0000);
    const OrdinaryUser user;

    const Result<SledDatabase> database = SledDatabase::open(m_path, {});

    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::Io);
    QVERIFY(database.error().detail.contains(u"no permission"_s));
}

QTEST_GUILESS_MAIN(TestOpenMode)
#include "tst_openmode.moc"
