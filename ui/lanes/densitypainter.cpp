// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/densitypainter.h"

#include "ui/lanes/marktrust.h"
#include "ui/theme/lanecolor.h"

#include <QPainter>

#include <algorithm>

namespace sled {

namespace {

/// An arrow at the top edge of the row above columns that have faults in them: a sign would hide
/// the columns beside it. Of arrows that would cover each other the worst is drawn.
void paintFaults(QPainter &painter, const LaneScene &scene, std::size_t lane,
                 const std::vector<MarkBucket> &buckets)
{
    const Lane &shown = scene.data->lanes[lane];
    const double top = scene.geometry.trackRect(lane).top() + 1.0;
    double x = -2.0 * GlyphCache::kArrowWidth;
    TrustSign worst = TrustSign::Verified;
    const auto flush = [&] {
        if (isFault(worst))
            scene.glyphs->drawArrow(painter, {scene.geometry.trackLeft() + x, top}, worst);
        worst = TrustSign::Verified;
    };
    for (const MarkBucket &bucket : buckets) {
        const TrustSign sign = worstFault(*scene.data, shown, bucket.first, bucket.end);
        if (!isFault(sign))
            continue;
        if (bucket.x - x >= GlyphCache::kArrowWidth) {
            flush();
            x = bucket.x;
        }
        worst = std::max(worst, sign);
    }
    flush();
}

} // namespace

void paintLaneDensity(QPainter &painter, const LaneScene &scene, std::size_t lane)
{
    const Lane &shown = scene.data->lanes[lane];
    const LaneGeometry &geometry = scene.geometry;
    const QColor color = laneColor(shown.colorIndex, scene.colors.base);
    const bool isHovered = scene.hover.target == LaneHit::Target::Marks && scene.hover.lane == lane;
    const auto buckets = bucketMarks(shown.marks, geometry.scale, geometry.bucketWidth(lane));
    QList<QRect> columns;
    columns.reserve(qsizetype(buckets.size()));
    for (const MarkBucket &bucket : buckets)
        columns << bucketRect(geometry, lane, bucket).toRect();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRects(columns);
    for (std::size_t i = 0; i < buckets.size() && isHovered; ++i) {
        if (scene.hover.first == buckets[i].first)
            painter.fillRect(columns[qsizetype(i)], scene.colors.text);
    }
    if (!shown.faults.empty())
        paintFaults(painter, scene, lane, buckets);
}

} // namespace sled
