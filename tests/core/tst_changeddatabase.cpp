// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sleddatabase.h"
#include "tests/support/databasebuilder.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

class TestChangedDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesOnInAReplacedFileWithTheSameRows();
    void stopsInAReplacedFileWithOtherRows();
    void stopsAfterACompaction();
    void saysThatTheFileIsGone();

private:
    void replaceBy(const std::vector<OpRow> &rows) const;

    QString m_path;
    std::optional<QTemporaryDir> m_directory;
};

void TestChangedDatabase::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_directory.emplace();
    m_path = m_directory->filePath(u"a.db"_s);
}

void TestChangedDatabase::replaceBy(const std::vector<OpRow> &rows) const
{
    const QString other = m_path + u"-new"_s;
    makeDatabase(other, rows);
    QCOMPARE(::rename(QFile::encodeName(other).constData(), QFile::encodeName(m_path).constData()),
             0);
}

void TestChangedDatabase::goesOnInAReplacedFileWithTheSameRows()
{
    makeDatabase(m_path, numberedRows(0, 3000));
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));
    const std::vector<RawRow> page = valueOf(database.readPage(std::nullopt, {}));

    replaceBy(numberedRows(0, 3010));

    QCOMPARE(valueOf(readAll(database, page.back().row)).size(), 3010 - page.size());
}

void TestChangedDatabase::stopsInAReplacedFileWithOtherRows()
{
    makeDatabase(m_path, numberedRows(0, 3000));
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));
    const std::vector<RawRow> page = valueOf(database.readPage(std::nullopt, {}));

    replaceBy(numberedRows(1, 3000));
    const Result<std::vector<RawRow>> next = database.readPage(page.back().row, {});

    QVERIFY(!next);
    QCOMPARE(next.error().code, ErrorCode::OutOfRange);
    QCOMPARE(valueOf(readAll(database)).size(), std::size_t{3000});
}

void TestChangedDatabase::stopsAfterACompaction()
{
    makeDatabase(m_path, numberedRows(0, 100));
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));
    const RowId last = valueOf(readAll(database)).back().row;

    runSql(m_path,
           {u"DELETE FROM crdt_ops WHERE seq < 90"_s, u"UPDATE crdt_ops SET rowid = rowid - 90"_s});
    const Result<std::vector<RawRow>> next = database.readPage(last, {});

    QVERIFY(!next);
    QCOMPARE(next.error().code, ErrorCode::OutOfRange);
    QCOMPARE(valueOf(readAll(database)).size(), std::size_t{10});
}

void TestChangedDatabase::saysThatTheFileIsGone()
{
    makeDatabase(m_path, numberedRows(0, 100));
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));

    QVERIFY(QFile::remove(m_path));
    const Result<std::vector<RawRow>> page = database.readPage(std::nullopt, {});

    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::Io);
}

QTEST_GUILESS_MAIN(TestChangedDatabase)
#include "tst_changeddatabase.moc"
