// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanehit.h"

#include "ui/lanes/gapspans.h"

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

constexpr double kSlack = 3.0;
/// More marks than this in one group do not make a higher bar.
constexpr double kFullBar = 4096.0;

} // namespace

double barHeight(const LaneMetrics &metrics, std::size_t count)
{
    const double low = metrics.markRadius * 2.0 + 3.0;
    const double high
        = metrics.laneHeight - (metrics.baseline - metrics.markRadius) - metrics.countHeight;
    const double share = std::log2(double(count) / 2.0) / std::log2(kFullBar / 2.0);
    return std::round(low + (high - low) * std::clamp(share, 0.0, 1.0));
}

QRectF bucketRect(const LaneGeometry &geometry, std::size_t lane, const MarkBucket &bucket)
{
    const double x = geometry.trackLeft() + bucket.x;
    const double radius = geometry.metrics.markRadius;
    const double bottom = geometry.baselineY(lane) + radius;
    if (!bucket.isAggregate())
        return {x - radius, bottom - 2 * radius, 2 * radius, 2 * radius};
    const double height = barHeight(geometry.metrics, bucket.count());
    // Whole pixels: edges stay sharp, and the column between two bars stays one wide.
    const double left = std::round(x - bucket.width / 2);
    const double right = std::round(x + bucket.width / 2) - 1.0;
    return {left, std::round(bottom) - height, right - left, height};
}

LaneHit hitTest(const LaneData &data, const LaneGeometry &geometry, const QPointF &point)
{
    using Target = LaneHit::Target;
    if (!QRectF(QPointF(), geometry.viewport).contains(point))
        return {};
    const auto lane = geometry.laneAt(point.y());
    if (!lane || *lane >= data.lanes.size())
        return {geometry.axisRect().contains(point) ? Target::Axis : Target::Nothing, 0, 0, 0};
    if (point.x() < geometry.trackLeft())
        return {Target::Label, *lane, 0, 0};

    const Lane &hit = data.lanes[*lane];
    for (const MarkBucket &bucket :
         bucketMarks(hit.marks, geometry.scale, geometry.metrics.bucketWidth)) {
        const QRectF rect = bucketRect(geometry, *lane, bucket);
        if (rect.adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(point))
            return {Target::Marks, *lane, bucket.first, bucket.end};
    }
    const double x = point.x() - geometry.trackLeft();
    for (const GapSpan &span : gapSpans(hit.gaps, geometry.scale, geometry.metrics.minGapWidth)) {
        if (x >= span.left && x < span.right)
            return {Target::Gaps, *lane, span.first, span.end};
    }
    return {Target::Track, *lane, 0, 0};
}

std::optional<LaneItem> clickedItem(const LaneHit &hit, const std::optional<LaneItem> &current)
{
    const bool isGap = hit.target == LaneHit::Target::Gaps;
    if (!isGap && hit.target != LaneHit::Target::Marks)
        return std::nullopt;
    LaneItem item{hit.lane, hit.first, isGap};
    const bool isAmongThem = current && current->isGap == isGap && current->lane == hit.lane
        && current->index >= hit.first && current->index < hit.end;
    if (isAmongThem && current->index + 1 < hit.end)
        item.index = current->index + 1;
    return item;
}

} // namespace sled
