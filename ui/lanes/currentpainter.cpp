// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/currentpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

/// Where the current item is drawn, in the pixels of the viewport.
QRectF currentRect(const LaneScene &scene)
{
    const LaneItem &item = *scene.current;
    const LaneGeometry &geometry = scene.geometry;
    const Lane &lane = scene.data->lanes[item.lane];
    if (!item.isGap) {
        return bucketRect(
            geometry, item.lane,
            bucketOf(lane.marks, geometry.scale, geometry.metrics.bucketWidth, item.index));
    }
    const LaneGap &gap = lane.gaps[item.index];
    const double width = geometry.metrics.minGapWidth;
    const QRectF track = geometry.trackRect(item.lane);
    const double middle = geometry.viewX((gap.begin + gap.end) / 2);
    const double left = std::min(geometry.viewX(gap.begin), middle - width / 2);
    const double right = std::max(geometry.viewX(gap.end), middle + width / 2);
    return {left, track.top() + 4.0, right - left, track.height() - 8.0};
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
    const QRectF rect = currentRect(scene);
    const bool isRound = !scene.current->isGap && rect.width() == rect.height();
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
