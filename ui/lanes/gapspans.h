// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/gapseries.h"
#include "ui/lanes/timescale.h"

#include <cstddef>
#include <vector>

namespace sled {

/// What is hatched as one: a gap, or several that are too near to tell apart.
struct GapSpan {
    double left = 0.0; ///< In the pixels of the scale; may lie out of view.
    double right = 0.0;
    std::size_t first = 0; ///< Gaps [first, end) of the lane.
    std::size_t end = 0;
    qint64 missed = 0; ///< Events missed in all of them.
};

/// The gaps in view, each at least \a minWidth pixels wide, so that none is ever invisible.
/// From left to right, disjoint. Logarithmic for each span, whatever the number of gaps in it.
[[nodiscard]] std::vector<GapSpan> gapSpans(const GapSeries &gaps, const TimeScale &scale,
                                            double minWidth);

} // namespace sled
