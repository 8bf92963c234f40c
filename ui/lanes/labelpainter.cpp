// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/labelpainter.h"

#include "ui/lanes/lanesummary.h"
#include "ui/theme/lanecolor.h"

#include <QPainter>

#include <cmath>

namespace sled {

namespace {

constexpr double kPinSize = 10.0;

/// A drawing pin, seen from the side.
void paintPin(QPainter &painter, const QPointF &topLeft, const QColor &color)
{
    painter.save();
    painter.translate(topLeft);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.4));
    painter.setBrush(color);
    painter.drawLine(QPointF(1.5, 5.5), QPointF(8.5, 5.5));
    painter.drawRect(QRectF(3.5, 1.0, 3.0, 4.5));
    painter.drawLine(QPointF(5.0, 5.5), QPointF(5.0, 9.5));
    painter.restore();
}

} // namespace

void paintLaneLabel(QPainter &painter, const LaneScene &scene, std::size_t lane)
{
    const QRectF row = scene.geometry.labelRect(lane);
    const Lane &data = scene.data->lanes[lane];
    const bool isFocused = lane == scene.focusLane && scene.hasFocus;
    painter.fillRect(row, isFocused ? scene.colors.focusBand : scene.colors.panel);
    if (isFocused)
        painter.fillRect(QRectF(row.left(), row.top(), 3.0, row.height() - 1.0),
                         scene.colors.accent);

    const bool isCollapsed = scene.geometry.lanes.isCollapsed(lane);
    const QFontMetricsF large(scene.font);
    const QFontMetricsF small(scene.smallFont);
    const double textHeight = large.height() + (isCollapsed ? 0.0 : small.height() + 1.0);
    const double top = std::round(row.top() + (row.height() - textHeight) / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(laneColor(data.colorIndex, scene.colors.panel));
    painter.drawRoundedRect(QRectF(row.left() + 10.0, top + 1.0, 4.0, textHeight - 2.0), 2.0, 2.0);
    painter.setRenderHint(QPainter::Antialiasing, false);

    const double left = row.left() + 22.0;
    double width = row.width() - 22.0 - 8.0;
    constexpr int kFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
    if (data.isPinned) {
        width -= kPinSize + 6.0;
        paintPin(painter,
                 QPointF(row.right() - kPinSize - 8.0,
                         std::round(top + (large.height() - kPinSize) / 2)),
                 scene.colors.mutedText);
    }
    painter.setFont(scene.font);
    painter.setPen(scene.colors.text);
    painter.drawText(QRectF(left, top, width, large.height()), kFlags,
                     large.elidedText(data.label, Qt::ElideMiddle, width));
    if (!isCollapsed) {
        const double whole = row.width() - 22.0 - 8.0;
        painter.setFont(scene.smallFont);
        painter.setPen(scene.colors.mutedText);
        painter.drawText(QRectF(left, top + large.height() + 1.0, whole, small.height()), kFlags,
                         small.elidedText(laneSummary(data, scene.locale), Qt::ElideRight, whole));
    }

    painter.setPen(scene.colors.strongGrid);
    painter.drawLine(QPointF(row.left(), row.bottom() - 0.5),
                     QPointF(row.right(), row.bottom() - 0.5));
}

} // namespace sled
