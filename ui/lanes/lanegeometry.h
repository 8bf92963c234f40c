// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/timescale.h"

#include <QFontMetrics>
#include <QRectF>

#include <cstddef>
#include <optional>

namespace sled {

/// Sizes of the timeline in device independent pixels, derived from the font.
struct LaneMetrics {
    LaneMetrics() = default;
    explicit LaneMetrics(const QFontMetrics &font);

    double axisHeight = 44.0;
    double laneHeight = 58.0;
    double labelWidth = 168.0;
    double markRadius = 5.5;
    double bucketWidth = 14.0; ///< Marks and bars have this much to themselves.
    double baseline = 13.0;    ///< From a lane's bottom to the line that marks stand on.
    double countHeight = 15.0; ///< Kept free above the highest bar, for its count.
    double minGapWidth = 6.0;  ///< No gap is ever narrower.
};

/// Half-open range of lanes.
struct LaneRange {
    std::size_t first = 0;
    std::size_t end = 0;
};

/// Where things are on the viewport of a timeline. A plain value: knows no data, paints nothing.
///
/// Labels to the left, the axis above, lanes below each other, scrolled by scrollY.
struct LaneGeometry {
    LaneMetrics metrics;
    TimeScale scale; ///< Its x is relative to trackLeft().
    QSizeF viewport;
    std::size_t laneCount = 0;
    double scrollY = 0.0;

    [[nodiscard]] double trackLeft() const;
    [[nodiscard]] double trackWidth() const;
    [[nodiscard]] double contentHeight() const; ///< Of all lanes, without the axis.
    [[nodiscard]] double maxScrollY() const;

    [[nodiscard]] QRectF axisRect() const;                 ///< Over the tracks only.
    [[nodiscard]] QRectF tracksRect() const;               ///< All tracks that are in view.
    [[nodiscard]] QRectF laneRect(std::size_t lane) const; ///< Label and track.
    [[nodiscard]] QRectF labelRect(std::size_t lane) const;
    [[nodiscard]] QRectF trackRect(std::size_t lane) const;
    [[nodiscard]] double baselineY(std::size_t lane) const;

    [[nodiscard]] LaneRange visibleLanes() const;
    [[nodiscard]] std::optional<std::size_t> laneAt(double y) const; ///< None over the axis.

    [[nodiscard]] double viewX(double time) const { return trackLeft() + scale.xAt(time); }
    [[nodiscard]] double timeAtViewX(double x) const { return scale.timeAt(x - trackLeft()); }
};

} // namespace sled
