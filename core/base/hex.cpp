// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"

namespace sled {

namespace {

constexpr int digitValue(char digit) noexcept
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return -1;
}

constexpr std::string_view kDigits = "0123456789abcdef";

} // namespace

std::string toHex(std::span<const std::uint8_t> bytes)
{
    std::string hex(bytes.size() * 2, '0');
    auto digit = hex.begin();
    for (const std::uint8_t byte : bytes) {
        *digit++ = kDigits[byte >> 4U];
        *digit++ = kDigits[byte & 0xfU];
    }
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
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const int high = digitValue(hex[2 * i]);
        const int low = digitValue(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return true;
}

} // namespace sled
