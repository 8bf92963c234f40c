// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

namespace sled {

/// Sizes of the timeline in device independent pixels, derived from the font.
struct LaneMetrics {
    LaneMetrics() = default;
    explicit LaneMetrics(const QFontMetrics &font);

    double axisHeight = 44.0;
    double laneHeight = 58.0;
    double collapsedHeight = 24.0; ///< Of a lane that shows its density alone.
    double noteHeight = 26.0;      ///< Of the line below the lanes.
    double labelWidth = 168.0;
    double markRadius = 5.5;
    double bucketWidth = 14.0; ///< Marks and bars have this much to themselves.
    double densityWidth = 3.0; ///< The same on a collapsed lane.
    double baseline = 13.0;    ///< From a lane's bottom to the line that marks stand on.
    double countHeight = 15.0; ///< Kept free above the highest bar, for its count.
    double minGapWidth = 6.0;  ///< No gap is ever narrower.
};

} // namespace sled
