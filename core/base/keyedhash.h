// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace sled {

/// SipHash of \a bytes under a key that is random in each process.
///
/// For hash tables over what a database says: nobody can prepare ids or strings that
/// collide. Not stable between runs, so never to be stored or shown. Thread-safe.
std::uint64_t keyedHash(std::span<const std::uint8_t> bytes) noexcept;
std::uint64_t keyedHash(std::string_view text) noexcept;

/// Hash functor of any ByteId.
struct ByteIdHash {
    template <typename Tag, std::size_t kSize>
    std::size_t operator()(const ByteId<Tag, kSize> &id) const noexcept
    {
        return keyedHash(std::span<const std::uint8_t>(id.bytes()));
    }
};

} // namespace sled
