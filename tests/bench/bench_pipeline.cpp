// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/entryfields.h"
#include "core/history/history.h"
#include "core/ops/checks.h"
#include "core/ops/opbuilder.h"
#include "core/ops/opjson.h"
#include "core/session/sourceloader.h"
#include "core/store/opwriter.h"
#include "tests/bench/report.h"
#include "tests/support/randomops.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QThread>

#include <sodium.h>

#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

constexpr double kReferenceSecondsAt100k
    = 35; ///< Of the reference library, as formats.md gives it.
constexpr std::size_t kSmall = 100'000;
constexpr std::size_t kLarge = 1'000'000;

[[noreturn]] void fail(const QString &reason)
{
    std::fprintf(stderr, "bench_pipeline: %s\n", qPrintable(reason));
    std::exit(EXIT_FAILURE);
}

/// Appended events of one sled, each after the last, as its server writes them.
class AppendedEvents {
public:
    AppendedEvents(const QString &path, bool isSigned) : m_isSigned(isSigned)
    {
        auto writer = OpWriter::create(path, OpWriter::Journal::Rollback);
        if (!writer)
            fail(writer.error().detail);
        m_writer.emplace(*std::move(writer));
    }

    void write(std::size_t count)
    {
        constexpr std::size_t kBatch = 10'000;
        std::vector<OpRow> rows;
        for (std::size_t i = 0; i < count; ++i) {
            rows.push_back(next(i));
            if (rows.size() < kBatch && i + 1 < count)
                continue;
            if (const auto appended = m_writer->append(rows); !appended)
                fail(appended.error().detail);
            rows.clear();
        }
        m_writer.reset();
    }

private:
    OpRow next(std::size_t number)
    {
        const std::string story = std::to_string(number / 12) + "_story_of_the_benchmark";
        const auto count = static_cast<double>(number);
        InnerOp inner = insertOp(kEventLogField, m_last, number + 1,
                                 eventValue(count, m_keys.author(), 1.77e9 + count, story, "coding",
                                            "qa", "GatesStarted"),
                                 m_keys.author());
        m_last = inner.id;
        SignedOp op;
        if (m_isSigned)
            op = signOp(std::move(inner), m_keys);
        else
            op = {m_keys.author(), SignedDigest(uniqueBytes(number)), std::move(inner), {}};
        return {op.inner.id.toHex(), number, toJson(op), "2026-05-17T14:05:00Z"};
    }

    static std::array<std::uint8_t, 64> uniqueBytes(std::size_t number)
    {
        std::array<std::uint8_t, 64> bytes{};
        for (std::size_t i = 0; i < sizeof number; ++i)
            bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
        return bytes;
    }

    const bool m_isSigned;
    const KeyPair m_keys = testKeys(1);
    OpId m_last;
    std::optional<OpWriter> m_writer;
};

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

/// What any program must spend on signatures alone, on all cores.
void verifyBare(std::size_t count)
{
    const KeyPair keys = testKeys(1);
    const Digest digest;
    const SignedDigest signature = keys.sign(digest);
    const auto verify = [&](std::size_t share) {
        for (std::size_t i = 0; i < share; ++i) {
            if (crypto_sign_verify_detached(signature.data(), digest.data(), Digest::kBytes,
                                            keys.author().data())
                != 0)
                fail(u"a sound signature was refused"_s);
        }
    };
    const auto threads = static_cast<std::size_t>(QThread::idealThreadCount());
    std::vector<std::jthread> workers;
    for (std::size_t i = 0; i < threads; ++i)
        workers.emplace_back([&verify, share = count / threads] { verify(share); });
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
    AppendedEvents(small, true).write(kSmall);
    AppendedEvents(large, false).write(kLarge);

    qint64 bytes = 0;
    const auto unsignedSmall
        = measure(5, [&] { expectAll(load(small, SignatureMode::Leave), kSmall); });
    const auto bare = measure(3, [] { verifyBare(kSmall); });
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
