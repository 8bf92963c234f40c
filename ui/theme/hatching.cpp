// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/hatching.h"

#include <QLineF>
#include <QList>
#include <QPainter>
#include <QPen>

#include <cmath>

namespace sled {

void paintSlantedLines(QPainter &painter, const QRectF &rect, double anchorX, const QColor &color)
{
    constexpr double kDistance = 5.0;
    const double shift = std::fmod(rect.left() - anchorX, kDistance);
    QList<QLineF> lines;
    for (double x = rect.left() - shift - rect.height(); x < rect.right(); x += kDistance)
        lines << QLineF(x, rect.bottom(), x + rect.height(), rect.top());
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.2));
    painter.drawLines(lines);
    painter.restore();
}

} // namespace sled
