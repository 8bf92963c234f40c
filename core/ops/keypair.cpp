// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/keypair.h"

#include <sodium.h>

namespace sled {

KeyPair KeyPair::fromSeed(const Seed &seed)
{
    static_assert(kSeedBytes == crypto_sign_SEEDBYTES);
    static_assert(sizeof(m_secret) == crypto_sign_SECRETKEYBYTES);
    KeyPair pair;
    std::array<std::uint8_t, AuthorId::kBytes> author{};
    crypto_sign_seed_keypair(author.data(), pair.m_secret.data(), seed.data());
    pair.m_author = AuthorId(author);
    return pair;
}

KeyPair::Seed KeyPair::randomSeed()
{
    Seed seed{};
    randombytes_buf(seed.data(), seed.size());
    return seed;
}

KeyPair::~KeyPair()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

SignedDigest KeyPair::sign(const Digest &digest) const noexcept
{
    std::array<std::uint8_t, SignedDigest::kBytes> signature{};
    crypto_sign_detached(signature.data(), nullptr, digest.data(), Digest::kBytes, m_secret.data());
    return SignedDigest(signature);
}

} // namespace sled
