// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace sled {

// Pieces of the sentences that findings say. What comes from a database is not made visible
// here: whoever shows it does that.

/// \a text in quotation marks, cut after some 60 bytes.
[[nodiscard]] std::string quoted(std::string_view text);

/// The value of a register as OpFacts::value keeps it: texts quoted, as everywhere, and not
/// as JSON; what was too long to keep by its digest.
[[nodiscard]] std::string valueName(std::string_view kept);

/// The first digits of \a sledId if it is a key in hex, else all of it, quoted.
[[nodiscard]] std::string sledName(std::string_view sledId);

/// The first digits of an id.
template <typename Tag, std::size_t kSize>
[[nodiscard]] std::string shortId(const ByteId<Tag, kSize> &id)
{
    constexpr std::size_t kDigits = 12;
    return id.toHex().substr(0, kDigits);
}

/// `event 5`, or `events 5 to 14`.
[[nodiscard]] std::string eventsText(std::uint64_t first, std::uint64_t last);

} // namespace sled
