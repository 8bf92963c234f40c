// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanedata.h"
#include "ui/lanes/lanegeometry.h"
#include "ui/lanes/laneitem.h"
#include "ui/lanes/markbuckets.h"

#include <QPointF>

#include <cstdint>

namespace sled {

/// What lies under a point of the timeline.
struct LaneHit {
    enum class Target : std::uint8_t {
        Nothing,
        Axis,
        Label,
        Track, ///< A lane, between its marks.
        Marks, ///< One mark, or several drawn as one.
        Gaps,  ///< One gap, or several drawn as one.
        Holes, ///< The same of what is missing without a word.
        Note,  ///< The line below the lanes.
    };

    Target target = Target::Nothing;
    std::size_t lane = 0;
    std::size_t first = 0; ///< Marks, gaps or holes [first, end) of the lane.
    std::size_t end = 0;

    friend bool operator==(const LaneHit &, const LaneHit &) = default;
};

/// How high a bar for \a count marks is: grows with the logarithm, so that two and
/// two thousand can be told apart side by side.
[[nodiscard]] double barHeight(const LaneMetrics &metrics, std::size_t count);
/// The same on a collapsed lane, where single marks are bars too.
[[nodiscard]] double densityHeight(const LaneMetrics &metrics, std::size_t count);

/// Where a group is drawn in lane \a lane, in the pixels of the viewport.
[[nodiscard]] QRectF bucketRect(const LaneGeometry &geometry, std::size_t lane,
                                const MarkBucket &bucket);

/// Marks are easier to hit than they look, and win over the gap behind them.
[[nodiscard]] LaneHit hitTest(const LaneData &data, const LaneGeometry &geometry,
                              const QPointF &point);

/// What a click there selects: the first of several, or the one after \a current if that is
/// among them, round and round. Nothing unless a mark or a declared gap was hit.
[[nodiscard]] std::optional<LaneItem> clickedItem(const LaneHit &hit,
                                                  const std::optional<LaneItem> &current);

} // namespace sled
