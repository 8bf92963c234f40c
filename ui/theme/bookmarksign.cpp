// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/bookmarksign.h"

#include <QPainter>
#include <QPolygonF>

namespace sled {

void drawBookmark(QPainter &painter, const QColor &color, bool isOpen)
{
    constexpr double kPen = 1.4;
    painter.setPen(QPen(color, kPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(isOpen ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPolygon(QPolygonF({{4, 2}, {12, 2}, {12, 14}, {8, 10.5}, {4, 14}}));
}

void drawDogEar(QPainter &painter, const QRectF &cell, const QColor &color)
{
    constexpr double kSide = 9.0;
    const QPointF corner = cell.topRight();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF({corner - QPointF(kSide, 0), corner, corner + QPointF(0, kSide)}));
    painter.restore();
}

} // namespace sled
