// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <sodium.h>

namespace sled {

Digest sha256(std::string_view text) noexcept
{
    static_assert(Digest::kBytes == crypto_hash_sha256_BYTES);
    std::array<std::uint8_t, Digest::kBytes> bytes{};
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): characters are bytes here.
    crypto_hash_sha256(bytes.data(), reinterpret_cast<const unsigned char *>(text.data()),
                       text.size());
    return Digest(bytes);
}

} // namespace sled
