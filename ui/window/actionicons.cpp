// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actionicons.h"

#include "ui/theme/drawnicon.h"

#include <QPainterPath>

namespace sled {

namespace {

void drawFolder(QPainter &painter)
{
    painter.drawPolyline(
        QPolygonF({{2, 12.5}, {2, 3.5}, {6, 3.5}, {7.5, 5.2}, {13, 5.2}, {13, 7}}));
    painter.drawPolygon(QPolygonF({{2, 12.8}, {4.4, 7.2}, {15, 7.2}, {12.6, 12.8}}));
}

void drawReload(QPainter &painter)
{
    painter.drawArc(QRectF(3, 3, 10, 10), 50 * 16, 290 * 16);
    painter.drawPolyline(QPolygonF({{12.9, 1.6}, {12.9, 4.9}, {9.6, 4.9}}));
}

void drawLens(QPainter &painter, bool isPlus)
{
    painter.drawEllipse(QRectF(2, 2, 9, 9));
    painter.drawLine(QPointF(9.8, 9.8), QPointF(14, 14));
    painter.drawLine(QPointF(4.4, 6.5), QPointF(8.6, 6.5));
    if (isPlus)
        painter.drawLine(QPointF(6.5, 4.4), QPointF(6.5, 8.6));
}

void drawFit(QPainter &painter)
{
    painter.drawLine(QPointF(1.8, 3), QPointF(1.8, 13));
    painter.drawLine(QPointF(14.2, 3), QPointF(14.2, 13));
    painter.drawLine(QPointF(4.2, 8), QPointF(11.8, 8));
    painter.drawPolyline(QPolygonF({{6.4, 5.6}, {4.1, 8}, {6.4, 10.4}}));
    painter.drawPolyline(QPolygonF({{9.6, 5.6}, {11.9, 8}, {9.6, 10.4}}));
}

void drawClose(QPainter &painter)
{
    painter.drawLine(QPointF(3.5, 3.5), QPointF(12.5, 12.5));
    painter.drawLine(QPointF(12.5, 3.5), QPointF(3.5, 12.5));
}

void drawLive(QPainter &painter)
{
    painter.drawArc(QRectF(1.5, 1.5, 13, 13), -45 * 16, 90 * 16);
    painter.drawArc(QRectF(1.5, 1.5, 13, 13), 135 * 16, 90 * 16);
    painter.drawArc(QRectF(4.2, 4.2, 7.6, 7.6), -45 * 16, 90 * 16);
    painter.drawArc(QRectF(4.2, 4.2, 7.6, 7.6), 135 * 16, 90 * 16);
    painter.setBrush(painter.pen().color());
    painter.drawEllipse(QRectF(6.8, 6.8, 2.4, 2.4));
}

void drawPause(QPainter &painter)
{
    painter.drawRect(QRectF(4, 3, 2.2, 10));
    painter.drawRect(QRectF(9.8, 3, 2.2, 10));
}

void drawFollow(QPainter &painter)
{
    painter.drawLine(QPointF(8, 2), QPointF(8, 10.5));
    painter.drawPolyline(QPolygonF({{4.5, 7}, {8, 10.5}, {11.5, 7}}));
    painter.drawLine(QPointF(3, 13.6), QPointF(13, 13.6));
}

} // namespace

QIcon actionIcon(ActionSign sign)
{
    return lineIcon([sign](QPainter &painter) {
        switch (sign) {
        case ActionSign::Open:
            drawFolder(painter);
            break;
        case ActionSign::Reload:
            drawReload(painter);
            break;
        case ActionSign::Close:
            drawClose(painter);
            break;
        case ActionSign::ZoomIn:
            drawLens(painter, true);
            break;
        case ActionSign::ZoomOut:
            drawLens(painter, false);
            break;
        case ActionSign::Fit:
            drawFit(painter);
            break;
        case ActionSign::Live:
            drawLive(painter);
            break;
        case ActionSign::Pause:
            drawPause(painter);
            break;
        case ActionSign::Follow:
            drawFollow(painter);
            break;
        }
    });
}

} // namespace sled
