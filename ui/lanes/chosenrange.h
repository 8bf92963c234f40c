// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanedata.h"
#include "ui/lanes/lanegeometry.h"

#include <QLocale>
#include <QPointF>

#include <cstdint>

namespace sled {

/// The edges by which a chosen range of time is adjusted.
enum class RangeEdge : std::uint8_t { None, Begin, End };

/// What lies in a range of time, on all lanes.
struct RangeCounts {
    qint64 events = 0;
    qint64 gaps = 0;  ///< Those that reach into it, declared.
    qint64 holes = 0; ///< The same of those that are not.
};

/// From the earlier of both times to the later one.
[[nodiscard]] TimeRange rangeBetween(double time, double other);

/// The edge of \a range within a few pixels of \a point, on the axis or the tracks; the nearer
/// one of two.
[[nodiscard]] RangeEdge rangeEdgeAt(const LaneGeometry &geometry, const TimeRange &range,
                                    const QPointF &point);

/// Logarithmic for each lane.
[[nodiscard]] RangeCounts countsIn(const LaneData &data, const TimeRange &range);

/// `2 h 14 min · 1,204 events · 1 gap`.
[[nodiscard]] QString rangeText(const LaneData &data, const TimeRange &range,
                                const QLocale &locale);

} // namespace sled
