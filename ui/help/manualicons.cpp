// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualicons.h"

#include "ui/theme/drawnicon.h"

#include <QPainterPath>
#include <QPolygonF>

namespace sled {

namespace {

void drawArrow(QPainter &painter, bool isForward)
{
    if (isForward) {
        painter.translate(16, 0);
        painter.scale(-1, 1);
    }
    painter.drawLine(QPointF(3, 8), QPointF(13, 8));
    painter.drawPolyline(QPolygonF({{7.2, 3.6}, {2.8, 8}, {7.2, 12.4}}));
}

/// A capital letter, small or large, and the sign of what is done to it.
void drawLetter(QPainter &painter, bool isLarger)
{
    const double top = isLarger ? 2.5 : 5.5;
    const double half = isLarger ? 4.2 : 3.0;
    const double bar = 13.5 - (13.5 - top) * 0.36;
    painter.drawPolyline(QPolygonF({{6 - half, 13.5}, {6, top}, {6 + half, 13.5}}));
    painter.drawLine(QPointF(6 - half * 0.64, bar), QPointF(6 + half * 0.64, bar));
    painter.drawLine(QPointF(11, 4), QPointF(15, 4));
    if (isLarger)
        painter.drawLine(QPointF(13, 2), QPointF(13, 6));
}

void drawQuestion(QPainter &painter)
{
    painter.drawEllipse(QPointF(8, 8), 6.6, 6.6);
    QPainterPath hook(QPointF(5.9, 6.4));
    hook.cubicTo(5.9, 3.6, 10.2, 3.6, 10.2, 6.2);
    hook.cubicTo(10.2, 7.8, 8, 7.9, 8, 9.5);
    painter.drawPath(hook);
    painter.drawPoint(QPointF(8, 11.8));
}

} // namespace

QIcon manualIcon(ManualSign sign)
{
    return lineIcon([sign](QPainter &painter) {
        switch (sign) {
        case ManualSign::Back:
        case ManualSign::Forward:
            return drawArrow(painter, sign == ManualSign::Forward);
        case ManualSign::Smaller:
        case ManualSign::Larger:
            return drawLetter(painter, sign == ManualSign::Larger);
        case ManualSign::Question:
            return drawQuestion(painter);
        }
    });
}

} // namespace sled
