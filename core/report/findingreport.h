// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/finding.h"
#include "core/history/history.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>

class QIODevice;

namespace sled {

enum class FindingFormat : std::uint8_t {
    Text,      ///< For eyes: grouped by kind and counted.
    JsonLines, ///< One object a line.
};

/// The format called \a name (`text`, `jsonl`), or nothing.
std::optional<FindingFormat> findingFormatNamed(std::string_view name) noexcept;

/// How findings are written.
struct FindingReportOptions {
    static constexpr std::size_t kMaxShown = 20;

    FindingFormat format = FindingFormat::Text;
    std::size_t maxShown = kMaxShown; ///< Of one kind, as text; the rest is counted.
};

/// Writes \a findings about \a history, which are in the order of findFindings().
///
/// A line of JSON has `kind severity source row op_id sled_id story_id detail`, then for
/// `declared_gap` and `sequence_hole` `first last`, then `event_seq` where it applies, then
/// `meaning`; what there is none of is null. Text ends in one line that sums up.
/// \return ErrorCode::Io if \a out does not take it, ErrorCode::Cancelled.
Result<void> writeFindings(const History &history, std::span<const Finding> findings,
                           const FindingReportOptions &options, QIODevice &out,
                           const std::stop_token &stop);

} // namespace sled
