// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/opmark.h"

#include <QByteArray>

#include <vector>

namespace sled {

// A run: a file of marks that is written once and never changed.
//
// Bytes 0 to 7 are kRunMagic, 8 to 11 kVerificationRules and 12 to 15 the number of marks, both
// little endian. The marks follow, 16 bytes each, in strictly ascending order, and then 32 bytes
// of seal over all that is before them.

inline constexpr std::string_view kRunMagic = "SledRun1";
inline constexpr std::size_t kRunFrame = 16 + 32; ///< Bytes of a run besides its marks.
inline constexpr std::size_t kMaxRunMarks = std::size_t{2} << 20; ///< 32 MB.

/// How many marks a run of \a sizeBytes holds; 0 if no run has that size.
[[nodiscard]] std::size_t marksInRun(std::uint64_t sizeBytes) noexcept;

/// The bytes of a run. Requires: \a marks ascend strictly and are at most kMaxRunMarks.
[[nodiscard]] QByteArray encodeRun(std::span<const OpMark> marks, const MarkKey &key);

/// The marks of a run.
/// \return ErrorCode::Malformed if \a bytes are not what somebody with \a key wrote under the
///         same rules, whole and unchanged.
[[nodiscard]] Result<std::vector<OpMark>> decodeRun(std::string_view bytes, const MarkKey &key);

} // namespace sled
