// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program, started cold, against what its signatures alone must cost.
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

constexpr std::size_t kEvents = 100'000;
constexpr int kRounds = 9;

QByteArray run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(SLEDSCOPE_CLI), arguments);
    if (!program.waitForFinished(-1) || program.exitStatus() != QProcess::NormalExit
        || program.exitCode() != 0)
        fail(u"sledscope-cli: "_s + QString::fromUtf8(program.readAllStandardError()));
    return program.readAllStandardOutput();
}

qint64 linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(file.errorString());
    return file.readAll().count('\n');
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (sodium_init() < 0)
        fail(u"libsodium does not start"_s);
    const QTemporaryDir directory;
    qputenv("XDG_CACHE_HOME", directory.path().toUtf8()); // nothing is known from before
    const QString database = directory.filePath(u"signed.db"_s);
    const QString out = directory.filePath(u"events.csv"_s);
    writeAppendedEvents(database, kEvents, Signatures::Real);
    QStringList arguments{u"events"_s, u"--output"_s, out, database};
    if (run({u"events"_s, u"--help"_s}).contains("--no-cache"))
        arguments.insert(1, u"--no-cache"_s);

    run(arguments); // reads the program and the database from the disk
    const BareSignatures signatures(kEvents);
    std::vector<double> bare;
    std::vector<double> whole;
    for (int round = 0; round < kRounds; ++round) { // in turns: noise is shared
        bare.push_back(measure(1, [&] { signatures.verify(); }).front());
        whole.push_back(measure(1, [&] { run(arguments); }).front());
    }
    if (linesOf(out) != qint64(kEvents) + 1)
        fail(u"not all events were written"_s);
    printReport("events",
                {{"bare_signatures_100k_s"_L1, spread(bare)},
                 {"events_command_100k_s"_L1, spread(whole)},
                 {"command_to_bare_signatures"_L1, median(whole) / median(bare)},
                 {"events_per_second"_L1, double(kEvents) / median(whole)},
                 {"peak_bytes_of_command"_L1, peakResidentBytesOfChildren()}});
    return EXIT_SUCCESS;
}
