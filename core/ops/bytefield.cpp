// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/bytefield.h"

#include "core/base/hex.h"

#include <sodium.h>

#include <array>

namespace sled {

bool decodeByteText(std::string_view text, std::span<std::uint8_t> bytes) noexcept
{
    if (text.size() == bytes.size() * 2)
        return fromHex(text, bytes);
    constexpr std::array kVariants{
        sodium_base64_VARIANT_ORIGINAL, sodium_base64_VARIANT_ORIGINAL_NO_PADDING,
        sodium_base64_VARIANT_URLSAFE, sodium_base64_VARIANT_URLSAFE_NO_PADDING};
    for (const int variant : kVariants) {
        std::size_t decoded = 0;
        if (sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr,
                              &decoded, nullptr, variant)
                == 0
            && decoded == bytes.size())
            return true;
    }
    return false;
}

} // namespace sled
