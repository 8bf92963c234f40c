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

std::optional<MarkBucket> markAt(const MarkSeries &marks, const LaneGeometry &geometry,
                                 std::size_t lane, const QPointF &point)
{
    // What reaches here from beside lies within a group or two.
    const double reach = 2.0 * geometry.bucketWidth(lane) + kSlack;
    const double x = point.x() - geometry.trackLeft();
    const TimeRange range{geometry.scale.timeAt(x - reach), geometry.scale.timeAt(x + reach)};
    for (const MarkBucket &bucket :
         bucketMarks(marks, geometry.scale, geometry.bucketWidth(lane), range)) {
        QRectF rect = bucketRect(geometry, lane, bucket);
        if (geometry.lanes.isCollapsed(lane)) // so low that no other height is free
            rect.setTop(geometry.laneRect(lane).top());
        else
            rect.adjust(-kSlack, -kSlack, kSlack, kSlack);
        if (rect.contains(point))
            return bucket;
    }
    return std::nullopt;
}

std::optional<GapSpan> gapAt(const GapSeries &gaps, const LaneGeometry &geometry, double x)
{
    for (const GapSpan &span : gapSpans(gaps, geometry.scale, geometry.metrics.minGapWidth)) {
        if (x >= span.left && x < span.right)
            return span;
    }
    return std::nullopt;
}

} // namespace

double barHeight(const LaneMetrics &metrics, std::size_t count)
{
    const double low = metrics.markRadius * 2.0 + 3.0;
    const double high
        = metrics.laneHeight - (metrics.baseline - metrics.markRadius) - metrics.countHeight;
    const double share = std::log2(double(count) / 2.0) / std::log2(kFullBar / 2.0);
    return std::round(low + (high - low) * std::clamp(share, 0.0, 1.0));
}

double densityHeight(const LaneMetrics &metrics, std::size_t count)
{
    constexpr double kLow = 4.0;
    const double high = metrics.collapsedHeight - 10.0; // arrows of faults are above
    const double share = std::log2(double(std::max<std::size_t>(count, 1))) / std::log2(kFullBar);
    return std::round(kLow + (high - kLow) * std::clamp(share, 0.0, 1.0));
}

QRectF bucketRect(const LaneGeometry &geometry, std::size_t lane, const MarkBucket &bucket)
{
    const double x = geometry.trackLeft() + bucket.x;
    const double radius = geometry.metrics.markRadius;
    const bool isDensity = geometry.lanes.isCollapsed(lane);
    const double bottom = geometry.baselineY(lane) + (isDensity ? 0.0 : radius);
    if (!bucket.isAggregate() && !isDensity)
        return {x - radius, bottom - 2 * radius, 2 * radius, 2 * radius};
    const double height = isDensity ? densityHeight(geometry.metrics, bucket.count())
                                    : barHeight(geometry.metrics, bucket.count());
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
    if (geometry.axisRect().contains(point))
        return {Target::Axis, 0, 0, 0};
    const auto lane = geometry.laneAt(point.y());
    if (!lane || *lane >= data.lanes.size())
        return {geometry.noteRect().contains(point) ? Target::Note : Target::Nothing, 0, 0, 0};
    if (point.x() < geometry.trackLeft())
        return {Target::Label, *lane, 0, 0};

    const Lane &hit = data.lanes[*lane];
    if (const auto marks = markAt(hit.marks, geometry, *lane, point))
        return {Target::Marks, *lane, marks->first, marks->end};
    const double x = point.x() - geometry.trackLeft();
    if (const auto gaps = gapAt(hit.gaps, geometry, x))
        return {Target::Gaps, *lane, gaps->first, gaps->end};
    if (const auto holes = gapAt(hit.holes, geometry, x))
        return {Target::Holes, *lane, holes->first, holes->end};
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
