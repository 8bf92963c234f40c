// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <array>
#include <cstdint>

namespace sled {

/// An Ed25519 key pair that signs ops; the secret half is wiped when it goes.
class KeyPair final {
public:
    static constexpr std::size_t kSeedBytes = 32;
    using Seed = std::array<std::uint8_t, kSeedBytes>;

    static KeyPair fromSeed(const Seed &seed); ///< The same pair for the same seed.
    static Seed randomSeed();

    KeyPair(const KeyPair &) = default;
    KeyPair &operator=(const KeyPair &) = default;
    ~KeyPair();

    [[nodiscard]] const AuthorId &author() const noexcept { return m_author; } ///< Public key.
    [[nodiscard]] SignedDigest sign(const Digest &digest) const noexcept;

private:
    KeyPair() = default;

    AuthorId m_author;
    std::array<std::uint8_t, 64> m_secret{};
};

} // namespace sled
