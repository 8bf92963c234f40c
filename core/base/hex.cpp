// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"

#include <array>

namespace sled {

namespace {

constexpr std::uint8_t kNoDigit = 0x80;

/// What each character is worth as a digit, or kNoDigit.
constexpr std::array<std::uint8_t, 256> digitValues() noexcept
{
    constexpr std::string_view kLower = "0123456789abcdef";
    constexpr std::string_view kUpper = "0123456789ABCDEF";
    std::array<std::uint8_t, 256> values{};
    values.fill(kNoDigit);
    for (std::size_t value = 0; value < kLower.size(); ++value) {
        values[static_cast<unsigned char>(kLower[value])] = static_cast<std::uint8_t>(value);
        values[static_cast<unsigned char>(kUpper[value])] = static_cast<std::uint8_t>(value);
    }
    return values;
}

constexpr std::array<std::uint8_t, 256> kDigitValues = digitValues();

constexpr std::string_view kDigits = "0123456789abcdef";

} // namespace

void appendHex(std::string &out, std::span<const std::uint8_t> bytes)
{
    const std::size_t before = out.size();
    out.resize(before + bytes.size() * 2);
    char *digit = out.data() + before;
    for (const std::uint8_t byte : bytes) {
        *digit++ = kDigits[byte >> 4U];
        *digit++ = kDigits[byte & 0xfU];
    }
}

std::string toHex(std::span<const std::uint8_t> bytes)
{
    std::string hex;
    appendHex(hex, bytes);
    return hex;
}

bool isLowerHexOf(std::string_view hex, std::span<const std::uint8_t> bytes) noexcept
{
    if (hex.size() != bytes.size() * 2)
        return false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (hex[2 * i] != kDigits[bytes[i] >> 4U] || hex[2 * i + 1] != kDigits[bytes[i] & 0xfU])
            return false;
    }
    return true;
}

bool fromHex(std::string_view hex, std::span<std::uint8_t> bytes) noexcept
{
    if (hex.size() != bytes.size() * 2)
        return false;
    std::uint8_t any = 0; // of all, tested once: ids are read by the million
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const std::uint8_t high = kDigitValues[static_cast<unsigned char>(hex[2 * i])];
        const std::uint8_t low = kDigitValues[static_cast<unsigned char>(hex[2 * i + 1])];
        any |= high | low;
        bytes[i] = static_cast<std::uint8_t>(high << 4U | low);
    }
    return (any & kNoDigit) == 0;
}

} // namespace sled
