// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanemetrics.h"

#include <algorithm>
#include <cmath>

namespace sled {

LaneMetrics::LaneMetrics(const QFontMetrics &font)
{
    const double line = font.height();
    axisHeight = std::round(line * 2.0 + 14.0);
    laneHeight = std::round(std::max(line * 2.0 + 24.0, 54.0));
    collapsedHeight = std::round(std::max(line + 8.0, 20.0));
    noteHeight = std::round(line + 10.0);
    labelWidth = std::round(font.averageCharWidth() * 22.0 + 24.0);
    markRadius = std::max(5.5, line * 0.36);
    // Two digits have room above a bar, and a distance from those beside them.
    bucketWidth = std::round(std::max(markRadius * 2.0 + 3.0,
                                      font.horizontalAdvance(QStringLiteral("00")) * 0.85 + 3.0));
    countHeight = std::round(line * 0.85 + 3.0);
    baseline = std::round(markRadius + 7.0);
}

} // namespace sled
