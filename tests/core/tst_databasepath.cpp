// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sleddatabase.h"
#include "tests/support/databasebuilder.h"
#include "tests/support/directorysnapshot.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

class TestDatabasePath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensAnyPath_data();
    void opensAnyPath();
    void opensARelativePath_data();
    void opensARelativePath();
    void findsTheLogThroughALink();

private:
    std::optional<QTemporaryDir> m_directory;
};

void TestDatabasePath::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_directory.emplace();
}

void TestDatabasePath::opensAnyPath_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("blank") << u"my sled.db"_s;
    QTest::newRow("query") << u"a?mode=rwc&b=c.db"_s;
    QTest::newRow("fragment") << u"a#b.db"_s;
    QTest::newRow("percent") << u"100%41.db"_s;
    QTest::newRow("not ASCII") << u"Schlittenhünde-犬-🛷.db"_s;
    QTest::newRow("quotes") << u"it's \"this\";.db"_s;
    QTest::newRow("begins like an option") << u"-a.db"_s;
    QTest::newRow("begins like a URI") << u"file:a.db"_s;
    QTest::newRow("memory") << u":memory:"_s;
    QTest::newRow("no suffix") << u"pipeline"_s;
}

void TestDatabasePath::opensAnyPath()
{
    QFETCH(QString, name);
    const QString path = m_directory->path() + u'/' + name;
    makeDatabase(path, numberedRows(0, 3), OpWriter::Journal::WriteAheadLog);
    QCOMPARE(DirectorySnapshot(m_directory->path()).names(), QStringList{name});

    SledDatabase database = valueOf(SledDatabase::open(path, {}));

    QCOMPARE(valueOf(readAll(database)).size(), std::size_t{3});
    QCOMPARE(DirectorySnapshot(m_directory->path()).names(), QStringList{name});
}

void TestDatabasePath::opensARelativePath_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("plain") << u"a.db"_s;
    QTest::newRow("like a resource of Qt") << u":a.db"_s;
}

void TestDatabasePath::opensARelativePath()
{
    QFETCH(QString, name);
    const QString before = QDir::currentPath();
    makeDatabase(m_directory->path() + u'/' + name, numberedRows(0, 3));
    QVERIFY(QDir::setCurrent(m_directory->path()));
    Result<SledDatabase> database = SledDatabase::open(name, {});
    QVERIFY(QDir::setCurrent(before));

    QVERIFY(database);
    QCOMPARE(valueOf(readAll(*database)).size(), std::size_t{3});
}

void TestDatabasePath::findsTheLogThroughALink()
{
    const QString path = m_directory->filePath(u"a.db"_s);
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(u"link.db"_s);
    QVERIFY(QFile::link(path, link));
    OpWriter writer = valueOf(OpWriter::create(path, OpWriter::Journal::WriteAheadLog));
    valueOf(writer.append(numberedRows(0, 3)));

    SledDatabase database = valueOf(SledDatabase::open(link, {}));

    QCOMPARE(database.way(), OpenWay::ReadOnly);
    QCOMPARE(valueOf(readAll(database)).size(), std::size_t{3});
    QCOMPARE(DirectorySnapshot(elsewhere.path()).names(), QStringList{u"link.db"_s});
}

QTEST_GUILESS_MAIN(TestDatabasePath)
#include "tst_databasepath.moc"
