// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanegeometry.h"

#include <algorithm>
#include <cmath>

namespace sled {

LaneMetrics::LaneMetrics(const QFontMetrics &font)
{
    const double line = font.height();
    axisHeight = std::round(line * 2.0 + 14.0);
    laneHeight = std::round(std::max(line * 2.0 + 24.0, 54.0));
    labelWidth = std::round(font.averageCharWidth() * 22.0 + 24.0);
    markRadius = std::max(5.5, line * 0.36);
    // Two digits have room above a bar, and a distance from those beside them.
    bucketWidth = std::round(std::max(markRadius * 2.0 + 3.0,
                                      font.horizontalAdvance(QStringLiteral("00")) * 0.85 + 3.0));
    countHeight = std::round(line * 0.85 + 3.0);
    baseline = std::round(markRadius + 7.0);
}

double LaneGeometry::trackLeft() const
{
    // A narrow window keeps most of its room for the tracks.
    return std::min(metrics.labelWidth, std::floor(viewport.width() * 0.4));
}

double LaneGeometry::trackWidth() const
{
    return std::max(viewport.width() - trackLeft(), 1.0);
}

double LaneGeometry::contentHeight() const
{
    return metrics.laneHeight * double(laneCount);
}

double LaneGeometry::maxScrollY() const
{
    return std::max(0.0, contentHeight() - (viewport.height() - metrics.axisHeight));
}

QRectF LaneGeometry::axisRect() const
{
    return {trackLeft(), 0.0, trackWidth(), metrics.axisHeight};
}

QRectF LaneGeometry::tracksRect() const
{
    const double height = std::max(0.0, viewport.height() - metrics.axisHeight);
    return {trackLeft(), metrics.axisHeight, trackWidth(), height};
}

QRectF LaneGeometry::laneRect(std::size_t lane) const
{
    const double top = metrics.axisHeight + metrics.laneHeight * double(lane) - scrollY;
    return {0.0, top, viewport.width(), metrics.laneHeight};
}

QRectF LaneGeometry::labelRect(std::size_t lane) const
{
    QRectF rect = laneRect(lane);
    rect.setRight(trackLeft());
    return rect;
}

QRectF LaneGeometry::trackRect(std::size_t lane) const
{
    QRectF rect = laneRect(lane);
    rect.setLeft(trackLeft());
    return rect;
}

double LaneGeometry::baselineY(std::size_t lane) const
{
    return laneRect(lane).bottom() - metrics.baseline;
}

LaneRange LaneGeometry::visibleLanes() const
{
    const double height = viewport.height() - metrics.axisHeight;
    if (laneCount == 0 || height <= 0.0)
        return {};
    const auto first = std::size_t(std::max(0.0, scrollY) / metrics.laneHeight);
    const auto end = std::size_t(std::ceil((std::max(0.0, scrollY) + height) / metrics.laneHeight));
    return {std::min(first, laneCount), std::min(end, laneCount)};
}

std::optional<std::size_t> LaneGeometry::laneAt(double y) const
{
    if (y < metrics.axisHeight || y >= viewport.height())
        return std::nullopt;
    const auto lane = std::size_t((y - metrics.axisHeight + scrollY) / metrics.laneHeight);
    return lane < laneCount ? std::optional(lane) : std::nullopt;
}

} // namespace sled
