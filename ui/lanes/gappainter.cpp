// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/gappainter.h"

#include "ui/lanes/gapspans.h"

#include <QPainter>

#include <cmath>

namespace sled {

namespace {

constexpr double kHatchDistance = 6.0;

void paintHatching(QPainter &painter, const QRectF &rect, const QColor &color)
{
    // Lines of our own: a Qt pattern brush is in device pixels on some engines, and would
    // stand still while the gap moves under it.
    QList<QLineF> lines;
    const int count = int(std::ceil((rect.width() + rect.height()) / kHatchDistance));
    lines.reserve(count);
    for (int i = 0; i < count; ++i) {
        const double x = rect.left() - rect.height() + i * kHatchDistance;
        lines << QLineF(x, rect.bottom(), x + rect.height(), rect.top());
    }
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.0));
    painter.drawLines(lines);
    painter.restore();
}

/// Where \a span is on \a track; what lies out of view is cut off only by the painter's clip.
QRectF rectOf(const GapSpan &span, const LaneScene &scene, const QRectF &track)
{
    const double left = std::round(scene.geometry.trackLeft() + span.left);
    const double right = std::round(scene.geometry.trackLeft() + span.right);
    return {left, track.top(), right - left, track.height()};
}

void paintHole(QPainter &painter, const LaneScene &scene, const QRectF &rect, const QRectF &track)
{
    // A frame that begins years ago is not dashed where nobody looks.
    const QRectF frame = rect.intersected(track.adjusted(-8.0, 0.0, 8.0, 0.0));
    if (frame.isEmpty())
        return;
    painter.fillRect(frame.intersected(track), scene.colors.gapFill);
    painter.setPen(QPen(scene.colors.gapHatch, 1.0, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame.adjusted(0.5, 1.5, -0.5, -1.5));
}

} // namespace

void paintLaneGaps(QPainter &painter, const LaneScene &scene, std::size_t lane)
{
    const LaneGeometry &geometry = scene.geometry;
    const Lane &shown = scene.data->lanes[lane];
    const QRectF track = geometry.trackRect(lane).adjusted(0.0, 1.0, 0.0, -1.0);
    for (const GapSpan &span : gapSpans(shown.gaps, geometry.scale, geometry.metrics.minGapWidth)) {
        const QRectF rect = rectOf(span, scene, track);
        // A gap of a year is not hatched where nobody looks.
        const QRectF visible = rect.intersected(track);
        if (visible.isEmpty())
            continue;
        painter.fillRect(visible, scene.colors.gapFill);
        const double shift = std::fmod(visible.left() - rect.left(), kHatchDistance);
        paintHatching(painter, visible.adjusted(-shift, 0.0, 0.0, 0.0), scene.colors.gapHatch);
    }
    for (const GapSpan &span : gapSpans(shown.holes, geometry.scale, geometry.metrics.minGapWidth))
        paintHole(painter, scene, rectOf(span, scene, track), track);
}

} // namespace sled
