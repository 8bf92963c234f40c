// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdata.h"

#include "core/ops/keypair.h"
#include "tests/support/randomops.h"

#include <QThread>

#include <sodium.h>

#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

namespace sled {

using namespace Qt::StringLiterals;

void fail(const QString &reason)
{
    std::fprintf(stderr, "benchmark: %s\n", qPrintable(reason));
    std::exit(EXIT_FAILURE);
}

void writeAppendedEvents(const QString &path, std::size_t count, Signatures signatures)
{
    writeOps(path, OpShape::Chain, count, signatures);
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
