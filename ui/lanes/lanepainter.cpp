// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanepainter.h"

#include "ui/lanes/countplaces.h"
#include "ui/lanes/counttext.h"
#include "ui/lanes/gaplabels.h"
#include "ui/lanes/marktrust.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

void paintBar(QPainter &painter, const LaneScene &scene, const QRectF &rect,
              const StageCounts &counts, std::size_t total)
{
    std::size_t below = 0;
    double bottom = rect.bottom();
    for (std::size_t stage = 0; stage < kStageCount; ++stage) {
        if (counts[stage] == 0)
            continue;
        below += counts[stage];
        const double top
            = rect.bottom() - std::round(rect.height() * double(below) / double(total));
        painter.fillRect(QRectF(rect.left(), top, rect.width(), bottom - top), scene.stages[stage]);
        bottom = top;
    }
}

/// A sign at the right of what is not verified; what is needs none. At the upper end of a mark; at
/// the foot of a bar, since its count and its neighbours' stand above.
void paintTrust(QPainter &painter, const LaneScene &scene, const QRectF &rect, bool isBar,
                TrustSign sign)
{
    constexpr double kSize = GlyphCache::kSignSize;
    const double y = isBar ? rect.bottom() - kSize * 0.4 : rect.top() - kSize * 0.2;
    if (sign != TrustSign::Verified)
        scene.glyphs->drawTrustSign(painter, {rect.right(), y}, sign);
}

void paintHover(QPainter &painter, const LaneScene &scene, const QRectF &rect, bool isBar)
{
    painter.setPen(QPen(scene.colors.mutedText, 1.5));
    painter.setBrush(Qt::NoBrush);
    const QRectF around = rect.adjusted(-2.5, -2.5, 2.5, 2.5);
    isBar ? painter.drawRoundedRect(around, 3.0, 3.0) : painter.drawEllipse(around);
}

/// Paints the counts above the bars, but where a neighbour or a label needs the room.
void paintCounts(QPainter &painter, const LaneScene &scene, const std::vector<MarkBucket> &buckets,
                 std::span<const QRectF> rects, std::span<const GapLabel> labels)
{
    const double height = scene.counts->metrics().capHeight();
    CountPlaces places(rects);
    painter.setFont(scene.smallFont);
    painter.setPen(scene.colors.mutedText);
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        if (!buckets[i].isAggregate())
            continue;
        const TextCache::Text &text
            = scene.counts->of(shortCount(qint64(buckets[i].count()), scene.locale));
        const QRectF digits = countRect(rects[i], text.width, height);
        if (std::ranges::any_of(
                labels, [&](const GapLabel &label) { return label.pill.intersects(digits); }))
            continue;
        if (const auto place = places.place(i, text.width))
            scene.counts->draw(painter, *place, digits.bottom(), text);
    }
}

} // namespace

void paintLaneGround(QPainter &painter, const LaneScene &scene, std::size_t lane)
{
    const QRectF track = scene.geometry.trackRect(lane);
    if (lane == scene.focusLane && scene.hasFocus)
        painter.fillRect(track, scene.colors.focusBand);
    painter.setPen(scene.colors.grid);
    const double baseline = std::floor(scene.geometry.baselineY(lane)) + 0.5;
    if (!scene.geometry.lanes.isCollapsed(lane))
        painter.drawLine(QPointF(track.left(), baseline), QPointF(track.right(), baseline));
    painter.setPen(scene.colors.strongGrid);
    painter.drawLine(QPointF(track.left(), track.bottom() - 0.5),
                     QPointF(track.right(), track.bottom() - 0.5));
}

void paintLaneMarks(QPainter &painter, const LaneScene &scene, std::size_t lane)
{
    const MarkSeries &marks = scene.data->lanes[lane].marks;
    const LaneGeometry &geometry = scene.geometry;
    const auto buckets = bucketMarks(marks, geometry.scale, geometry.metrics.bucketWidth);
    std::vector<QRectF> rects;
    rects.reserve(buckets.size());
    for (const MarkBucket &bucket : buckets)
        rects.push_back(bucketRect(geometry, lane, bucket));

    const std::vector<GapLabel> labels = gapLabels(scene, lane, rects);
    paintGapLabels(painter, scene, labels);
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        const MarkBucket &bucket = buckets[i];
        if (bucket.isAggregate())
            paintBar(painter, scene, rects[i], marks.stageCounts(bucket.first, bucket.end),
                     bucket.count());
    }
    paintCounts(painter, scene, buckets, rects, labels);
    painter.setRenderHint(QPainter::Antialiasing);
    const Lane &shown = scene.data->lanes[lane];
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        if (!buckets[i].isAggregate())
            scene.glyphs->drawMark(painter, rects[i].center(), marks[buckets[i].first].stage);
        paintTrust(painter, scene, rects[i], buckets[i].isAggregate(),
                   worstTrust(*scene.data, shown, buckets[i].first, buckets[i].end));
        if (scene.hover.target == LaneHit::Target::Marks && scene.hover.lane == lane
            && scene.hover.first == buckets[i].first)
            paintHover(painter, scene, rects[i], buckets[i].isAggregate());
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace sled
