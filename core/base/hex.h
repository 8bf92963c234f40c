// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace sled {

/// Appends two lower-case hexadecimal digits a byte to \a out.
void appendHex(std::string &out, std::span<const std::uint8_t> bytes);

/// As appendHex() writes it.
std::string toHex(std::span<const std::uint8_t> bytes);

/// Whether \a hex is toHex() of \a bytes.
[[nodiscard]] bool isLowerHexOf(std::string_view hex, std::span<const std::uint8_t> bytes) noexcept;

/// Fills \a bytes from hexadecimal digits of either case.
/// \return false, with \a bytes unspecified, unless \a hex is exactly two digits a byte.
[[nodiscard]] bool fromHex(std::string_view hex, std::span<std::uint8_t> bytes) noexcept;

} // namespace sled
