// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/currentpainter.h"

#include "ui/lanes/countplaces.h"
#include "ui/lanes/counttext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

/// The mark or bar that \a item, which is no gap, is drawn in.
MarkBucket bucketAt(const LaneScene &scene, const LaneItem &item)
{
    const LaneGeometry &geometry = scene.geometry;
    return bucketOf(scene.data->lanes[item.lane].marks, geometry.scale,
                    geometry.metrics.bucketWidth, item.index);
}

/// Where the current item is drawn, in the pixels of the viewport.
QRectF currentRect(const LaneScene &scene)
{
    const LaneItem &item = *scene.current;
    const LaneGeometry &geometry = scene.geometry;
    const Lane &lane = scene.data->lanes[item.lane];
    if (!item.isGap)
        return bucketRect(geometry, item.lane, bucketAt(scene, item));
    const LaneGap &gap = lane.gaps[item.index];
    const double width = geometry.metrics.minGapWidth;
    const QRectF track = geometry.trackRect(item.lane);
    const double middle = geometry.viewX((gap.begin + gap.end) / 2);
    const double left = std::min(geometry.viewX(gap.begin), middle - width / 2);
    const double right = std::max(geometry.viewX(gap.end), middle + width / 2);
    return {left, track.top() + 4.0, right - left, track.height() - 8.0};
}

/// Where the count of \a bucket stands above its \a bar.
QRectF countAbove(const LaneScene &scene, const QRectF &bar, const MarkBucket &bucket)
{
    const QString count = shortCount(qint64(bucket.count()), scene.locale);
    return countRect(bar, scene.counts->of(count).width, scene.counts->metrics().capHeight());
}

} // namespace

void paintCurrentLine(QPainter &painter, const LaneScene &scene)
{
    if (!scene.current)
        return;
    const QRectF rect = currentRect(scene);
    const double x = std::floor(scene.current->isGap ? rect.right() : rect.center().x()) + 0.5;
    painter.setPen(QPen(scene.colors.accent, 1.0));
    painter.drawLine(QPointF(x, scene.geometry.metrics.axisHeight),
                     QPointF(x, scene.geometry.viewport.height()));
}

void paintCurrentRing(QPainter &painter, const LaneScene &scene)
{
    if (!scene.current)
        return;
    QRectF rect = currentRect(scene);
    const bool isRound = !scene.current->isGap && rect.width() == rect.height();
    if (!scene.current->isGap) {
        if (const MarkBucket bucket = bucketAt(scene, *scene.current); bucket.isAggregate())
            rect |= countAbove(scene, rect, bucket);
    }
    const QRectF around = rect.adjusted(-4.0, -4.0, 4.0, 4.0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    // A light edge outside keeps the ring apart from what is behind it.
    for (const QPen &pen : {QPen(scene.colors.base, 5.0), QPen(scene.colors.accent, 2.0)}) {
        painter.setPen(pen);
        isRound ? painter.drawEllipse(around) : painter.drawRoundedRect(around, 4.0, 4.0);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace sled
