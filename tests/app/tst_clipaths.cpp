// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/runcli.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

/// Names of files as the command line takes them, and shows them in messages.
class TestCliPaths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyPathIsSaidToBeEmpty_data();
    void emptyPathIsSaidToBeEmpty();
    void nameThatIsNotUtf8IsAdvisedOn();
    void namesOfFilesCannotSteerTheTerminal();
    void localeDoesNotMatter_data();
    void localeDoesNotMatter();

private:
    [[nodiscard]] CliRun run(const QStringList &arguments) const
    {
        return runCli(arguments, m_directory.path());
    }

    QTemporaryDir m_directory; ///< Holds a.db.
};

void TestCliPaths::initTestCase()
{
    QVERIFY(m_directory.isValid());
    writeDatabase(m_directory.filePath(u"a.db"_s), appendedEvents(3, testKeys(1)));
}

void TestCliPaths::emptyPathIsSaidToBeEmpty_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    const QByteArray source = "sledscope-cli: '': the path is empty; name a file\n";
    QTest::newRow("events") << u"events"_s << 3 << source;
    QTest::newRow("ops") << u"ops"_s << 3 << source;
    QTest::newRow("state") << u"state"_s << 3 << source;
    QTest::newRow("demo") << u"demo"_s << 2
                          << QByteArray("sledscope-cli: the name of the directory is empty; name a "
                                        "new or an empty one (see 'sledscope-cli demo --help')\n");
}

void TestCliPaths::emptyPathIsSaidToBeEmpty()
{
    QFETCH(QString, command);
    QFETCH(int, status);
    QFETCH(QByteArray, said);

    const CliRun refused = run({command, QString()});

    QCOMPARE(refused.status, status);
    QCOMPARE(refused.errors, said);
}

void TestCliPaths::nameThatIsNotUtf8IsAdvisedOn()
{
    QProcess shell;
    shell.setWorkingDirectory(m_directory.path());

    shell.start(u"/bin/sh"_s,
                {u"-c"_s,
                 u"n=$(printf 'caf\\351.db'); cp a.db \"$n\"; '" SLEDSCOPE_CLI
                 "' events \"$n\"; status=$?; rm \"$n\"; exit $status"_s});

    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 3);
    QVERIFY(shell.readAllStandardError().endsWith(
        ": there is no such file; if its name is not UTF-8, rename it, or name a link to it\n"));
}

void TestCliPaths::namesOfFilesCannotSteerTheTerminal()
{
    const CliRun events = run({u"events"_s, u"\x1b]0;x\n.db"_s});

    QCOMPARE(events.status, 3);
    QVERIFY2(events.errors.startsWith("sledscope-cli: \\u{1b}]0;x\\n.db: "),
             events.errors.constData());
}

void TestCliPaths::localeDoesNotMatter_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("C") << u"C"_s;
    QTest::newRow("unknown") << u"xx_YY.ISO-8859-1"_s;
    QTest::newRow("UTF-8") << u"C.UTF-8"_s;
}

void TestCliPaths::localeDoesNotMatter()
{
    QFETCH(QString, locale);
    const QByteArray before = qgetenv("LC_ALL");
    qputenv("LC_ALL", locale.toUtf8());
    const CliRun events = run({u"events"_s, u"é.db"_s});
    qputenv("LC_ALL", before);

    QCOMPARE(events.status, 3);
    QVERIFY2(events.errors.startsWith("sledscope-cli: é.db: "), events.errors.constData());
}

QTEST_GUILESS_MAIN(TestCliPaths)
#include "tst_clipaths.moc"
