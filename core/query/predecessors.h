// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/sortorder.h"

#include <limits>
#include <stop_token>
#include <vector>

namespace sled {

/// No event: there is none before.
inline constexpr EventIndex kNoEvent{std::numeric_limits<std::uint32_t>::max()};

/// What came before each event, by EventIndex; kNoEvent for the first.
struct Predecessors {
    std::vector<EventIndex> inStory; ///< Of the same story, by time; none of an event without one.
    std::vector<EventIndex> inSled;  ///< Of the same sled, by event_seq.
};

/// Finds them for all events of \a input. Two sorts: n log n.
/// \return ErrorCode::Cancelled if a stop was requested.
Result<Predecessors> findPredecessors(const SortInput &input, const std::stop_token &stop);

} // namespace sled
