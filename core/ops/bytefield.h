// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace sled {

/// Fills \a bytes from text that is hexadecimal (either case) or base64 (standard or URL
/// alphabet, padded or not) of exactly that many bytes.
[[nodiscard]] bool decodeByteText(std::string_view text, std::span<std::uint8_t> bytes) noexcept;

} // namespace sled
