// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdata.h"

#include "core/eventlog/entryfields.h"
#include "core/ops/opbuilder.h"
#include "core/ops/opjson.h"
#include "core/store/opwriter.h"
#include "tests/support/randomops.h"

#include <QThread>

#include <sodium.h>

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <thread>
#include <vector>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

void fail(const QString &reason)
{
    std::fprintf(stderr, "benchmark: %s\n", qPrintable(reason));
    std::exit(EXIT_FAILURE);
}

void writeAppendedEvents(const QString &path, std::size_t count, Signatures signatures)
{
    AppendedEvents(path, signatures == Signatures::Real).write(count);
}

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

} // namespace sled
