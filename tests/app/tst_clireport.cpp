// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/entryfields.h"
#include "core/ops/opbuilder.h"
#include "tests/app/runcli.h"
#include "tests/support/directorysnapshot.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

/// Stories that wander at random, with clocks that fall and labels of all ages, over a change of
/// the clocks in Europe.
void writeWanderings(const QString &path, std::uint32_t seed)
{
    constexpr std::array<std::string_view, 9> kLabels{
        "backlog", "Coding", "2_current", "qa", "MergeFailure", "done", "archived", "lab", "Lab"};
    QRandomGenerator random(seed);
    std::vector<SignedOp> ops;
    OpId origin;
    std::array<std::string_view, 12> at{};
    at.fill("upcoming");
    for (int i = 0; i < 600; ++i) {
        const KeyPair keys = testKeys(static_cast<std::uint8_t>(1 + i % 3));
        const std::size_t story = random.bounded(12U);
        const std::string_view from = random.bounded(10) == 0 ? "qa" : at[story];
        at[story] = kLabels[random.bounded(quint32(kLabels.size()))];
        const double fall = random.bounded(8) == 0 ? random.bounded(90'000) : 0;
        const Value content = eventValue(i / 3, keys.author(), 1'774'400'000 + 2'000.0 * i - fall,
                                         "story_" + std::to_string(story), from, at[story],
                                         random.bounded(3) == 0 ? "Abandon" : "Triage");
        ops.push_back(signOp(
            insertOp(kEventLogField, origin, std::uint64_t(i) + 1, content, keys.author()), keys));
        origin = ops.back().inner.id;
    }
    writeDatabase(path, ops);
}

} // namespace

/// The command `report`.
class TestCliReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printsEachReport_data();
    void printsEachReport();
    void figuresAreThoseOfTheExportedEvents_data();
    void figuresAreThoseOfTheExportedEvents();
    void filterChoosesEvents();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void unreadableSourceIsToldAndTheOthersReported();
    void writesAFileWhole();

private:
    [[nodiscard]] CliRun run(const QStringList &arguments) const
    {
        return runCli(QStringList{u"report"_s} + arguments, m_directory.path());
    }

    QTemporaryDir m_directory;
};

void TestCliReport::initTestCase()
{
    QVERIFY(m_directory.isValid());
    const std::uint32_t seed = propertySeed();
    writeWanderings(m_directory.filePath(u"w.db"_s), seed);
    const CliRun demo = runCli({u"demo"_s, u"--events"_s, u"800"_s, u"--seed"_s,
                                QString::number(seed), m_directory.filePath(u"demo"_s)});
    QCOMPARE(demo.status, 0);
}

void TestCliReport::printsEachReport_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const char *name, const char *header) {
        QTest::newRow(name) << QString::fromLatin1(name) << QByteArray(header);
    };
    row("transitions", "by,from_stage,to_stage,count,timed,median_seconds,");
    row("dwell",
        "by,stage,count,total_seconds,min_seconds,p50_seconds,p90_seconds,p99_seconds,"
        "max_seconds,open,");
    row("throughput", "by,day,arrivals,done,given_up,events,sled_id,stage,entered,left,stories,");
    row("gaps", "by,sled_id,kind,first,last,missing,");
    row("verification", "by,source,events,verified,pending,bad_id,bad_signature,mismatch,");
    row("sleds", "by,sled_id,first,last,silent_seconds,");
}

void TestCliReport::printsEachReport()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, header);

    const CliRun csv = run({name, u"w.db"_s});
    QCOMPARE(csv.status, 0);
    QCOMPARE(csv.errors, QByteArray());
    QVERIFY2(csv.out.startsWith(header), csv.out.left(300).constData());
    QVERIFY(csv.lines().constLast().startsWith("summary,"));

    const CliRun json = run({name, u"--format"_s, u"jsonl"_s, u"w.db"_s});
    QCOMPARE(json.lines().size(), csv.lines().size() - 1);
    QVERIFY(json.lines().constLast().startsWith("{\"by\":\"summary\",\"events\":600,"));

    const CliRun table = run({name, u"--format"_s, u"table"_s, u"w.db"_s});
    QVERIFY(table.lines().constLast().startsWith("events: 600, of them pending: 0, bad: 0;"));
}

void TestCliReport::figuresAreThoseOfTheExportedEvents_data()
{
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<QString>("zone");
    QTest::newRow("wanderings, UTC") << QStringList{u"w.db"_s} << u"UTC"_s;
    QTest::newRow("wanderings, clocks change") << QStringList{u"w.db"_s} << u"Europe/Berlin"_s;
    QTest::newRow("demonstration")
        << QStringList{u"demo/sled-1-harbor.db"_s, u"demo/sled-2-ridge.db"_s,
                       u"demo/sled-3-meadow.db"_s}
        << u"America/New_York"_s;
}

/// Computed anew by a program of its own from `events --format csv`.
void TestCliReport::figuresAreThoseOfTheExportedEvents()
{
    QFETCH(QStringList, sources);
    QFETCH(QString, zone);
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("there is no python3 to compute them anew");
    const auto write = [&](const QStringList &command, const QString &file) {
        const CliRun written = runCli(
            command
                + QStringList{u"--time-zone"_s, zone, u"--format"_s, u"csv"_s, u"--output"_s, file}
                + sources,
            m_directory.path());
        QCOMPARE(written.status, 0);
    };
    write({u"events"_s}, u"events.csv"_s);
    write({u"report"_s, u"dwell"_s}, u"dwell.csv"_s);
    write({u"report"_s, u"throughput"_s}, u"throughput.csv"_s);

    QProcess process;
    process.setWorkingDirectory(m_directory.path());
    process.start(python,
                  {QStringLiteral(SLEDSCOPE_TEST_SOURCES "/app/recomputereports.py"), zone,
                   u"events.csv"_s, u"dwell.csv"_s, u"throughput.csv"_s});
    QVERIFY(process.waitForFinished());

    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QVERIFY2(said.split(' ')[0].toInt() > 200, said.constData());
}

void TestCliReport::filterChoosesEvents()
{
    const CliRun run = this->run({u"transitions"_s, u"--filter"_s, u"to = done"_s, u"w.db"_s});

    QCOMPARE(run.status, 0);
    qint64 count = 0;
    for (const QByteArray &line : run.lines().sliced(1)) {
        const QByteArrayList cells = line.split(',');
        if (cells[0] == "transition") {
            QCOMPARE(cells[2], QByteArray("done"));
            count += cells[3].toInt();
        }
    }
    const CliRun events
        = runCli({u"events"_s, u"--format"_s, u"csv"_s, u"--filter"_s, u"to = done"_s, u"w.db"_s},
                 m_directory.path());
    QCOMPARE(count, events.lines().size() - 1);
    QVERIFY(run.lines().constLast().endsWith(",UTC,to = done,transitions"));
}

void TestCliReport::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QStringList &arguments, const char *said) {
        QTest::newRow(name) << arguments << QByteArray(said);
    };
    row("no name", {}, "no NAME SOURCE is given");
    row("unknown name", {u"dwel"_s, u"w.db"_s},
        "there is no report 'dwel'; it is one of transitions, dwell, throughput, gaps, "
        "verification, sleds");
    row("no source", {u"dwell"_s}, "no SOURCE is given");
    row("unknown part", {u"dwell"_s, u"--by"_s, u"day"_s, u"w.db"_s},
        "--by cannot be 'day' for dwell; it is one of stage, story");
    row("unknown format", {u"dwell"_s, u"--format"_s, u"pdf"_s, u"w.db"_s},
        "--format cannot be 'pdf'; it is one of csv, jsonl, table");
    row("unknown zone", {u"dwell"_s, u"--time-zone"_s, u"Mars"_s, u"w.db"_s}, "time zone 'Mars'");
    row("no filter", {u"dwell"_s, u"--filter"_s, u"to ="_s, u"w.db"_s}, "expected a value");
    row("CSV option without CSV", {u"dwell"_s, u"--format"_s, u"jsonl"_s, u"--bom"_s, u"w.db"_s},
        "--format csv only");
    row("unknown preset", {u"dwell"_s, u"--preset"_s, u"lotus"_s, u"w.db"_s},
        "--preset cannot be 'lotus'");
    row("over a source", {u"dwell"_s, u"--output"_s, u"w.db"_s, u"w.db"_s}, "not overwritten");
}

void TestCliReport::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const test::DirectorySnapshot before(m_directory.path());

    const CliRun wrong = run(arguments);

    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.errors.contains(said), wrong.errors.constData());
    QCOMPARE(wrong.out, QByteArray());
    QCOMPARE(test::DirectorySnapshot(m_directory.path()).differencesTo(before), QStringList());
}

void TestCliReport::unreadableSourceIsToldAndTheOthersReported()
{
    const CliRun run = this->run({u"sleds"_s, u"w.db"_s, u"none.db"_s});

    QCOMPARE(run.status, 3);
    QVERIFY2(run.errors.startsWith("sledscope-cli: none.db: "), run.errors.constData());
    QCOMPARE(run.lines().size(), 5);
    QVERIFY(run.lines().constLast().contains(",0,1,20")); // one source is not read whole
}

void TestCliReport::writesAFileWhole()
{
    const CliRun printed = run({u"dwell"_s, u"--by"_s, u"story"_s, u"w.db"_s});
    const CliRun written
        = run({u"dwell"_s, u"--by"_s, u"story"_s, u"--output"_s, u"o.csv"_s, u"w.db"_s});
    QCOMPARE(written.status, 0);
    QCOMPARE(written.out, QByteArray());
    QFile file(m_directory.filePath(u"o.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), printed.out);

    QCOMPARE(run({u"dwell"_s, u"--output"_s, u"none.csv"_s, u"none.db"_s}).status, 3);
    QVERIFY(!QFile::exists(m_directory.filePath(u"none.csv"_s)));
}

QTEST_GUILESS_MAIN(TestCliReport)
#include "tst_clireport.moc"
