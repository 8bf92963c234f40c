// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace sled {

/// What stands for the text of an op that passed the signature check: 128 bits of a keyed hash.
/// Evenly distributed, so eight of its bytes are a hash.
struct OpMark {
    static constexpr std::size_t kBytes = 16;

    std::uint64_t high = 0;
    std::uint64_t low = 0;

    [[nodiscard]] bool isNone() const noexcept { return high == 0 && low == 0; }

    friend auto operator<=>(const OpMark &, const OpMark &) = default;
};

/// Hash functor of marks.
struct OpMarkHash {
    std::size_t operator()(const OpMark &mark) const noexcept { return mark.low; }
};

/// What marks are made with: random, a user's own, and nobody else's business.
struct MarkKey {
    static constexpr std::size_t kBytes = 32;

    std::array<std::uint8_t, kBytes> bytes{};

    static MarkKey random(); ///< A new one.

    friend bool operator==(const MarkKey &, const MarkKey &) = default;
};

/// Says how signatures are checked and op texts are read. To be changed whenever a text could pass
/// that did not pass before, or the other way round: then nothing that was remembered counts.
inline constexpr std::uint32_t kVerificationRules = 1;

/// Makes marks under one key: the first half of SHA-256 over the key, what it is used for, what was
/// checked, and the whole text, of which no bit can change without another mark. With the key in
/// hand it is still as hard to find a text for a mark as for half of a SHA-256. Used by one thread.
class OpMarker final {
public:
    explicit OpMarker(const MarkKey &key);

    /// The mark of the op that is stored as \a text. \a checked is what the check was given:
    /// signer, signature and digest, one after the other. Should the same text ever be read
    /// otherwise, it has another mark. Of one length at every call.
    [[nodiscard]] OpMark markOf(std::string_view text, std::string_view checked = {});

private:
    std::string m_buffer; ///< The key and the purpose, then the text.
};

/// What proves that a file with the SHA-256 \a digest was written by somebody who has \a key.
[[nodiscard]] std::array<std::uint8_t, 32> sealOf(const MarkKey &key,
                                                  std::span<const std::uint8_t, 32> digest);

} // namespace sled
