// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/standingstyle.h"

#include "ui/theme/contrast.h"

#include <QPainter>
#include <QPolygonF>

namespace sled {

QColor standingColor(Standing standing, const QColor &ground)
{
    QColor color;
    switch (standing) {
    case Standing::Accepted:
        color = QColor(0, 128, 96);
        break;
    case Standing::Waiting:
        color = QColor(178, 110, 0);
        break;
    case Standing::Rejected:
        color = QColor(200, 50, 30);
        break;
    case Standing::Malformed:
        color = QColor(150, 60, 150);
        break;
    }
    return withContrast(color, ground, kTextContrast);
}

void drawStanding(QPainter &painter, Standing standing, const QColor &color)
{
    QPen pen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (standing) {
    case Standing::Accepted:
        painter.drawPolyline(QPolygonF({{3.5, 8.5}, {6.8, 11.8}, {12.5, 4.8}}));
        break;
    case Standing::Waiting: // a clock
        painter.drawEllipse(QRectF(2.2, 2.2, 11.6, 11.6));
        painter.drawPolyline(QPolygonF({{8.0, 5.0}, {8.0, 8.2}, {10.4, 9.6}}));
        break;
    case Standing::Rejected: // a filled disc with a cross
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QRectF(1.4, 1.4, 13.2, 13.2));
        pen.setColor(readableOn(color));
        painter.setPen(pen);
        painter.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4));
        painter.drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4));
        break;
    case Standing::Malformed: // a triangle with an exclamation mark
        painter.drawPolygon(QPolygonF({{8.0, 2.2}, {14.4, 13.4}, {1.6, 13.4}}));
        painter.drawLine(QPointF(8.0, 6.6), QPointF(8.0, 9.2));
        painter.drawPoint(QPointF(8.0, 11.4));
        break;
    }
}

} // namespace sled
