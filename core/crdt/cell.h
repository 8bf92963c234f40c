// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stringpool.h"
#include "core/crdt/schema.h"
#include "core/ops/value.h"

#include <bit>
#include <cstdint>
#include <optional>

namespace sled {

/// The value of one register in eight bytes: a number, a truth value, an interned
/// string, null, or unset (no op has written it).
///
/// Numbers are stored as they are; the rest hides among the NaNs, which JSON cannot say.
class Cell {
public:
    constexpr Cell() = default; ///< Unset.

    static constexpr Cell null() { return Cell(kTag | kNull); }
    static constexpr Cell ofBool(bool boolean) { return Cell(kTag | kBool | (boolean ? 1U : 0U)); }
    static constexpr Cell ofNumber(double number)
    {
        return Cell(std::bit_cast<std::uint64_t>(number));
    }
    static constexpr Cell ofString(StringId string)
    {
        return Cell(kTag | kString | static_cast<std::uint32_t>(string));
    }

    /// What a register of \a type holds after it was set to \a value: null if that does not fit.
    static Cell fromValue(const Value::View &value, PrimitiveType type, StringPool &strings);

    [[nodiscard]] constexpr bool isUnset() const { return m_bits == (kTag | kUnset); }
    [[nodiscard]] constexpr std::optional<double> number() const
    {
        if ((m_bits & kTag) == kTag)
            return std::nullopt;
        return std::bit_cast<double>(m_bits);
    }
    [[nodiscard]] constexpr std::optional<bool> boolean() const
    {
        if ((m_bits & kKindMask) != (kTag | kBool))
            return std::nullopt;
        return (m_bits & 1U) != 0;
    }
    [[nodiscard]] constexpr std::optional<StringId> string() const
    {
        if ((m_bits & kKindMask) != (kTag | kString))
            return std::nullopt;
        return StringId{static_cast<std::uint32_t>(m_bits)};
    }

    friend constexpr bool operator==(const Cell &, const Cell &) = default;

private:
    // A negative quiet NaN with payload; infinities and the NaNs of arithmetic do not
    // have all of these bits, and numbers of an op are finite anyway.
    static constexpr std::uint64_t kTag = 0xfff8'0000'0000'0000U;
    static constexpr std::uint64_t kUnset = std::uint64_t{1} << 32U;
    static constexpr std::uint64_t kNull = std::uint64_t{2} << 32U;
    static constexpr std::uint64_t kBool = std::uint64_t{3} << 32U;
    static constexpr std::uint64_t kString = std::uint64_t{4} << 32U;
    static constexpr std::uint64_t kKindMask = 0xffff'ffff'0000'0000U;

    explicit constexpr Cell(std::uint64_t bits) : m_bits(bits) {}

    std::uint64_t m_bits = kTag | kUnset;
};

} // namespace sled
