// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/axispainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

constexpr double kLabelIndent = 5.0;

/// The middle of a device independent pixel, so that a line is one wide.
double pixelMiddle(double x)
{
    return std::floor(x) + 0.5;
}

void paintContextRow(QPainter &painter, const LaneScene &scene, const QRectF &row)
{
    QFont bold = scene.smallFont;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    const QFontMetricsF metrics(bold);
    const auto &context = scene.axis.context;
    for (std::size_t i = 0; i < context.size(); ++i) {
        const double x = scene.geometry.viewX(context[i].time);
        const double left = std::max(x, row.left()) + kLabelIndent;
        const double right = i + 1 < context.size()
            ? scene.geometry.viewX(context[i + 1].time) - kLabelIndent
            : row.right();
        if (x > row.left()) {
            painter.setPen(scene.colors.strongGrid);
            painter.drawLine(QPointF(pixelMiddle(x), row.top()),
                             QPointF(pixelMiddle(x), row.bottom()));
        }
        // A label that is being pushed out goes at once instead of being cut off.
        if (right - left < metrics.horizontalAdvance(context[i].label))
            continue;
        painter.setPen(scene.colors.text);
        painter.drawText(QRectF(left, row.top(), right - left, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, context[i].label);
    }
}

void paintTickRow(QPainter &painter, const LaneScene &scene, const QRectF &row)
{
    painter.setFont(scene.smallFont);
    const QFontMetricsF metrics(scene.smallFont);
    for (const TimeTick &tick : scene.axis.ticks) {
        const double x = scene.geometry.viewX(tick.time);
        const double top = tick.isMajor ? row.top() : row.center().y() + 1.0;
        painter.setPen(scene.colors.strongGrid);
        painter.drawLine(QPointF(pixelMiddle(x), top), QPointF(pixelMiddle(x), row.bottom()));
        const double left = x + kLabelIndent;
        if (left + metrics.horizontalAdvance(tick.label) > row.right())
            continue;
        painter.setPen(tick.isMajor ? scene.colors.text : scene.colors.mutedText);
        painter.drawText(QRectF(left, row.top(), row.right() - left, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, tick.label);
    }
}

} // namespace

void paintGrid(QPainter &painter, const LaneScene &scene)
{
    const QRectF tracks = scene.geometry.tracksRect();
    for (const TimeTick &tick : scene.axis.ticks) {
        const double x = pixelMiddle(scene.geometry.viewX(tick.time));
        painter.setPen(tick.isMajor ? scene.colors.strongGrid : scene.colors.grid);
        painter.drawLine(QPointF(x, tracks.top()), QPointF(x, tracks.bottom()));
    }
}

void paintAxis(QPainter &painter, const LaneScene &scene)
{
    const QRectF whole(0.0, 0.0, scene.geometry.viewport.width(),
                       scene.geometry.metrics.axisHeight);
    painter.fillRect(whole, scene.colors.panel);

    const QRectF axis = scene.geometry.axisRect();
    painter.save();
    painter.setClipRect(axis);
    const double middle = std::round(axis.height() / 2.0);
    paintContextRow(painter, scene, axis.adjusted(0.0, 2.0, 0.0, middle - axis.height()));
    paintTickRow(painter, scene, axis.adjusted(0.0, middle - 1.0, 0.0, 0.0));
    painter.restore();

    painter.setPen(scene.colors.strongGrid);
    painter.drawLine(QPointF(0.0, whole.bottom() - 0.5),
                     QPointF(whole.right(), whole.bottom() - 0.5));
}

} // namespace sled
