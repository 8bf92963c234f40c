// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sled {

/// Where a story can be in the pipeline (formats.md 6), in the order of its flow.
///
/// Labels are shown as written; this is only what they mean to colours, shapes,
/// orders and rules. The values index tables: append, never reorder.
enum class Stage : std::uint8_t {
    Unknown, ///< A label of a newer or foreign server: legal, without a meaning here.
    Upcoming,
    Backlog,
    Coding,
    Blocked,
    Qa,
    Merge,
    MergeFailure,
    MergeFailureFinal,
    ReviewHold,
    Frozen,
    Done,
    Archived,
};
inline constexpr std::size_t kStageCount = 13;

/// What \a label means, whatever its ASCII case. Knows the names of today
/// (`merge_failure`, also written `MergeFailure`) and the numbered ones from before
/// May 2026 (`4_merge_failure`). Allocates nothing.
[[nodiscard]] Stage stageFromLabel(std::string_view label) noexcept;

/// The name as the server writes it today; `unknown` for Stage::Unknown.
[[nodiscard]] std::string_view stageName(Stage stage) noexcept;

/// The `pipeline_event` of an entry that declares events missed (formats.md 7).
inline constexpr std::string_view kGapEvent = "EventStreamGap";

/// The pipeline events a server is known to write, as it writes them, without kGapEvent.
inline constexpr std::array<std::string_view, 24> kPipelineEvents{
    "DepsMet",      "GatesStarted",   "GatesPassed",   "GatesFailed",
    "QaSkipped",    "MergeSucceeded", "MergeFailed",   "MergeFailedFinal",
    "MergeAborted", "Accepted",       "Block",         "Unblock",
    "Abandon",      "Supersede",      "ReviewHold",    "Reject",
    "Triage",       "Close",          "Demote",        "Freeze",
    "Unfreeze",     "FixupRequested", "ReQueuedForQa", "MergemasterAttempted",
};

/// Whether \a event is one of kPipelineEvents, whatever its ASCII case.
[[nodiscard]] bool isKnownEvent(std::string_view event) noexcept;

} // namespace sled
