// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdata.h"

#include "core/base/sha256.h"
#include "core/ops/keypair.h"
#include "tests/support/randomops.h"

#include <QThread>

#include <sodium.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

namespace sled {

using namespace Qt::StringLiterals;

void fail(const QString &reason)
{
    std::fprintf(stderr, "benchmark: %s\n", qPrintable(reason));
    std::fflush(nullptr);
    std::_Exit(EXIT_FAILURE); // other threads still use what exit() would destroy
}

void writeAppendedEvents(const QString &path, std::size_t count, Signatures signatures)
{
    writeOps(path, OpShape::Chain, count, signatures);
}

BareSignatures::BareSignatures(std::size_t count)
{
    const KeyPair keys = testKeys(1);
    m_signer = keys.author();
    m_signed.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Digest digest = sha256(std::to_string(i));
        m_signed.push_back({digest, keys.sign(digest)});
    }
}

void BareSignatures::verify() const
{
    const auto verifyShare = [this](std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < end; ++i) {
            const Signed &one = m_signed[i];
            if (crypto_sign_verify_detached(one.signature.data(), one.digest.data(), Digest::kBytes,
                                            m_signer.data())
                != 0)
                fail(u"a sound signature was refused"_s);
        }
    };
    const auto threads = static_cast<std::size_t>(QThread::idealThreadCount());
    std::vector<std::jthread> workers;
    for (std::size_t i = 0; i < threads; ++i)
        workers.emplace_back(verifyShare, m_signed.size() * i / threads,
                             m_signed.size() * (i + 1) / threads);
}

} // namespace sled
