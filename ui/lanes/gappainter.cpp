// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/gappainter.h"

#include "ui/lanes/gapspans.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

constexpr double kHatchDistance = 6.0;

/// Lines upwards to the right, of which one begins at \a from, within \a rect.
void paintHatching(QPainter &painter, const QRectF &rect, double from, const QColor &color)
{
    // Lines of our own: a Qt pattern brush is in device pixels on some engines, and would
    // stand still while the gap moves under it. Cut here, for a file of shapes clips nothing.
    QList<QLineF> lines;
    const double first
        = from + std::ceil((rect.left() - rect.height() - from) / kHatchDistance) * kHatchDistance;
    lines.reserve(qsizetype((rect.width() + rect.height()) / kHatchDistance) + 1);
    for (double x = first; x < rect.right(); x += kHatchDistance) {
        const double left = std::max(x, rect.left());
        const double right = std::min(x + rect.height(), rect.right());
        if (left < right)
            lines << QLineF(left, rect.bottom() - (left - x), right, rect.bottom() - (right - x));
    }
    painter.save();
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
        paintHatching(painter, visible, rect.left(), scene.colors.gapHatch);
    }
    for (const GapSpan &span : gapSpans(shown.holes, geometry.scale, geometry.metrics.minGapWidth))
        paintHole(painter, scene, rectOf(span, scene, track), track);
}

} // namespace sled
