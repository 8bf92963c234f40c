// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "tests/bench/opshapes.h"

#include <vector>

namespace sled {

/// Says why a benchmark cannot go on, and ends it.
[[noreturn]] void fail(const QString &reason);

/// Makes a database at \a path with \a count events of one sled, each appended after the last,
/// as its server writes them.
void writeAppendedEvents(const QString &path, std::size_t count, Signatures signatures);

/// What any program must spend on signatures alone. Each is another, as those of a sled's ops
/// are: a processor learns the way through a single one by heart.
class BareSignatures {
public:
    explicit BareSignatures(std::size_t count); ///< Makes \a count, which takes 25 µs each.

    void verify() const; ///< All of them by bare libsodium, on all cores.

private:
    struct Signed {
        Digest digest;
        SignedDigest signature;
    };

    AuthorId m_signer;
    std::vector<Signed> m_signed;
};

} // namespace sled
