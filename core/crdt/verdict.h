// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace sled {

/// What the reference library answers to one op (its `OpState`, formats.md 5).
enum class Verdict : std::uint8_t {
    Ok,
    MissingCausalDependencies, ///< Kept until what it needs comes.
    ErrDigestMismatch,         ///< The signature is not the author's.
    ErrHashMismatch,           ///< The id is not that of the content.
    ErrPathMismatch,
    ErrApplyOnStruct,
    ErrApplyOnPrimitive,
    ErrListApplyToEmpty,
    Malformed, ///< Ours: a row that is no op at all; the server would fail on it.
};

/// The reference's own name of \a verdict, such as `ErrPathMismatch`.
std::string_view verdictName(Verdict verdict) noexcept;

/// Where an op stands: the four numbers that add up to the rows read.
enum class Standing : std::uint8_t { Accepted, Waiting, Rejected, Malformed };

Standing standingOf(Verdict verdict) noexcept;

/// Lower-case English name of \a standing, as `--include` takes it.
std::string_view standingName(Standing standing) noexcept;

} // namespace sled
