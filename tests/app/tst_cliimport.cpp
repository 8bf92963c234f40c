// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/runcli.h"
#include "tests/support/archivecontent.h"
#include "tests/support/directorysnapshot.h"
#include "tests/support/opdatabase.h"
#include "tests/support/opfiles.h"
#include "tests/support/randomops.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// The command `import`.
class TestCliImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void printsCountsAndHowToGoBack();
    void dryRunWritesNothing();
    void goesBack();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void readsTheOthersIfOneCannotBeRead();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }
    [[nodiscard]] CliRun import(const QStringList &arguments) const
    {
        return runCli(QStringList{u"import"_s, u"--into"_s, u"a.archive"_s} + arguments,
                      m_directory->path());
    }

    std::optional<QTemporaryDir> m_directory;
};

void TestCliImport::init()
{
    m_directory.emplace();
    writeDatabase(path(u"a.db"_s), appendedEvents(3, testKeys(1)));
}

void TestCliImport::printsCountsAndHowToGoBack()
{
    const CliRun first = import({u"a.db"_s});
    QCOMPARE(first.errors, QByteArray());
    QCOMPARE(first.status, 0);
    QVERIFY(first.lines().contains("new                  3  not in the archive yet"));
    QCOMPARE(first.lines().last(), QByteArray("import 1; --undo 1 takes it back"));

    const QByteArray before = sha256Of(path(u"a.archive"_s));
    const CliRun second = import({u"a.db"_s});
    QCOMPARE(second.status, 0);
    QCOMPARE(second.lines().last(), QByteArray("the archive is as it was: there is nothing new"));
    QCOMPARE(sha256Of(path(u"a.archive"_s)), before);
}

void TestCliImport::dryRunWritesNothing()
{
    const DirectorySnapshot before(m_directory->path());
    const CliRun dry = import({u"--dry-run"_s, u"a.db"_s});
    QCOMPARE(dry.status, 0);
    QCOMPARE(DirectorySnapshot(m_directory->path()).differencesTo(before), QStringList());

    const CliRun real = import({u"a.db"_s});
    QCOMPARE(dry.lines().mid(0, dry.lines().size() - 1),
             real.lines().mid(0, real.lines().size() - 1));
    const DirectorySnapshot after(m_directory->path());
    QCOMPARE(import({u"--dry-run"_s, u"a.db"_s}).status, 0);
    QCOMPARE(DirectorySnapshot(m_directory->path()).differencesTo(after), QStringList());
}

void TestCliImport::goesBack()
{
    QCOMPARE(import({u"a.db"_s}).status, 0);
    QVERIFY(import({u"--list"_s}).out.contains("3 ops  a.db\n"));

    const CliRun undone = import({u"--undo"_s, u"1"_s});

    QCOMPARE(undone.out, QByteArray("import 1 is undone: 3 ops removed\n"));
    QCOMPARE(undone.status, 0);
    QCOMPARE(import({u"--list"_s}).out, QByteArray());
    QCOMPARE(archivedOps(path(u"a.archive"_s)), QStringList());
}

void TestCliImport::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    const QStringList into{u"--into"_s, u"a.archive"_s};
    QTest::newRow("no archive") << QStringList{u"a.db"_s} << 2 << QByteArray("--into ARCHIVE");
    QTest::newRow("no source") << into << 2 << QByteArray("no SOURCE");
    QTest::newRow("list and a source")
        << (into + QStringList{u"--list"_s, u"a.db"_s}) << 2 << QByteArray("stand alone");
    QTest::newRow("list nothing") << (into + QStringList{u"--list"_s}) << 3
                                  << QByteArray("no such archive");
    QTest::newRow("undo nothing") << (into + QStringList{u"--undo"_s, u"1"_s}) << 3
                                  << QByteArray("no such archive");
    QTest::newRow("undo what is no number")
        << (into + QStringList{u"--undo"_s, u"last"_s}) << 2 << QByteArray("--undo");
    QTest::newRow("into a sled") << QStringList{u"--into"_s, u"a.db"_s, u"a.db"_s} << 2
                                 << QByteArray("not an archive");
    QTest::newRow("into no directory")
        << QStringList{u"--into"_s, u"no/a"_s, u"a.db"_s} << 3 << QByteArray("no directory");
}

void TestCliImport::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, said);
    const DirectorySnapshot before(m_directory->path());

    const CliRun run = runCli(QStringList{u"import"_s} + arguments, m_directory->path());

    QCOMPARE(run.status, status);
    QVERIFY2(run.errors.contains(said), run.errors.constData());
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(DirectorySnapshot(m_directory->path()).differencesTo(before), QStringList());
}

void TestCliImport::readsTheOthersIfOneCannotBeRead()
{
    const CliRun run = import({u"none"_s, u"a.db"_s});

    QCOMPARE(run.status, 3);
    QVERIFY(run.errors.startsWith("sledscope-cli: none: "));
    QCOMPARE(archivedOps(path(u"a.archive"_s)).size(), 3);
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cliimport.moc"
