// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sleddatabase.h"
#include "tests/support/databasebuilder.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

class TestSledDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsNoRows();
    void endsAPageAfterItsRows_data();
    void endsAPageAfterItsRows();
    void endsAPageAfterItsBytes();
    void beginsAfterAnyRow();
    void readsNegativeRowidsAndGaps();
    void readsTheLastPossibleRow();
    void tellsWhatIsNoText_data();
    void tellsWhatIsNoText();
    void readsTheLargestRow();
    void tellsALargerRow();
    void readsOneRow();
    void saysThatThereIsNoSuchRow();
    void estimatesNoMoreThanFits();
    void stopsOnRequest();
    void movesWithItsState();

private:
    /// A database whose table takes anything, filled by \a statements.
    SledDatabase openWith(const QStringList &statements) const;

    QString m_path;
    std::optional<QTemporaryDir> m_directory;
};

void TestSledDatabase::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_directory.emplace();
    m_path = m_directory->filePath(u"a.db"_s);
}

SledDatabase TestSledDatabase::openWith(const QStringList &statements) const
{
    runSql(m_path, QStringList{u"CREATE TABLE crdt_ops (op_json)"_s} + statements);
    return valueOf(SledDatabase::open(m_path, {}));
}

void TestSledDatabase::readsNoRows()
{
    SledDatabase database = openWith({});

    QCOMPARE(valueOf(database.estimateRows()), 0);
    QVERIFY(valueOf(database.readPage(std::nullopt, {})).empty());
    QVERIFY(valueOf(database.readPage(RowId{7}, {})).empty());
}

void TestSledDatabase::endsAPageAfterItsRows_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QList<int>>("pages");

    QTest::newRow("one row") << 1 << QList<int>{1};
    QTest::newRow("one less than a page") << kPageRows - 1 << QList<int>{kPageRows - 1};
    QTest::newRow("a page") << kPageRows << QList<int>{kPageRows};
    QTest::newRow("one more than a page") << kPageRows + 1 << QList<int>{kPageRows, 1};
}

void TestSledDatabase::endsAPageAfterItsRows()
{
    QFETCH(int, rows);
    makeDatabase(m_path, numberedRows(0, rows));
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));

    QList<int> pages;
    std::optional<RowId> after;
    for (;;) {
        const std::vector<RawRow> page = valueOf(database.readPage(after, {}));
        if (page.empty())
            break;
        after = page.back().row;
        pages.append(static_cast<int>(page.size()));
    }

    QTEST(pages, "pages");
}

void TestSledDatabase::endsAPageAfterItsBytes()
{
    makeDatabase(m_path, numberedRows(0, 10, kPageBytes / 4));
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));

    QCOMPARE(valueOf(database.readPage(std::nullopt, {})).size(), std::size_t{4});
    QCOMPARE(valueOf(readAll(database)).size(), std::size_t{10});
}

void TestSledDatabase::beginsAfterAnyRow()
{
    makeDatabase(m_path, numberedRows(0, 100));
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));
    QCOMPARE(valueOf(readAll(database)).size(), std::size_t{100});

    QCOMPARE(valueOf(readAll(database, RowId{90})).size(), std::size_t{10});
    QCOMPARE(valueOf(readAll(database, RowId{-5})).size(), std::size_t{100});
    QCOMPARE(valueOf(readAll(database, RowId{100})).size(), std::size_t{0});
    QCOMPARE(valueOf(readAll(database, RowId{99})).size(), std::size_t{1});
}

void TestSledDatabase::readsNegativeRowidsAndGaps()
{
    SledDatabase database = openWith(
        {u"INSERT INTO crdt_ops (rowid, op_json) VALUES (5, 'd'), (-9223372036854775808, 'a'), "
         "(1000000000000, 'e'), (-3, 'b'), (0, 'c')"_s});

    QByteArray texts;
    for (const RawRow &row : valueOf(readAll(database)))
        texts += row.text;

    QCOMPARE(texts, QByteArray("abcde"));
}

void TestSledDatabase::readsTheLastPossibleRow()
{
    SledDatabase database
        = openWith({u"INSERT INTO crdt_ops (rowid, op_json) VALUES (9223372036854775807, 'z')"_s});

    const std::vector<RawRow> rows = valueOf(readAll(database));

    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(toNumber(rows.front().row), std::numeric_limits<qint64>::max());
}

void TestSledDatabase::tellsWhatIsNoText_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<StorageClass>("storage");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("hasOpText");

    QTest::newRow("text") << u"'{}'"_s << StorageClass::Text << QByteArray("{}") << true;
    QTest::newRow("empty text") << u"''"_s << StorageClass::Text << QByteArray() << true;
    QTest::newRow("blob") << u"x'7b7d'"_s << StorageClass::Blob << QByteArray("{}") << true;
    QTest::newRow("text with NUL")
        << u"CAST(x'610062' AS TEXT)"_s << StorageClass::Text << QByteArray("a\0b", 3) << true;
    QTest::newRow("text that is no UTF-8")
        << u"CAST(x'c328ff' AS TEXT)"_s << StorageClass::Text << QByteArray("\xc3(\xff") << true;
    QTest::newRow("NULL") << u"NULL"_s << StorageClass::Null << QByteArray() << false;
    QTest::newRow("integer") << u"42"_s << StorageClass::Integer << QByteArray("42") << false;
    QTest::newRow("real") << u"1.5"_s << StorageClass::Real << QByteArray("1.5") << false;
}

void TestSledDatabase::tellsWhatIsNoText()
{
    QFETCH(QString, value);
    SledDatabase database = openWith({u"INSERT INTO crdt_ops VALUES (%1)"_s.arg(value)});

    const RawRow row = valueOf(readAll(database)).at(0);

    QTEST(row.storage, "storage");
    QTEST(row.text, "text");
    QTEST(row.hasOpText(), "hasOpText");
    QCOMPARE(row.sizeBytes, row.text.size());
    QVERIFY(!row.isOversized);
}

void TestSledDatabase::readsTheLargestRow()
{
    SledDatabase database
        = openWith({u"INSERT INTO crdt_ops VALUES (zeroblob(%1))"_s.arg(kMaxRowBytes)});

    const RawRow row = valueOf(readAll(database)).at(0);

    QVERIFY(!row.isOversized);
    QCOMPARE(row.text.size(), kMaxRowBytes);
}

void TestSledDatabase::tellsALargerRow()
{
    SledDatabase database
        = openWith({u"INSERT INTO crdt_ops VALUES ('before'), (zeroblob(%1)), ('after')"_s.arg(
            kMaxRowBytes + 1)});

    const std::vector<RawRow> rows = valueOf(readAll(database));

    QCOMPARE(rows.size(), std::size_t{3});
    QVERIFY(rows[1].isOversized);
    QVERIFY(!rows[1].hasOpText());
    QCOMPARE(rows[1].sizeBytes, kMaxRowBytes + 1);
    QVERIFY(rows[1].text.isEmpty());
    QCOMPARE(rows[2].text, QByteArray("after"));
}

void TestSledDatabase::readsOneRow()
{
    makeDatabase(m_path, numberedRows(0, 10), OpWriter::Journal::WriteAheadLog);
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));

    const RawRow row = valueOf(database.readRow(RowId{4}));

    QCOMPARE(toNumber(row.row), 4);
    QCOMPARE(row.text.toStdString(), numberedRows(3, 1).front().opJson);
}

void TestSledDatabase::saysThatThereIsNoSuchRow()
{
    SledDatabase database = openWith({});

    const Result<RawRow> row = database.readRow(RowId{4});

    QVERIFY(!row);
    QCOMPARE(row.error().code, ErrorCode::OutOfRange);
}

void TestSledDatabase::estimatesNoMoreThanFits()
{
    SledDatabase database
        = openWith({u"INSERT INTO crdt_ops (rowid, op_json) VALUES (-9223372036854775808, 'a'), "
                    "(9223372036854775807, 'b')"_s});

    QCOMPARE_LE(valueOf(database.estimateRows()), QFileInfo(m_path).size());
}

void TestSledDatabase::stopsOnRequest()
{
    makeDatabase(m_path, numberedRows(0, 10));
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));
    std::stop_source stop;
    stop.request_stop();

    const auto page = database.readPage(std::nullopt, stop.get_token());
    const auto opened = SledDatabase::open(m_path, stop.get_token());

    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::Cancelled);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Cancelled);
    QCOMPARE(valueOf(readAll(database)).size(), std::size_t{10});
}

void TestSledDatabase::movesWithItsState()
{
    makeDatabase(m_path, numberedRows(0, 10));
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));

    SledDatabase moved(std::move(database));

    QCOMPARE(valueOf(readAll(moved)).size(), std::size_t{10});
}

QTEST_GUILESS_MAIN(TestSledDatabase)
#include "tst_sleddatabase.moc"
