// SPDX-License-Identifier: GPL-3.0-or-later
// Parsing, checking of ids and replay of histories of every shape, each in a process of its own,
// so that its memory is its own. SLEDSCOPE_SHAPES_SIZES: how many ops, as "10k,100k,1m"; those
// beyond a million are for the chain alone.
#include "core/history/history.h"
#include "core/session/sourceloader.h"
#include "tests/bench/benchdata.h"
#include "tests/bench/report.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <sodium.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 3;
constexpr std::size_t kBase = 100'000;   ///< What the time an op of the largest is compared to.
constexpr std::size_t kMost = 1'000'000; ///< Of every shape but the chain.
constexpr qint64 kBytesARow = 1'700;     ///< On disk, at most.

/// Loads \a path and prints what that took; see Loaded.
void loadAlone(const QString &path)
{
    History history(std::make_shared<StringPool>());
    LoadOptions options;
    options.signatures = SignatureMode::Leave;
    const qint64 before = residentBytes();
    const auto seconds = measure(1, [&] { loadAll({path}, history, options, {}); });
    const qint64 bytes = residentBytes() - before;
    const Source &source = history.source(SourceIndex{0});
    if (source.state != Source::State::Complete)
        fail(source.error.detail);
    const QJsonObject loaded{{"seconds"_L1, seconds.front()},
                             {"bytes"_L1, bytes},
                             {"peak"_L1, peakResidentBytes()},
                             {"accepted"_L1, source.counts.of(Standing::Accepted)},
                             {"events"_L1, qint64(history.eventCount())}};
    std::fputs(QJsonDocument(loaded).toJson().constData(), stdout);
}

QJsonObject loadApart(const QString &path)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--load"_s, path});
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        fail(u"%1 could not be loaded"_s.arg(path));
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

struct Size {
    QString name; ///< As it was asked for.
    std::size_t rows = 0;
};

std::vector<Size> sizesWanted()
{
    std::vector<Size> sizes;
    const QString wanted = qEnvironmentVariable("SLEDSCOPE_SHAPES_SIZES", u"10k,100k,1m"_s);
    for (const QString &word : wanted.toLower().split(u',')) {
        const QString name = word.trimmed();
        QString digits = name;
        std::size_t unit = 1;
        if (name.endsWith(u'k') || name.endsWith(u'm')) {
            unit = name.endsWith(u'k') ? 1'000 : 1'000'000;
            digits.chop(1);
        }
        const std::size_t rows = digits.toUInt() * unit;
        if (rows == 0)
            fail(u"SLEDSCOPE_SHAPES_SIZES: no number of ops: "_s + word);
        sizes.push_back({name, rows});
    }
    std::ranges::sort(sizes, {}, &Size::rows);
    return sizes;
}

/// One shape at one size: its database, and what loading it has taken so far.
struct Sample {
    Size size;
    QString path;
    std::size_t events = 0;
    std::vector<double> seconds = {};
    std::vector<double> bytes = {};
    qint64 peak = 0;

    void load()
    {
        const QJsonObject loaded = loadApart(path);
        const auto count
            = [&](QLatin1StringView key) { return std::size_t(loaded[key].toInteger()); };
        if (count("accepted"_L1) != size.rows || count("events"_L1) != events)
            fail(u"%1: of %2 ops %3 were accepted, of %4 events there are %5"_s.arg(path)
                     .arg(size.rows)
                     .arg(count("accepted"_L1))
                     .arg(events)
                     .arg(count("events"_L1)));
        seconds.push_back(loaded["seconds"_L1].toDouble());
        bytes.push_back(loaded["bytes"_L1].toDouble());
        peak = std::max(peak, loaded["peak"_L1].toInteger());
    }

    [[nodiscard]] double secondsAnOp() const { return median(seconds) / double(size.rows); }

    [[nodiscard]] QJsonObject toJson() const
    {
        return {{"seconds"_L1, spread(seconds)},
                {"microseconds_per_op"_L1, secondsAnOp() * 1e6},
                {"bytes_per_op"_L1, median(bytes) / double(size.rows)},
                {"peak_bytes"_L1, peak}};
    }
};

QJsonObject measureShape(const NamedOpShape &shape, const std::vector<Size> &sizes)
{
    const QTemporaryDir directory;
    std::vector<Sample> samples;
    for (const Size &size : sizes) {
        if (size.rows > kMost && shape.shape != OpShape::Chain)
            continue;
        const QString path
            = directory.filePath(QLatin1StringView(shape.name) + u'_' + size.name + u".db"_s);
        const std::size_t events = writeOps(path, shape.shape, size.rows, Signatures::MadeUp);
        samples.push_back({size, path, events});
    }
    for (int round = 0; round < kRounds; ++round) { // in turns: noise is shared
        for (Sample &sample : samples)
            sample.load();
    }
    QJsonObject result;
    for (const Sample &sample : samples)
        result[sample.size.name] = sample.toJson();
    const auto base
        = std::ranges::find(samples, kBase, [](const Sample &sample) { return sample.size.rows; });
    if (base != samples.end() && samples.back().size.rows > kBase) {
        const QString key = u"time_per_op_%1_to_100k"_s.arg(samples.back().size.name);
        result[key] = samples.back().secondsAnOp() / base->secondsAnOp();
    }
    return result;
}

void expectRoom(const std::vector<Size> &sizes)
{
    qint64 bytes = 0;
    for (const Size &size : sizes)
        bytes += qint64(size.rows) * kBytesARow;
    const QStorageInfo storage(QDir::tempPath());
    if (storage.bytesAvailable() < bytes)
        fail(
            u"%1 has no room for %2 MB; set TMPDIR"_s.arg(QDir::tempPath()).arg(bytes / 1'000'000));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (sodium_init() < 0)
        fail(u"libsodium does not start"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--load") {
        loadAlone(arguments[2]);
        return EXIT_SUCCESS;
    }
    const std::vector<Size> sizes = sizesWanted();
    expectRoom(sizes);
    QJsonObject results;
    for (const NamedOpShape &shape : kOpShapes)
        results[QLatin1StringView(shape.name)] = measureShape(shape, sizes);
    printReport("shapes", results);
    return EXIT_SUCCESS;
}
