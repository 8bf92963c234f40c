// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/markseries.h"
#include "ui/lanes/timescale.h"

#include <cstddef>
#include <vector>

namespace sled {

/// What is drawn as one: a single mark, or several that are too near to each other.
struct MarkBucket {
    double x = 0.0;        ///< Its centre, in the pixels of the scale.
    double width = 0.0;    ///< What it has to itself, in pixels; a bar may fill it.
    std::size_t first = 0; ///< Marks [first, end) of the lane.
    std::size_t end = 0;

    [[nodiscard]] std::size_t count() const { return end - first; }
    [[nodiscard]] bool isAggregate() const { return count() > 1; }
};

/// Groups the marks in view so that each group has at least \a minWidth pixels to itself and
/// no mark hides another. From left to right.
///
/// The groups are cut at multiples of a duration that changes in steps, not at pixels: panning
/// never regroups, zooming seldom. A single mark is at its own time, unless a neighbour needs
/// the room: then it keeps within its group, at most half of \a minWidth away.
/// Logarithmic for each group, whatever the number of marks in it.
[[nodiscard]] std::vector<MarkBucket> bucketMarks(const MarkSeries &marks, const TimeScale &scale,
                                                  double minWidth);
/// The groups of those marks that lie in \a range.
[[nodiscard]] std::vector<MarkBucket> bucketMarks(const MarkSeries &marks, const TimeScale &scale,
                                                  double minWidth, const TimeRange &range);

/// The group that holds mark \a index as it would be drawn, even if it is out of view.
[[nodiscard]] MarkBucket bucketOf(const MarkSeries &marks, const TimeScale &scale, double minWidth,
                                  std::size_t index);

} // namespace sled
