// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanelayout.h"
#include "ui/lanes/timescale.h"

#include <QRectF>

#include <cstddef>
#include <optional>

namespace sled {

/// Half-open range of lanes.
struct LaneRange {
    std::size_t first = 0;
    std::size_t end = 0;
};

/// Where things are on the viewport of a timeline. A plain value: knows no data, paints nothing.
///
/// Labels to the left, the axis above, lanes below each other, scrolled by scrollY. Pinned lanes
/// stay where they are, as far as they leave room for the others.
struct LaneGeometry {
    LaneMetrics metrics;
    TimeScale scale; ///< Its x is relative to trackLeft().
    QSizeF viewport;
    LaneLayout lanes;
    double scrollY = 0.0;

    [[nodiscard]] double trackLeft() const;
    [[nodiscard]] double trackWidth() const;
    [[nodiscard]] double contentHeight() const; ///< Of lanes and note, without the axis.
    [[nodiscard]] double maxScrollY() const;

    [[nodiscard]] std::size_t stickyCount() const; ///< How many pinned lanes do not scroll.
    [[nodiscard]] double stickyBottom() const;     ///< Where the others begin to be seen.

    [[nodiscard]] QRectF axisRect() const;                 ///< Over the tracks only.
    [[nodiscard]] QRectF tracksRect() const;               ///< All tracks that are in view.
    [[nodiscard]] QRectF noteRect() const;                 ///< Empty without a note.
    [[nodiscard]] QRectF laneRect(std::size_t lane) const; ///< Label and track.
    [[nodiscard]] QRectF labelRect(std::size_t lane) const;
    [[nodiscard]] QRectF trackRect(std::size_t lane) const;
    [[nodiscard]] double baselineY(std::size_t lane) const;
    [[nodiscard]] double bucketWidth(std::size_t lane) const; ///< For bucketMarks().

    [[nodiscard]] LaneRange stickyLanes() const { return {0, stickyCount()}; }
    [[nodiscard]] LaneRange visibleLanes() const;                    ///< Those in view that scroll.
    [[nodiscard]] std::optional<std::size_t> laneAt(double y) const; ///< None over the axis.
    /// Before which lane one is to be put that is dropped at \a y, 0 to the number of lanes.
    [[nodiscard]] std::size_t slotAt(double y) const;

    [[nodiscard]] double viewX(double time) const { return trackLeft() + scale.xAt(time); }
    [[nodiscard]] double timeAtViewX(double x) const { return scale.timeAt(x - trackLeft()); }
};

} // namespace sled
