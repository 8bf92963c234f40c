// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace sled {

/// One fact about an event, in the order in which reports show them.
enum class EventColumn : std::uint8_t {
    SledId,
    EventSeq,
    At,        ///< The timestamp as RFC 3339.
    Timestamp, ///< Unix seconds, as written.
    StoryId,
    FromStage,
    ToStage,
    PipelineEvent,
    Op, ///< Its id.
    Signer,
    Verdict,
    Verification,
    Attribution,
    Sources, ///< Paths as given.
};

/// All columns, in order.
const std::vector<EventColumn> &allEventColumns();

/// The name in headers and JSON, such as `sled_id`.
std::string_view eventColumnName(EventColumn column) noexcept;

/// Reads a list such as `at,story_id`, in the order wanted.
/// \return ErrorCode::OutOfRange for an unknown or repeated name; the detail names the valid ones.
Result<std::vector<EventColumn>> parseEventColumns(std::string_view list);

} // namespace sled
