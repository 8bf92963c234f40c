// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/opwriter.h"
#include "tests/support/databasebuilder.h"
#include "tests/support/directorysnapshot.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

class TestOpWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesWhatIsReadBack_data();
    void writesWhatIsReadBack();
    void appendsAllOrNothing();
    void appendsAfterARestart();
    void tellsOfAReaderInTheWayOfARestart();
    void keepsItsKeyOverARestart();
    void emptiesTheLog();
    void refusesAnExistingFile();
    void refusesTheLogOfAnother();
    void leavesOtherDatabasesAlone();
    void theFileIsItsOwners();

private:
    static KeyPair::Seed seedOf(std::uint8_t byte);
    std::vector<RawRow> rows() const;
    /// A reader of this process amid its reading.
    std::unique_ptr<Connection> reader() const;

    QString m_path;
    std::optional<QTemporaryDir> m_directory;
};

Q_DECLARE_METATYPE(OpWriter::Journal)

void TestOpWriter::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_directory.emplace();
    m_path = m_directory->filePath(u"a.db"_s);
}

KeyPair::Seed TestOpWriter::seedOf(std::uint8_t byte)
{
    KeyPair::Seed seed{};
    seed.fill(byte);
    return seed;
}

std::vector<RawRow> TestOpWriter::rows() const
{
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));
    return valueOf(readAll(database));
}

std::unique_ptr<Connection> TestOpWriter::reader() const
{
    std::unique_ptr<Connection> connection = valueOf(
        Connection::open(databaseUri(m_path, u"mode=ro&readonly_shm=1"_s), Connection::Access::Read,
                         valueOf(RawFile::open(m_path)).identity()));
    for (const auto *const sql : {"BEGIN", "SELECT * FROM crdt_ops"})
        valueOf(connection->run(QString::fromLatin1(sql)));
    return connection;
}

void TestOpWriter::writesWhatIsReadBack_data()
{
    QTest::addColumn<OpWriter::Journal>("journal");

    QTest::newRow("rollback journal") << OpWriter::Journal::Rollback;
    QTest::newRow("write-ahead log") << OpWriter::Journal::WriteAheadLog;
}

void TestOpWriter::writesWhatIsReadBack()
{
    QFETCH(OpWriter::Journal, journal);
    std::vector<OpRow> written = numberedRows(0, 3);
    written[1].opJson = "{\"s\":\"Hündin 🛷\"}";
    makeDatabase(m_path, written, journal);

    const std::vector<RawRow> read = rows();

    QCOMPARE(read.size(), std::size_t{3});
    for (std::size_t i = 0; i < read.size(); ++i) {
        QCOMPARE(read[i].storage, StorageClass::Text);
        QCOMPARE(read[i].text.toStdString(), written[i].opJson);
    }
}

void TestOpWriter::appendsAllOrNothing()
{
    OpWriter writer = valueOf(OpWriter::create(m_path, OpWriter::Journal::Rollback));
    valueOf(writer.append(numberedRows(0, 5)));
    std::vector<OpRow> more = numberedRows(5, 5);
    more.push_back(numberedRows(3, 1).front());

    const Result<void> appended = writer.append(more);

    QVERIFY(!appended);
    QCOMPARE(appended.error().code, ErrorCode::OutOfRange);
    QCOMPARE(rows().size(), std::size_t{5});
    valueOf(writer.append(numberedRows(5, 5)));
    QCOMPARE(rows().size(), std::size_t{10});
}

void TestOpWriter::appendsAfterARestart()
{
    makeDatabase(m_path, numberedRows(0, 5), OpWriter::Journal::WriteAheadLog);
    {
        OpWriter writer = valueOf(OpWriter::reopen(m_path));
        valueOf(writer.append(numberedRows(5, 5)));
    }

    QCOMPARE(rows().size(), std::size_t{10});
    QCOMPARE(DirectorySnapshot(m_directory->path()).names(), QStringList{u"a.db"_s});
}

void TestOpWriter::tellsOfAReaderInTheWayOfARestart()
{
    std::optional<OpWriter> first
        = valueOf(OpWriter::create(m_path, OpWriter::Journal::WriteAheadLog));
    valueOf(first->append(numberedRows(0, 5)));
    std::unique_ptr<Connection> reading = reader();
    first.reset(); // leaves its log to the reader
    reading.reset();
    reading = reader(); // the first in this process now, and read-only

    const Result<OpWriter> tooEarly = OpWriter::reopen(m_path);
    reading.reset();

    QVERIFY(!tooEarly);
    QCOMPARE(tooEarly.error().code, ErrorCode::Busy);
    valueOf(valueOf(OpWriter::reopen(m_path)).append(numberedRows(5, 5)));
    QCOMPARE(rows().size(), std::size_t{10});
}

void TestOpWriter::keepsItsKeyOverARestart()
{
    {
        OpWriter writer = valueOf(OpWriter::create(m_path, OpWriter::Journal::Rollback));
        QCOMPARE(valueOf(writer.loadOrStoreSeed(seedOf(1))), seedOf(1));
        QCOMPARE(valueOf(writer.loadOrStoreSeed(seedOf(2))), seedOf(1));
    }

    OpWriter writer = valueOf(OpWriter::reopen(m_path));
    QCOMPARE(valueOf(writer.loadOrStoreSeed(seedOf(3))), seedOf(1));
}

void TestOpWriter::emptiesTheLog()
{
    OpWriter writer = valueOf(OpWriter::create(m_path, OpWriter::Journal::WriteAheadLog));
    valueOf(writer.append(numberedRows(0, 100)));
    QCOMPARE_GT(QFileInfo(m_path + u"-wal"_s).size(), 0);

    valueOf(writer.checkpoint());

    QCOMPARE(QFileInfo(m_path + u"-wal"_s).size(), 0);
    QCOMPARE(rows().size(), std::size_t{100});
}

void TestOpWriter::refusesAnExistingFile()
{
    makeDatabase(m_path, numberedRows(0, 5));
    const DirectorySnapshot before(m_directory->path());

    const Result<OpWriter> writer = OpWriter::create(m_path, OpWriter::Journal::Rollback);

    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::Io);
    QVERIFY(writer.error().detail.contains(u"exists"_s));
    QCOMPARE(DirectorySnapshot(m_directory->path()).differencesTo(before), QStringList());
}

void TestOpWriter::refusesTheLogOfAnother()
{
    QFile log(m_path + u"-wal"_s);
    QVERIFY(log.open(QIODevice::WriteOnly));

    QVERIFY(!OpWriter::create(m_path, OpWriter::Journal::WriteAheadLog));

    QVERIFY(!QFile::exists(m_path));
}

void TestOpWriter::leavesOtherDatabasesAlone()
{
    runSql(m_path, {u"PRAGMA journal_mode=WAL"_s, u"CREATE TABLE crdt_ops (op_json)"_s});
    const DirectorySnapshot before(m_directory->path());

    const Result<OpWriter> writer = OpWriter::reopen(m_path);

    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::UnsupportedSchema);
    QCOMPARE(DirectorySnapshot(m_directory->path()).differencesTo(before), QStringList());
}

void TestOpWriter::theFileIsItsOwners()
{
    makeDatabase(m_path, {});

    QCOMPARE(QFile::permissions(m_path)
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestOpWriter)
#include "tst_opwriter.moc"
