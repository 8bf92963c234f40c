// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <string_view>

namespace sled {

/// Whether an entry of the event log was written by the sled that it names.
enum class Attribution : std::uint8_t {
    Match,
    Mismatch, ///< It names another sled, or none, or its inner author is not the signer.
};

/// Judges an insert into the event log (formats.md 8, `attribution_mismatch`).
///
/// \a sledId is the entry's own, as written: only the lower-case digits that a server
/// writes match.
Attribution attributionOf(std::string_view sledId, const AuthorId &signer,
                          const AuthorId &innerAuthor);

/// `match` or `mismatch`.
std::string_view attributionName(Attribution attribution) noexcept;

} // namespace sled
