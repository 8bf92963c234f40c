// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sled {

/// The first digits of an op id, as people copy them, or all of them.
class OpIdPrefix final {
public:
    static constexpr std::size_t kMinDigits = 8;
    static constexpr std::size_t kMaxDigits = 2 * OpId::kBytes;

    /// Nothing unless \a text is kMinDigits to kMaxDigits hexadecimal digits of either case.
    static std::optional<OpIdPrefix> fromText(std::string_view text);

    [[nodiscard]] bool matches(const OpId &id) const noexcept;
    [[nodiscard]] const std::string &digits() const noexcept { return m_digits; } ///< Lower case.

private:
    explicit OpIdPrefix(std::string digits);

    std::string m_digits;
    OpId m_padded; ///< The digits, then zeros.
};

/// The ops of \a history whose claimed id begins with \a prefix, by arrival: one for each
/// thing that is said under an id. Linear in the ops.
std::vector<OpIndex> opsWithPrefix(const History &history, const OpIdPrefix &prefix);

} // namespace sled
