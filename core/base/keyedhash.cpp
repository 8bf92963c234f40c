// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/keyedhash.h"

#include <sodium.h>

#include <array>
#include <bit>
#include <cstdlib>

namespace sled {

namespace {

using Key = std::array<std::uint8_t, crypto_shorthash_KEYBYTES>;

const Key &processKey() noexcept
{
    static const Key key = [] {
        Key fresh{};
        if (sodium_init() < 0)
            std::abort(); // no source of randomness: nothing may be trusted
        randombytes_buf(fresh.data(), fresh.size());
        return fresh;
    }();
    return key;
}

} // namespace

std::uint64_t keyedHash(std::span<const std::uint8_t> bytes) noexcept
{
    std::array<std::uint8_t, crypto_shorthash_BYTES> hash{};
    crypto_shorthash(hash.data(), bytes.data(), bytes.size(), processKey().data());
    return std::bit_cast<std::uint64_t>(hash);
}

std::uint64_t keyedHash(std::string_view text) noexcept
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): characters are bytes here.
    return keyedHash({reinterpret_cast<const std::uint8_t *>(text.data()), text.size()});
}

} // namespace sled
