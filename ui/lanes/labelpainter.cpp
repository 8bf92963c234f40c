// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/labelpainter.h"

#include "ui/lanes/lanesummary.h"
#include "ui/theme/lanecolor.h"

#include <QPainter>

#include <cmath>

namespace sled {

void paintLaneLabel(QPainter &painter, const LaneScene &scene, std::size_t lane)
{
    const QRectF row = scene.geometry.labelRect(lane);
    const Lane &data = scene.data->lanes[lane];
    const bool isFocused = lane == scene.focusLane && scene.hasFocus;
    painter.fillRect(row, isFocused ? scene.colors.focusBand : scene.colors.panel);
    if (isFocused)
        painter.fillRect(QRectF(row.left(), row.top(), 3.0, row.height() - 1.0),
                         scene.colors.accent);

    const QFontMetricsF large(scene.font);
    const QFontMetricsF small(scene.smallFont);
    const double textHeight = large.height() + small.height() + 1.0;
    const double top = std::round(row.top() + (row.height() - textHeight) / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(laneColor(data.colorIndex, scene.colors.panel));
    painter.drawRoundedRect(QRectF(row.left() + 10.0, top + 1.0, 4.0, textHeight - 2.0), 2.0, 2.0);
    painter.setRenderHint(QPainter::Antialiasing, false);

    const double left = row.left() + 22.0;
    const double width = row.width() - 22.0 - 8.0;
    constexpr int kFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setFont(scene.font);
    painter.setPen(scene.colors.text);
    painter.drawText(QRectF(left, top, width, large.height()), kFlags,
                     large.elidedText(data.label, Qt::ElideMiddle, width));
    painter.setFont(scene.smallFont);
    painter.setPen(scene.colors.mutedText);
    painter.drawText(QRectF(left, top + large.height() + 1.0, width, small.height()), kFlags,
                     small.elidedText(laneSummary(data, scene.locale), Qt::ElideRight, width));

    painter.setPen(scene.colors.strongGrid);
    painter.drawLine(QPointF(row.left(), row.bottom() - 0.5),
                     QPointF(row.right(), row.bottom() - 0.5));
}

} // namespace sled
