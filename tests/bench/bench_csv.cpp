// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/eventorder.h"
#include "core/report/eventreport.h"
#include "core/session/allcores.h"
#include "core/session/sourceloader.h"
#include "tests/bench/benchdata.h"
#include "tests/bench/report.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sodium.h>

#include <cstdlib>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kEvents = 1'000'000;
constexpr int kRuns = 5;
/// What the shell has by json_extract() too.
constexpr std::string_view kColumns
    = "sled_id,event_seq,at,timestamp,story_id,from_stage,to_stage,pipeline_event,op_id";

/// Makes the shell write what we write, to the byte: it ends lines by CR LF otherwise.
QString shellScript(const QString &out)
{
    const auto text = [](const QString &field) {
        return u"json_extract(op_json, '$.inner.content.Object.%1.String') AS %1"_s.arg(field);
    };
    const auto number = [](const QString &field) {
        return u"CAST(json_extract(op_json, '$.inner.content.Object.%1.Number') AS INTEGER)"_s.arg(
            field);
    };
    const QStringList columns{text(u"sled_id"_s),
                              number(u"event_seq"_s) + u" AS event_seq"_s,
                              u"strftime('%Y-%m-%dT%H:%M:%SZ', "_s + number(u"timestamp"_s)
                                  + u", 'unixepoch') AS at"_s,
                              number(u"timestamp"_s) + u" AS timestamp"_s,
                              text(u"story_id"_s),
                              text(u"from_stage"_s),
                              text(u"to_stage"_s),
                              text(u"pipeline_event"_s),
                              u"op_id"_s};
    return u".mode csv\n.headers on\n.separator , \"\\n\"\n.output %1\n"
           "SELECT %2 FROM crdt_ops ORDER BY rowid;\n"_s.arg(out, columns.join(u", "_s));
}

void runShell(const QString &database, const QString &out)
{
    QProcess shell;
    shell.start(u"sqlite3"_s, {u"-batch"_s, u"-readonly"_s, database});
    shell.write(shellScript(out).toUtf8());
    shell.closeWriteChannel();
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
        fail(u"sqlite3: %1"_s.arg(QString::fromUtf8(shell.readAllStandardError())));
}

void runCommand(const QString &database, const QString &out)
{
    const int status
        = QProcess::execute(QStringLiteral(SLEDSCOPE_CLI),
                            {u"events"_s, u"--include"_s, u"all"_s, u"--columns"_s,
                             QString::fromUtf8(kColumns), u"--output"_s, out, database});
    if (status != 0)
        fail(u"sledscope-cli ended with %1"_s.arg(status));
}

void writeFile(const History &history, const std::vector<EventIndex> &events,
               const EventReportOptions &options, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        fail(file.errorString());
    if (const auto written = writeEvents(history, events, options, file, {}); !written)
        fail(written.error().detail);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(file.errorString());
    return file.readAll();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (sodium_init() < 0)
        fail(u"libsodium does not start"_s);
    const QTemporaryDir directory;
    qputenv("XDG_CACHE_HOME", directory.path().toUtf8()); // not the user's own
    const QString database = directory.filePath(u"a.db"_s);
    const QString ours = directory.filePath(u"ours.csv"_s);
    const QString theirs = directory.filePath(u"theirs.csv"_s);
    writeAppendedEvents(database, kEvents, Signatures::MadeUp);
    History history(std::make_shared<StringPool>());
    LoadOptions load;
    load.signatures = SignatureMode::Leave;
    loadAll({database}, history, load, {});
    const auto events = orderedEvents(history, EventOrder::Sled, {}).value();
    EventReportOptions options;
    options.columns = parseEventColumns(kColumns).value();
    options.tasks = onAllCores();
    EventReportOptions guarded = options;
    guarded.csv = csvPresetNamed("excel-eu").value();
    guarded.csv.guardsFormulas = true;
    guarded.csv.quoting = CsvQuoting::Always;

    // In turns, so that a disturbance of the machine hits both.
    std::vector<double> oursTaken;
    std::vector<double> theirsTaken;
    for (int run = 0; run < kRuns; ++run) {
        oursTaken.push_back(measure(1, [&] { writeFile(history, events, options, ours); }).front());
        theirsTaken.push_back(measure(1, [&] { runShell(database, theirs); }).front());
    }
    if (contentOf(ours) != contentOf(theirs))
        fail(u"the two wrote different bytes"_s);
    const auto guardedTaken = measure(kRuns, [&] { writeFile(history, events, guarded, theirs); });
    const auto commandTaken = measure(1, [&] { runCommand(database, theirs); });
    printReport("csv",
                {{"events"_L1, qint64(kEvents)},
                 {"bytes"_L1, contentOf(ours).size()},
                 {"csv_s"_L1, spread(oursTaken)},
                 {"sqlite3_s"_L1, spread(theirsTaken)},
                 {"ratio"_L1, median(oursTaken) / median(theirsTaken)},
                 {"csv_excel_eu_guarded_quoted_s"_L1, spread(guardedTaken)},
                 {"command_with_signatures_s"_L1, median(commandTaken)},
                 {"peak_bytes"_L1, peakResidentBytes()}});
    return EXIT_SUCCESS;
}
