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

/// The command `export-ops`.
class TestCliExportOps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAllOps();
    void writesThoseOfEventsThatPass();
    void writesThoseOfOneSledFromARowOn();
    void importsBackToTheSame();
    void overwritesNoSourceAndNoDatabase_data();
    void overwritesNoSourceAndNoDatabase();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void leavesNoFileIfNothingIsRead();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }
    [[nodiscard]] CliRun run(const QStringList &arguments) const
    {
        return runCli(arguments, m_directory->path());
    }

    std::vector<SignedOp> m_ops;
    std::optional<QTemporaryDir> m_directory; ///< Holds a.db.
};

void TestCliExportOps::init()
{
    m_directory.emplace();
    m_ops = appendedEvents(25, testKeys(1));
    const std::vector<SignedOp> others = appendedEvents(5, testKeys(2));
    m_ops.insert(m_ops.end(), others.begin(), others.end());
    writeDatabase(path(u"a.db"_s), m_ops);
}

void TestCliExportOps::writesAllOps()
{
    const CliRun all = run({u"export-ops"_s, u"a.db"_s});
    QCOMPARE(all.status, 0);
    QCOMPARE(all.errors, QByteArray());
    QCOMPARE(all.out, linesOf(m_ops));
}

void TestCliExportOps::writesThoseOfEventsThatPass()
{
    const CliRun some = run({u"export-ops"_s, u"--filter"_s, u"story = 1_story"_s, u"a.db"_s});
    QCOMPARE(some.status, 0);
    QCOMPARE(some.out, linesOf({m_ops.begin() + 10, m_ops.begin() + 20}));
}

void TestCliExportOps::writesThoseOfOneSledFromARowOn()
{
    const QString sled = QString::fromStdString(testKeys(2).author().toHex()).left(6).toUpper();
    const CliRun some
        = run({u"export-ops"_s, u"--sled"_s, sled, u"--since-row"_s, u"28"_s, u"a.db"_s});
    QCOMPARE(some.status, 0);
    QCOMPARE(some.out, linesOf({m_ops.begin() + 27, m_ops.end()}));
}

void TestCliExportOps::importsBackToTheSame()
{
    QCOMPARE(run({u"import"_s, u"--into"_s, u"a"_s, u"a.db"_s}).status, 0);
    QCOMPARE(run({u"export-ops"_s, u"--output"_s, u"o"_s, u"a"_s}).status, 0);
    QCOMPARE(run({u"import"_s, u"--into"_s, u"b"_s, u"o"_s}).status, 0);
    QCOMPARE(archivedOps(path(u"b"_s)), archivedOps(path(u"a"_s)));
}

void TestCliExportOps::overwritesNoSourceAndNoDatabase_data()
{
    QTest::addColumn<QString>("output");
    QTest::newRow("the source") << u"ops"_s;
    QTest::newRow("a database") << u"a.db"_s;
    QTest::newRow("a part of a database") << u"a.db-journal"_s;
}

void TestCliExportOps::overwritesNoSourceAndNoDatabase()
{
    QFETCH(QString, output);
    writeFile(path(u"ops"_s), linesOf(m_ops));
    const DirectorySnapshot before(m_directory->path());

    const CliRun refused = run({u"export-ops"_s, u"--output"_s, output, u"ops"_s});

    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.errors.contains("not overwritten"), refused.errors.constData());
    QCOMPARE(DirectorySnapshot(m_directory->path()).differencesTo(before), QStringList());
}

void TestCliExportOps::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no digits") << QStringList{u"--sled"_s, u"xyz"_s} << QByteArray("--sled");
    QTest::newRow("no row") << QStringList{u"--since-row"_s, u"last"_s}
                            << QByteArray("--since-row");
    QTest::newRow("no filter") << QStringList{u"--filter"_s, u"story ="_s}
                               << QByteArray("expected");
}

void TestCliExportOps::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const CliRun wrong = run(QStringList{u"export-ops"_s} + arguments + QStringList{u"a.db"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.errors.contains(said), wrong.errors.constData());
    QCOMPARE(wrong.out, QByteArray());
}

void TestCliExportOps::leavesNoFileIfNothingIsRead()
{
    const CliRun failed = run({u"export-ops"_s, u"--output"_s, u"o"_s, u"none"_s});
    QCOMPARE(failed.status, 3);
    QVERIFY(!QFile::exists(path(u"o"_s)));
}

QTEST_GUILESS_MAIN(TestCliExportOps)
#include "tst_cliexportops.moc"
