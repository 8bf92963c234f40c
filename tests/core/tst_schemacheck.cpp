// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schemacheck.h"
#include "core/store/sleddatabase.h"
#include "tests/support/databasebuilder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

class TestSchemaCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsTheRowid_data();
    void findsTheRowid();
    void refuses_data();
    void refuses();
    void tellsTheEncoding_data();
    void tellsTheEncoding();
    void readsTextOfAnyEncoding_data() { tellsTheEncoding_data(); }
    void readsTextOfAnyEncoding();

private:
    QString m_path;
    std::optional<QTemporaryDir> m_directory;
};

void TestSchemaCheck::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_directory.emplace();
    m_path = m_directory->filePath(u"a.db"_s);
}

void TestSchemaCheck::findsTheRowid_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("rowid");

    QTest::newRow("op_json alone") << u"CREATE TABLE crdt_ops (op_json)"_s << u"rowid"_s;
    QTest::newRow("upper case") << u"CREATE TABLE CRDT_OPS (OP_JSON TEXT)"_s << u"rowid"_s;
    QTest::newRow("rowid hidden") << u"CREATE TABLE crdt_ops (op_json, rowid)"_s << u"_rowid_"_s;
    QTest::newRow("rowid hidden in upper case")
        << u"CREATE TABLE crdt_ops (op_json, RowID)"_s << u"_rowid_"_s;
    QTest::newRow("two hidden") << u"CREATE TABLE crdt_ops (op_json, rowid, _rowid_)"_s << u"oid"_s;
    QTest::newRow("rowid is the key")
        << u"CREATE TABLE crdt_ops (rowid INTEGER PRIMARY KEY, op_json)"_s << u"_rowid_"_s;
    QTest::newRow("computed column beside it")
        << u"CREATE TABLE crdt_ops (op_json, n AS (length(op_json)))"_s << u"rowid"_s;
    QTest::newRow("strict") << u"CREATE TABLE crdt_ops (op_json TEXT) STRICT"_s << u"rowid"_s;
}

void TestSchemaCheck::findsTheRowid()
{
    QFETCH(QString, sql);
    const auto connection = connectForWriting(m_path);
    valueOf(connection->run(sql));

    const CrdtOpsTable table = valueOf(checkSchema(*connection));

    QTEST(table.rowidName, "rowid");
}

void TestSchemaCheck::refuses_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("reason");

    QTest::newRow("another table") << u"CREATE TABLE ops (op_json)"_s << u"no table"_s;
    QTest::newRow("an index of that name")
        << u"CREATE TABLE t (a); CREATE INDEX crdt_ops ON t (a)"_s << u"no table"_s;
    QTest::newRow("view") << u"CREATE VIEW crdt_ops AS SELECT 1 AS op_json"_s << u"view"_s;
    QTest::newRow("virtual table")
        << u"CREATE VIRTUAL TABLE crdt_ops USING fts5 (op_json)"_s << u"virtual"_s;
    QTest::newRow("without rowid")
        << u"CREATE TABLE crdt_ops (op_id PRIMARY KEY, op_json) WITHOUT ROWID"_s
        << u"WITHOUT ROWID"_s;
    QTest::newRow("no op_json") << u"CREATE TABLE crdt_ops (op_id, json)"_s << u"op_json"_s;
    QTest::newRow("computed op_json")
        << u"CREATE TABLE crdt_ops (a, op_json AS (a || a))"_s << u"computed"_s;
    QTest::newRow("computed op_json, stored")
        << u"CREATE TABLE crdt_ops (a, op_json AS (a || a) STORED)"_s << u"computed"_s;
    QTest::newRow("all names hidden")
        << u"CREATE TABLE crdt_ops (op_json, rowid, _rowid_, oid)"_s << u"hide"_s;
}

void TestSchemaCheck::refuses()
{
    QFETCH(QString, sql);
    QFETCH(QString, reason);
    runSql(m_path, sql.split(u';'));

    const Result<SledDatabase> database = SledDatabase::open(m_path, {});

    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::UnsupportedSchema);
    QVERIFY2(database.error().detail.contains(reason), qPrintable(database.error().detail));
}

void TestSchemaCheck::tellsTheEncoding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<CrdtOpsTable::Encoding>("encoding");

    QTest::newRow("UTF-8") << u"UTF-8"_s << CrdtOpsTable::Encoding::Utf8;
    QTest::newRow("UTF-16le") << u"UTF-16le"_s << CrdtOpsTable::Encoding::Utf16LittleEndian;
    QTest::newRow("UTF-16be") << u"UTF-16be"_s << CrdtOpsTable::Encoding::Utf16BigEndian;
}

void TestSchemaCheck::tellsTheEncoding()
{
    QFETCH(QString, name);
    const auto connection = connectForWriting(m_path);
    valueOf(connection->run(u"PRAGMA encoding='%1'"_s.arg(name)));
    valueOf(connection->run(u"CREATE TABLE crdt_ops (op_json)"_s));

    QTEST(valueOf(checkSchema(*connection)).encoding, "encoding");
}

void TestSchemaCheck::readsTextOfAnyEncoding()
{
    QFETCH(QString, name);
    runSql(m_path,
           {u"PRAGMA encoding='%1'"_s.arg(name), u"CREATE TABLE crdt_ops (op_json)"_s,
            u"INSERT INTO crdt_ops VALUES ('Hündin 🛷'), (x'00ff'), (42)"_s});
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));

    const std::vector<RawRow> rows = valueOf(readAll(database));

    QCOMPARE(rows.at(0).text, u"Hündin 🛷"_s.toUtf8());
    QCOMPARE(rows.at(1).text, QByteArray("\0\xff", 2));
    QCOMPARE(rows.at(2).text, QByteArray("42"));
}

QTEST_GUILESS_MAIN(TestSchemaCheck)
#include "tst_schemacheck.moc"
