// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace sled {

// The event log's list in the root struct and the fields of its elements (formats.md 7).
inline constexpr std::string_view kEventLogField = "event_log";
inline constexpr std::string_view kItemsField = "items";

inline constexpr std::string_view kEventSeqField = "event_seq"; ///< 0-based, per sled, contiguous.
inline constexpr std::string_view kSledIdField = "sled_id"; ///< Lower-case hex of its public key.
inline constexpr std::string_view kTimestampField = "timestamp"; ///< Unix seconds.
inline constexpr std::string_view kStoryIdField = "story_id";
inline constexpr std::string_view kFromStageField = "from_stage";
inline constexpr std::string_view kToStageField = "to_stage";
inline constexpr std::string_view kPipelineEventField = "pipeline_event";

} // namespace sled
