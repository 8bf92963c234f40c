// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanedata.h"
#include "ui/lanes/timescale.h"

#include <optional>

namespace sled {

/// Where an event is on the timeline. Valid until the lanes change.
struct LaneItem {
    std::size_t lane = 0;
    std::size_t index = 0; ///< In the lane's marks, or its gaps.
    bool isGap = false;

    friend bool operator==(const LaneItem &, const LaneItem &) = default;
};

/// The mark or the gap with this index. \a hint is where it was before: if it still is
/// there the search is constant, otherwise linear in all marks.
[[nodiscard]] std::optional<LaneItem> findItem(const LaneData &data, quint32 eventIndex,
                                               const std::optional<LaneItem> &hint = {});

/// Whether \a item is in \a data and holds this event.
[[nodiscard]] bool holdsEvent(const LaneData &data, const LaneItem &item, quint32 eventIndex);

/// When \a item happened: the time of a mark, the end of a gap.
[[nodiscard]] double itemTime(const LaneData &data, const LaneItem &item);
[[nodiscard]] quint32 itemEvent(const LaneData &data, const LaneItem &item);

/// The mark \a steps after the current one in lane \a lane, the outermost if there are fewer.
/// From another lane or a gap, the first step leads to the mark next to it in time; without a
/// current item, to the first mark at \a time or later. Nothing if the lane is empty.
[[nodiscard]] std::optional<LaneItem> stepInLane(const LaneData &data, std::size_t lane,
                                                 const std::optional<LaneItem> &current, int steps,
                                                 double time);

/// The lane that the owner knows by \a key. Linear in the lanes.
[[nodiscard]] std::optional<std::size_t> laneWithKey(const LaneData &data, quint32 key);

/// From the first mark or gap to the last; nothing if there is none. Linear in the lanes.
[[nodiscard]] std::optional<TimeRange> dataExtent(const LaneData &data);

} // namespace sled
