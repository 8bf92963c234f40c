// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history.h"
#include "core/session/sourceloader.h"
#include "tests/bench/benchdata.h"
#include "tests/bench/report.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sodium.h>

#include <cstdlib>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

constexpr double kReferenceSecondsAt100k
    = 35; ///< Of the reference library, as formats.md gives it.
constexpr std::size_t kSmall = 100'000;
constexpr std::size_t kLarge = 1'000'000;

std::size_t load(const QString &path, SignatureMode mode, qint64 *bytes = nullptr)
{
    History history(std::make_shared<StringPool>());
    LoadOptions options;
    options.signatures = mode;
    const qint64 before = residentBytes();
    loadAll({path}, history, options, {});
    if (bytes)
        *bytes = residentBytes() - before;
    const Source &source = history.source(SourceIndex{0});
    if (source.state != Source::State::Complete)
        fail(source.error.detail);
    return static_cast<std::size_t>(source.counts.of(Standing::Accepted));
}

void expectAll(std::size_t accepted, std::size_t count)
{
    if (accepted != count)
        fail(u"%1 of %2 ops were accepted"_s.arg(accepted).arg(count));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (sodium_init() < 0)
        fail(u"libsodium does not start"_s);
    const QTemporaryDir directory;
    const QString small = directory.filePath(u"small.db"_s);
    const QString large = directory.filePath(u"large.db"_s);
    writeAppendedEvents(small, kSmall, Signatures::Real);
    writeAppendedEvents(large, kLarge, Signatures::MadeUp);

    qint64 bytes = 0;
    const auto unsignedSmall
        = measure(5, [&] { expectAll(load(small, SignatureMode::Leave), kSmall); });
    const BareSignatures signatures(kSmall);
    const auto bare = measure(3, [&] { signatures.verify(); });
    const auto signedSmall
        = measure(3, [&] { expectAll(load(small, SignatureMode::Check), kSmall); });
    const auto unsignedLarge
        = measure(3, [&] { expectAll(load(large, SignatureMode::Leave, &bytes), kLarge); });

    const double perOpSmall = median(unsignedSmall) / double(kSmall);
    const double perOpLarge = median(unsignedLarge) / double(kLarge);
    printReport(
        "pipeline",
        {{"parse_check_replay_100k_s"_L1, spread(unsignedSmall)},
         {"times_faster_than_reference"_L1, kReferenceSecondsAt100k / median(unsignedSmall)},
         {"bare_signatures_100k_s"_L1, spread(bare)},
         {"with_signatures_100k_s"_L1, spread(signedSmall)},
         {"with_signatures_to_bare"_L1, median(signedSmall) / median(bare)},
         {"parse_check_replay_1m_s"_L1, spread(unsignedLarge)},
         {"time_per_op_1m_to_100k"_L1, perOpLarge / perOpSmall},
         {"bytes_per_event_1m"_L1, double(bytes) / double(kLarge)},
         {"peak_bytes"_L1, peakResidentBytes()}});
    return EXIT_SUCCESS;
}
