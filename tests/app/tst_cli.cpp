// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/runcli.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

/// Usage, help and exit status of the command line.
class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpGoesToStandardOutput_data();
    void helpGoesToStandardOutput();
    void versionGoesToStandardOutput();
    void wrongUsageIsOneLineAndStatus2_data();
    void wrongUsageIsOneLineAndStatus2();
    void unreadableSourceIsStatus3AndTheRestIsShown();
    void noDatabaseIsStatus3_data();
    void noDatabaseIsStatus3();
    void sameSourceTwiceIsOneEventEach();
    void demoCanBeRead();
    void demoNamesThePathOnce();

private:
    [[nodiscard]] CliRun run(const QStringList &arguments) const
    {
        return runCli(arguments, m_directory.path());
    }

    QTemporaryDir m_directory; ///< Holds a.db with three events.
};

void TestCli::initTestCase()
{
    QVERIFY(m_directory.isValid());
    writeDatabase(m_directory.filePath(u"a.db"_s), appendedEvents(3, testKeys(1)));
}

void TestCli::helpGoesToStandardOutput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("told");

    QTest::newRow("program") << QStringList{u"--help"_s}
                             << QByteArray("Usage: sledscope-cli COMMAND [OPTIONS] SOURCE…")
                             << QByteArray("events ");
    QTest::newRow("short") << QStringList{u"-h"_s}
                           << QByteArray("Usage: sledscope-cli COMMAND [OPTIONS] SOURCE…")
                           << QByteArray("state ");
    const auto command = [](const char *name, const char *operands, const char *option) {
        QTest::newRow(name) << QStringList{QString::fromLatin1(name), u"--help"_s}
                            << QByteArray("Usage: sledscope-cli " + QByteArray(name) + " [OPTIONS] "
                                          + operands)
                            << QByteArray(option);
    };
    command("events", "SOURCE…", "--time-zone <ZONE>");
    command("ops", "SOURCE…", "--format <FORMAT>");
    command("state", "SOURCE", "--at-row <N>");
    command("diff", "A B", "another order of rows is no");
    command("proof", "SOURCE OP_ID", "SHA-256 of id_text");
    command("check", "SOURCE…", "--all");
    command("demo", "DIRECTORY", "--seed <S>");
}

void TestCli::helpGoesToStandardOutput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, told);

    const CliRun help = run(arguments);

    QCOMPARE(help.status, 0);
    QCOMPARE(help.errors, QByteArray());
    QCOMPARE(help.lines().value(0), first);
    QVERIFY2(help.out.contains(told), help.out.constData());
}

void TestCli::versionGoesToStandardOutput()
{
    const CliRun version = run({u"--version"_s});

    QCOMPARE(version.status, 0);
    QCOMPARE(version.out, QByteArray("sledscope-cli " SLEDSCOPE_VERSION "\n"));
}

void TestCli::wrongUsageIsOneLineAndStatus2_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("said");

    QTest::newRow("nothing") << u""_s << QByteArray("no command");
    QTest::newRow("unknown command") << u"show a.db"_s << QByteArray("no command 'show'");
    QTest::newRow("no source") << u"events"_s << QByteArray("no SOURCE");
    QTest::newRow("unknown option") << u"events --what a.db"_s << QByteArray("'what'");
    QTest::newRow("option without value") << u"events a.db --format"_s << QByteArray("--format");
    QTest::newRow("unknown format")
        << u"events --format xml a.db"_s << QByteArray("csv, jsonl, table");
    QTest::newRow("unknown order") << u"events --order up a.db"_s << QByteArray("sled, time, log");
    QTest::newRow("unknown standing")
        << u"events --include bad a.db"_s << QByteArray("rejected, all");
    QTest::newRow("unknown column")
        << u"events --columns when a.db"_s << QByteArray("pipeline_event");
    QTest::newRow("unknown zone") << u"events --time-zone Mars a.db"_s << QByteArray("Mars");
    QTest::newRow("output over the source") << u"events --output a.db a.db"_s << QByteArray("a.db");
    QTest::newRow("output over its journal")
        << u"events --output a.db-wal a.db"_s << QByteArray("a.db");
    QTest::newRow("output without a name")
        << u"events --output= a.db"_s << QByteArray("the output file is empty");
    QTest::newRow("format of ops") << u"ops --format csv a.db"_s << QByteArray("jsonl");
    QTest::newRow("two states") << u"state a.db a.db"_s << QByteArray("one SOURCE");
    const QByteArray range = "it is a whole number from 0 to 18446744073709551615";
    QTest::newRow("negative row") << u"state --at-row -1 a.db"_s
                                  << QByteArray("--at-row cannot be '-1'; " + range);
    QTest::newRow("row in words") << u"state --at-row two a.db"_s << QByteArray("'two'; " + range);
    QTest::newRow("row beyond 64 bits")
        << u"state --at-row 99999999999999999999 a.db"_s << QByteArray("9'; " + range);
    QTest::newRow("no directory") << u"demo"_s << QByteArray("no DIRECTORY");
    QTest::newRow("no sleds") << u"demo --sleds 0 new"_s
                              << QByteArray("--sleds cannot be '0'; it is a whole number from 1 to "
                                            "16");
    QTest::newRow("sleds beyond 32 bits")
        << u"demo --sleds 99999999999 new"_s << QByteArray("from 1 to 16");
    QTest::newRow("an event too many")
        << u"demo --events 1000001 new"_s << QByteArray("from 0 to 1000000");
    QTest::newRow("seed in words") << u"demo --seed x new"_s << QByteArray("'x'; " + range);
    QTest::newRow("negative seed") << u"demo --seed -1 new"_s << QByteArray("'-1'; " + range);
}

void TestCli::wrongUsageIsOneLineAndStatus2()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, said);

    const CliRun wrong = run(line.split(u' ', Qt::SkipEmptyParts));

    QCOMPARE(wrong.status, 2);
    QCOMPARE(wrong.out, QByteArray());
    QVERIFY2(wrong.errors.startsWith("sledscope-cli: "), wrong.errors.constData());
    QCOMPARE(wrong.errors.count('\n'), 1);
    QVERIFY2(wrong.errors.contains(said), wrong.errors.constData());
    QVERIFY2(wrong.errors.contains("--help"), wrong.errors.constData());
}

void TestCli::unreadableSourceIsStatus3AndTheRestIsShown()
{
    const CliRun events = run({u"events"_s, u"missing.db"_s, u"a.db"_s});

    QCOMPARE(events.status, 3);
    QVERIFY2(events.errors.startsWith("sledscope-cli: missing.db: "), events.errors.constData());
    QCOMPARE(events.errors.count('\n'), 1);
    QCOMPARE(events.lines().size(), 4);
}

void TestCli::noDatabaseIsStatus3_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("events") << u"events"_s;
    QTest::newRow("ops") << u"ops"_s;
    QTest::newRow("state") << u"state"_s;
}

void TestCli::noDatabaseIsStatus3()
{
    QFETCH(QString, command);
    QFile file(m_directory.filePath(u"notes.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();

    const CliRun refused = run({command, u"notes.txt"_s});

    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.errors.startsWith("sledscope-cli: notes.txt: "), refused.errors.constData());
}

void TestCli::sameSourceTwiceIsOneEventEach()
{
    const CliRun events = run(
        {u"events"_s, u"--columns"_s, u"event_seq,sources"_s, u"a.db"_s, u"a.db"_s, u"./a.db"_s});

    QCOMPARE(events.status, 0);
    QCOMPARE(events.out,
             QByteArray("event_seq,sources\n0,a.db;./a.db\n1,a.db;./a.db\n2,a.db;./a.db\n"));
}

void TestCli::demoCanBeRead()
{
    const CliRun demo = run({u"demo"_s, u"--sleds"_s, u"2"_s, u"--events"_s, u"50"_s, u"demo"_s});
    QCOMPARE(demo.status, 0);
    QCOMPARE(demo.lines().size(), 2);

    QStringList arguments{u"events"_s};
    for (const QByteArray &path : demo.lines())
        arguments.append(QString::fromUtf8(path));
    const CliRun events = run(arguments);
    const CliRun again = run({u"demo"_s, u"demo"_s});

    QCOMPARE(events.status, 0);
    QCOMPARE(events.lines().size(), 51);
    QCOMPARE(again.status, 3);
}

void TestCli::demoNamesThePathOnce()
{
    const CliRun refused = run({u"demo"_s, u"a.db"_s});

    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.errors,
             QByteArray("sledscope-cli: a.db: it is a file, not a directory; "
                        "name a new or an empty directory\n"));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
