// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/rangepainter.h"

#include "ui/lanes/chosenrange.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

constexpr double kGripWidth = 5.0;
constexpr double kGripHeight = 18.0;
constexpr double kRangePadding = 6.0;

/// The range between the edges of the tracks, or a little beyond them if it reaches further.
QRectF rangeRect(const LaneScene &scene)
{
    const LaneGeometry &geometry = scene.geometry;
    const double low = geometry.trackLeft() - 4.0;
    const double high = geometry.viewport.width() + 4.0;
    const double left = std::clamp(geometry.viewX(scene.range->begin), low, high);
    const double right = std::clamp(geometry.viewX(scene.range->end), low, high);
    return {QPointF(std::round(left), 0.0), QPointF(std::round(right), geometry.viewport.height())};
}

void paintEdge(QPainter &painter, const LaneScene &scene, double x)
{
    const double bottom = scene.geometry.viewport.height();
    painter.setPen(QPen(scene.colors.accent, 1.0));
    painter.drawLine(QPointF(x + 0.5, 0.0), QPointF(x + 0.5, bottom));
    const double axis = scene.geometry.metrics.axisHeight;
    const QRectF grip(x - kGripWidth / 2 + 0.5, axis - kGripHeight - 2.0, kGripWidth, kGripHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.colors.accent);
    painter.drawRoundedRect(grip, 2.0, 2.0);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintText(QPainter &painter, const LaneScene &scene, const QRectF &range)
{
    const QFontMetricsF metrics(scene.smallFont);
    const QRectF axis = scene.geometry.axisRect();
    const double room = axis.width() - 8.0;
    const QString text = metrics.elidedText(rangeText(*scene.data, *scene.range, scene.locale),
                                            Qt::ElideRight, room - 2 * kRangePadding);
    QRectF pill(0.0, 3.0, metrics.horizontalAdvance(text) + 2 * kRangePadding,
                std::ceil(metrics.height()) + 3.0);
    pill.moveCenter({range.center().x(), pill.center().y()});
    pill.moveLeft(std::clamp(pill.left(), axis.left() + 4.0,
                             std::max(axis.left() + 4.0, axis.right() - 4.0 - pill.width())));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(scene.colors.accent, 1.0));
    painter.setBrush(scene.colors.base);
    painter.drawRoundedRect(pill, 4.0, 4.0);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(scene.smallFont);
    painter.setPen(scene.colors.text);
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, text);
}

} // namespace

void paintRangeShade(QPainter &painter, const LaneScene &scene)
{
    if (!scene.range)
        return;
    QColor shade = scene.colors.accent;
    shade.setAlphaF(scene.colors.isDark ? 0.22F : 0.14F);
    painter.fillRect(rangeRect(scene), shade);
}

void paintRangeEdges(QPainter &painter, const LaneScene &scene)
{
    if (!scene.range)
        return;
    const QRectF range = rangeRect(scene);
    QRectF column = scene.geometry.axisRect();
    column.setBottom(scene.geometry.viewport.height());
    painter.save();
    painter.setClipRect(column, Qt::IntersectClip);
    paintEdge(painter, scene, range.left());
    paintEdge(painter, scene, range.right());
    const bool isInView = range.right() >= column.left() && range.left() <= column.right();
    if (isInView)
        paintText(painter, scene, range);
    painter.restore();
}

} // namespace sled
