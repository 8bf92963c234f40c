// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/markshape.h"

#include <QPolygonF>
#include <QTransform>

#include <array>
#include <cmath>
#include <numbers>

namespace sled {

namespace {

QPainterPath polygon(int corners, double radius, double turnDegrees)
{
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const double angle = (turnDegrees + 360.0 * i / corners) * std::numbers::pi / 180.0;
        points << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath rectangles(std::initializer_list<QRectF> parts)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill); // no hole where two of them cross
    for (const QRectF &part : parts)
        path.addRoundedRect(part, 0.12, 0.12);
    return path.simplified();
}

QPainterPath ring()
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    path.addEllipse(QPointF(), 0.92, 0.92);
    path.addEllipse(QPointF(), 0.42, 0.42);
    return path;
}

QPainterPath circle()
{
    QPainterPath path;
    path.addEllipse(QPointF(), 0.9, 0.9);
    return path;
}

QPainterPath plus()
{
    return rectangles({QRectF(-0.3, -0.9, 0.6, 1.8), QRectF(-0.9, -0.3, 1.8, 0.6)});
}

/// Three arms through the centre, like a snow crystal.
QPainterPath star()
{
    const QPainterPath arm = rectangles({QRectF(-0.2, -1.0, 0.4, 2.0)});
    QPainterPath path = arm;
    for (const double turn : {60.0, 120.0})
        path = path.united(QTransform().rotate(turn).map(arm));
    return path;
}

QPainterPath triangle(double turnDegrees, double shiftY)
{
    return polygon(3, 1.1, turnDegrees).translated(0.0, shiftY);
}

std::array<QPainterPath, kMarkShapeCount> makePaths()
{
    return {
        plus(),
        ring(),
        rectangles({QRectF(-0.8, -0.8, 1.6, 1.6)}),
        circle(),
        polygon(8, 0.98, 22.5),
        polygon(4, 1.05, 0.0),
        triangle(-90.0, 0.22),
        triangle(90.0, -0.22),
        QTransform().rotate(45.0).map(plus()),
        rectangles({QRectF(-0.8, -0.85, 0.6, 1.7), QRectF(0.2, -0.85, 0.6, 1.7)}),
        star(),
        polygon(6, 0.98, 0.0),
        rectangles({QRectF(-0.95, -0.4, 1.9, 0.8)}),
    };
}

} // namespace

const QPainterPath &markPath(MarkShape shape)
{
    static const std::array<QPainterPath, kMarkShapeCount> paths = makePaths();
    return paths[static_cast<std::size_t>(shape)];
}

} // namespace sled
