// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/runcli.h"
#include "tests/support/filebytes.h"
#include "tests/support/storiesdatabase.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

/// How `events` writes CSV.
class TestCliCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void optionsShapeTheFile_data();
    void optionsShapeTheFile();
    void wrongOptionsAreRefused_data();
    void wrongOptionsAreRefused();
    void helpTellsPresetsApart();
    void killedAtAnyMomentLeavesNoHalfFile();

private:
    [[nodiscard]] CliRun events(const QStringList &options) const
    {
        return runCli(QStringList{u"events"_s, u"--columns"_s, u"event_seq,at,story_id"_s} + options
                          + QStringList{u"a.db"_s},
                      m_directory.path());
    }

    QTemporaryDir m_directory;
};

void TestCliCsv::initTestCase()
{
    QVERIFY(m_directory.isValid());
    test::writeStories(m_directory.filePath(u"a.db"_s), {"plain", "a,b;c", "=1+1"});
}

void TestCliCsv::optionsShapeTheFile_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("out");

    const QByteArray usual = "event_seq,at,story_id\n"
                             "0,2026-05-17T14:05:00Z,plain\n"
                             "1,2026-05-17T14:05:01Z,\"a,b;c\"\n"
                             "2,2026-05-17T14:05:02Z,=1+1\n";
    QByteArray crlf = usual;
    crlf.replace("\n", "\r\n");
    const QByteArray european = "\xef\xbb\xbf"
                                "event_seq;at;story_id\r\n"
                                "0;2026-05-17T14:05:00Z;plain\r\n"
                                "1;2026-05-17T14:05:01Z;\"a,b;c\"\r\n"
                                "2;2026-05-17T14:05:02Z;=1+1\r\n";
    QTest::newRow("none") << QStringList{} << usual;
    QTest::newRow("what holds anyway")
        << QStringList{u"--separator"_s, u"comma"_s,         u"--quote"_s,
                       u"needed"_s,      u"--newline"_s,     u"lf"_s,
                       u"--no-bom"_s,    u"--time-format"_s, u"rfc3339"_s}
        << usual;
    QTest::newRow("rfc4180") << QStringList{u"--preset"_s, u"rfc4180"_s} << crlf;
    QTest::newRow("excel") << QStringList{u"--preset"_s, u"excel"_s} << "\xef\xbb\xbf" + crlf;
    QTest::newRow("excel-eu") << QStringList{u"--preset"_s, u"excel-eu"_s} << european;
    QTest::newRow("a preset overridden")
        << QStringList{u"--separator"_s, u","_s,        u"--newline"_s, u"lf"_s,
                       u"--preset"_s,    u"excel-eu"_s, u"--no-bom"_s}
        << usual;
    QTest::newRow("no header") << QStringList{u"--no-header"_s}
                               << usual.mid(usual.indexOf('\n') + 1);
    QTest::newRow("guard") << QStringList{u"--formula-guard"_s}
                           << QByteArray(usual).replace("=1+1", "'=1+1");
    QTest::newRow("tabs, all in quotes, seconds")
        << QStringList{u"--separator"_s, u"tab"_s,           u"--quote"_s, u"always"_s,
                       u"--bom"_s,       u"--time-format"_s, u"unix"_s}
        << QByteArray("\xef\xbb\xbf\"event_seq\"\t\"at\"\t\"story_id\"\n"
                      "\"0\"\t\"1779026700\"\t\"plain\"\n"
                      "\"1\"\t\"1779026701\"\t\"a,b;c\"\n"
                      "\"2\"\t\"1779026702\"\t\"=1+1\"\n");
    QTest::newRow("times for spreadsheets")
        << QStringList{u"--time-format"_s, u"spreadsheet"_s, u"--time-zone"_s, u"Europe/Berlin"_s}
        << QByteArray(usual).replace("T14", " 16").replace("Z,", ",");
    QTest::newRow("a number in JSON")
        << QStringList{u"--time-format"_s, u"unix"_s,     u"--format"_s,
                       u"jsonl"_s,         u"--filter"_s, u"seq = 0"_s}
        << QByteArray("{\"event_seq\":0,\"at\":1779026700,\"story_id\":\"plain\"}\n");
}

void TestCliCsv::optionsShapeTheFile()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, out);

    const CliRun run = events(options);

    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.out, out);
    QCOMPARE(run.status, 0);
}

void TestCliCsv::wrongOptionsAreRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("reason");

    QTest::newRow("preset") << QStringList{u"--preset"_s, u"lotus"_s}
                            << QByteArray("--preset cannot be 'lotus'; it is one of rfc4180, "
                                          "excel, excel-eu");
    QTest::newRow("two characters")
        << QStringList{u"--separator"_s, u"||"_s}
        << QByteArray("--separator: the separator cannot be '||'; it is comma, semicolon, tab, "
                      "space or any one character");
    QTest::newRow("empty separator") << QStringList{u"--separator"_s, QString()}
                                     << QByteArray("--separator: the separator cannot be ''; it "
                                                   "is comma, semicolon, tab, space or any one "
                                                   "character");
    QTest::newRow("separator is the quote")
        << QStringList{u"--separator"_s, u"\""_s}
        << QByteArray("--separator: the separator cannot be the quotation mark");
    QTest::newRow("separator is a line end")
        << QStringList{u"--separator"_s, u"\n"_s}
        << QByteArray("--separator: the separator cannot be a line end or another control "
                      "character");
    QTest::newRow("quote") << QStringList{u"--quote"_s, u"never"_s}
                           << QByteArray("--quote cannot be 'never'; it is one of needed, always");
    QTest::newRow("newline") << QStringList{u"--newline"_s, u"cr"_s}
                             << QByteArray("--newline cannot be 'cr'; it is one of lf, crlf");
    QTest::newRow("both marks") << QStringList{u"--bom"_s, u"--no-bom"_s}
                                << QByteArray("--bom and --no-bom contradict each other");
    QTest::newRow("time format")
        << QStringList{u"--time-format"_s, u"iso"_s}
        << QByteArray("--time-format cannot be 'iso'; it is one of rfc3339, spreadsheet, unix");
    QTest::newRow("not CSV") << QStringList{u"--format"_s, u"jsonl"_s, u"--preset"_s, u"excel"_s}
                             << QByteArray("--preset goes with --format csv only");
    QTest::newRow("nor a table") << QStringList{u"--format"_s, u"table"_s, u"--no-header"_s}
                                 << QByteArray("--no-header goes with --format csv only");
}

void TestCliCsv::wrongOptionsAreRefused()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, reason);

    const CliRun run = events(options);

    QCOMPARE(run.status, 2);
    QCOMPARE(run.errors,
             QByteArray("sledscope-cli: " + reason + " (see 'sledscope-cli events --help')\n"));
    QCOMPARE(run.out, QByteArray());
}

void TestCliCsv::helpTellsPresetsApart()
{
    const QByteArray help = events({u"--help"_s}).out.simplified();

    QVERIFY2(help.contains("rfc4180 (lines end with CR LF), excel (the same with a byte order "
                           "mark) or excel-eu (the same with semicolons)."),
             help.constData());
}

void TestCliCsv::killedAtAnyMomentLeavesNoHalfFile()
{
    constexpr int kEvents = 2000;
    constexpr int kKills = 20;
    writeDatabase(m_directory.filePath(u"many.db"_s), appendedEvents(kEvents, testKeys(1)));
    const QString out = m_directory.filePath(u"out.csv"_s);
    const QByteArray whole = runCli({u"events"_s, u"many.db"_s}, m_directory.path()).out;
    QVERIFY(!whole.isEmpty());
    QElapsedTimer run;
    run.start();
    QCOMPARE(runCli({u"events"_s, u"--output"_s, out, u"many.db"_s}, m_directory.path()).status, 0);
    const qint64 usualMs = run.elapsed();

    for (int i = 0; i < kKills; ++i) {
        test::write(out, "former");
        QProcess process;
        process.setWorkingDirectory(m_directory.path());
        process.start(QStringLiteral(SLEDSCOPE_CLI),
                      {u"events"_s, u"--output"_s, out, u"many.db"_s});
        process.waitForFinished(int(usualMs * (i + 1) / kKills));
        process.kill();
        process.waitForFinished();
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(content == "former" || content == whole, content.left(100).constData());
    }
}

QTEST_GUILESS_MAIN(TestCliCsv)
#include "tst_clicsv.moc"
