// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sleddatabase.h"
#include "tests/support/databasebuilder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPageSize = 4096; ///< SQLite's default.
constexpr int kManyRows = 2000;

struct Stop {
    qint64 lastRow = 0;
    Error error;
};

/// Reads page by page. Requires: an error comes.
Stop readToTheError(SledDatabase &database)
{
    std::optional<RowId> after;
    Result<std::vector<RawRow>> page = database.readPage(after, {});
    for (; page && !page->empty(); page = database.readPage(after, {}))
        after = page->back().row;
    if (page)
        qFatal("all rows were read");
    return {toNumber(after.value_or(RowId{})), page.error()};
}

} // namespace

class TestDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void refusesATruncatedDatabase();
    void refusesADamagedSchema();
    void readsUpToTheDamage_data();
    void readsUpToTheDamage();
    void aDamagedIndexDoesNotMatter();
    void everySingleDamagedPageIsHarmless();

private:
    void writeFile(const QByteArray &bytes) const;
    QByteArray readFile() const;
    /// Page number of the leaf that holds the row whose text contains \a needle.
    int leafWith(const QByteArray &needle) const;
    void overwritePage(int page, char with) const;

    QString m_path;
    std::optional<QTemporaryDir> m_directory;
};

void TestDamage::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_directory.emplace();
    m_path = m_directory->filePath(u"a.db"_s);
}

void TestDamage::writeFile(const QByteArray &bytes) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray TestDamage::readFile() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int TestDamage::leafWith(const QByteArray &needle) const
{
    return static_cast<int>(readFile().indexOf(needle) / kPageSize) + 1;
}

void TestDamage::overwritePage(int page, char with) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(qint64{page - 1} * kPageSize);
    file.write(QByteArray(kPageSize, with));
}

void TestDamage::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArray("S");
    QTest::newRow("op file") << QByteArray("{\"author\":[]}\n").repeated(100);
    QTest::newRow("magic alone") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("header cut") << QByteArray("SQLite format 3\0", 16) + QByteArray(83, '\0');
    QTest::newRow("magic, then zeros")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(kPageSize, '\0');
    QTest::newRow("older format") << QByteArray("** This file contains an SQLite 2.1 database **")
            + QByteArray(kPageSize, '\0');
    QTest::newRow("encrypted") << QByteArray::fromHex("8d3fb1c0").repeated(kPageSize);
}

void TestDamage::refusesOtherFiles()
{
    QFETCH(QByteArray, bytes);
    writeFile(bytes);

    const Result<SledDatabase> database = SledDatabase::open(m_path, {});

    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::NotADatabase);
    QVERIFY(!database.error().detail.contains(m_directory->path()));
    QCOMPARE(readFile(), bytes);
}

void TestDamage::refusesATruncatedDatabase()
{
    makeDatabase(m_path, numberedRows(0, kManyRows));
    QVERIFY(QFile::resize(m_path, QFileInfo(m_path).size() / 2));

    const Result<SledDatabase> database = SledDatabase::open(m_path, {});

    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::Damaged);
}

void TestDamage::refusesADamagedSchema()
{
    makeDatabase(m_path, numberedRows(0, kManyRows));
    QByteArray bytes = readFile();
    bytes.replace("CREATE TABLE crdt_ops", "CREATE TIBLE crdt_ops");
    writeFile(bytes);

    const Result<SledDatabase> database = SledDatabase::open(m_path, {});

    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::Damaged);
}

void TestDamage::readsUpToTheDamage_data()
{
    QTest::addColumn<char>("with");

    QTest::newRow("zeros") << '\0';
    QTest::newRow("ones") << '\xff';
    QTest::newRow("text") << 'A';
}

void TestDamage::readsUpToTheDamage()
{
    QFETCH(char, with);
    makeDatabase(m_path, numberedRows(0, kManyRows));
    overwritePage(leafWith("{\"n\":1500,"), with);
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));

    const Stop stop = readToTheError(database);

    QCOMPARE(stop.error.code, ErrorCode::Damaged);
    // A leaf holds at most 40 such rows, and that of number 1500 is row 1501.
    QCOMPARE_GE(stop.lastRow, 1461);
    QCOMPARE_LE(stop.lastRow, 1500);
    QVERIFY(stop.error.detail.contains(u"after row %1:"_s.arg(stop.lastRow)));
}

void TestDamage::aDamagedIndexDoesNotMatter()
{
    makeDatabase(m_path, numberedRows(0, kManyRows));
    const QByteArray id = QByteArray("1500").rightJustified(64, '0');
    const QByteArray bytes = readFile();
    const int leaf = leafWith("{\"n\":1500,");
    int damaged = 0;
    for (qsizetype at = bytes.indexOf(id); at >= 0; at = bytes.indexOf(id, at + 1)) {
        const int page = static_cast<int>(at / kPageSize) + 1;
        if (page == leaf)
            continue;
        overwritePage(page, '\0');
        ++damaged;
    }
    QCOMPARE_GE(damaged, 1);
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));

    QCOMPARE(valueOf(readAll(database)).size(), std::size_t{kManyRows});
}

void TestDamage::everySingleDamagedPageIsHarmless()
{
    makeDatabase(m_path, numberedRows(0, 300));
    const QByteArray sound = readFile();
    const int pages = static_cast<int>(sound.size() / kPageSize);
    for (int page = 1; page <= pages; ++page) {
        writeFile(sound);
        overwritePage(page, '\x0d');
        const QByteArray damaged = readFile();

        Result<SledDatabase> database = SledDatabase::open(m_path, {});
        if (database)
            static_cast<void>(readAll(*database)); // any outcome but a crash or a write

        QCOMPARE(readFile(), damaged);
    }
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
