// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/eventcolumns.h"
#include "ui/lanes/eventtrail.h"

#include <optional>
#include <vector>

namespace sled {

/// The event \a steps after \a event on \a trail, the outermost if there are fewer: of a story in
/// the order of time, of a sled in that of the event numbers. Of those in \a shown alone, unless it
/// is null. Nothing if there is no other in that direction. Linear in the events.
[[nodiscard]] std::optional<EventIndex> neighbourOf(const EventColumns &events, EventIndex event,
                                                    EventTrail trail, int steps,
                                                    const std::vector<bool> *shown);

/// The nearest events on both trails of one.
struct EventNeighbours {
    std::optional<EventIndex> beforeInStory; ///< None of an event that names no story.
    std::optional<EventIndex> afterInStory;
    std::optional<EventIndex> beforeInSled;
    std::optional<EventIndex> afterInSled;
};

/// The same, one step in each direction, of all events. Linear in them, in one pass.
[[nodiscard]] EventNeighbours neighboursOf(const EventColumns &events, EventIndex event);

} // namespace sled
