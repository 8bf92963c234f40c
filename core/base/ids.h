// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hex.h"

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sled {

/// A fixed number of bytes with a meaning of its own, ordered bytewise.
///
/// The tag keeps an author from being passed where an op id is wanted; the
/// order is the one in which RGA and LWW ties are broken (formats.md 5).
template <typename Tag, std::size_t kSize>
class ByteId {
public:
    static constexpr std::size_t kBytes = kSize;

    constexpr ByteId() = default; ///< All zero.
    constexpr explicit ByteId(const std::array<std::uint8_t, kSize> &bytes) : m_bytes(bytes) {}

    /// Parses hexadecimal digits of either case; nothing on a wrong length or digit.
    static std::optional<ByteId> fromHex(std::string_view hex)
    {
        ByteId id;
        if (!sled::fromHex(hex, id.m_bytes))
            return std::nullopt;
        return id;
    }

    [[nodiscard]] std::string toHex() const { return sled::toHex(m_bytes); } ///< Lower case.

    [[nodiscard]] constexpr bool isZero() const noexcept { return *this == ByteId{}; }
    [[nodiscard]] constexpr const std::array<std::uint8_t, kSize> &bytes() const noexcept
    {
        return m_bytes;
    }
    [[nodiscard]] constexpr const std::uint8_t *data() const noexcept { return m_bytes.data(); }

    friend constexpr auto operator<=>(const ByteId &, const ByteId &) = default;

private:
    std::array<std::uint8_t, kSize> m_bytes{};
};

/// Identity of one CRDT op: the SHA-256 of its canonical text (formats.md 3).
/// All zero is the root: the head of every list.
using OpId = ByteId<struct OpIdTag, 32>;

/// An inner author or a signer: an Ed25519 public key or, inside a list
/// element, that element's op id (formats.md 5, "Struct").
using AuthorId = ByteId<struct AuthorIdTag, 32>;

/// An Ed25519 signature, the reference's `signed_digest` (formats.md 4).
using SignedDigest = ByteId<struct SignedDigestTag, 64>;

/// A SHA-256 digest with no meaning of its own yet.
using Digest = ByteId<struct DigestTag, 32>;

/// The inner author that the registers of list element \a element carry.
constexpr AuthorId elementAuthor(const OpId &element)
{
    return AuthorId(element.bytes());
}

} // namespace sled
