// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanegeometry.h"

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

/// Pinned lanes leave the rest of the height to the others.
constexpr double kStickyShare = 0.6;

} // namespace

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
    return lanes.lanesHeight() + lanes.noteHeight();
}

double LaneGeometry::maxScrollY() const
{
    return std::max(0.0, contentHeight() - (viewport.height() - metrics.axisHeight));
}

std::size_t LaneGeometry::stickyCount() const
{
    const double room = (viewport.height() - metrics.axisHeight) * kStickyShare;
    std::size_t count = 0;
    while (count < lanes.pinnedCount() && lanes.top(count) + lanes.height(count) <= room)
        ++count;
    return count;
}

double LaneGeometry::stickyBottom() const
{
    const std::size_t count = stickyCount();
    return metrics.axisHeight + (count > 0 ? lanes.top(count - 1) + lanes.height(count - 1) : 0.0);
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

QRectF LaneGeometry::noteRect() const
{
    const double top = metrics.axisHeight + lanes.lanesHeight() - scrollY;
    return {0.0, top, viewport.width(), lanes.noteHeight()};
}

QRectF LaneGeometry::laneRect(std::size_t lane) const
{
    const double scrolled = lane < stickyCount() ? 0.0 : scrollY;
    const double top = metrics.axisHeight + lanes.top(lane) - scrolled;
    return {0.0, top, viewport.width(), lanes.height(lane)};
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
    const QRectF rect = laneRect(lane);
    return lanes.isCollapsed(lane) ? rect.bottom() - 3.0 : rect.bottom() - metrics.baseline;
}

double LaneGeometry::bucketWidth(std::size_t lane) const
{
    return lanes.isCollapsed(lane) ? metrics.densityWidth : metrics.bucketWidth;
}

LaneRange LaneGeometry::visibleLanes() const
{
    const double top = stickyBottom() - metrics.axisHeight + std::max(0.0, scrollY);
    const double bottom = viewport.height() - metrics.axisHeight + std::max(0.0, scrollY);
    const auto first = lanes.laneAt(top);
    if (!first || bottom <= top)
        return {};
    const std::size_t last = lanes.laneAt(bottom).value_or(lanes.size() - 1);
    return {*first, lanes.top(last) < bottom ? last + 1 : last};
}

std::optional<std::size_t> LaneGeometry::laneAt(double y) const
{
    if (y < metrics.axisHeight || y >= viewport.height())
        return std::nullopt;
    const double below = y - metrics.axisHeight;
    return lanes.laneAt(y < stickyBottom() ? below : below + scrollY);
}

std::size_t LaneGeometry::slotAt(double y) const
{
    if (y < metrics.axisHeight)
        return visibleLanes().first;
    const auto lane = laneAt(std::min(y, viewport.height() - 1.0));
    if (!lane)
        return lanes.size();
    return y < laneRect(*lane).center().y() ? *lane : *lane + 1;
}

} // namespace sled
