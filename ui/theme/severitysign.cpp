// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/severitysign.h"

#include "ui/theme/contrast.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

namespace sled {

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("sled::Severity", "error");
    case Severity::Warning:
        return QCoreApplication::translate("sled::Severity", "warning");
    case Severity::Info:
        break;
    }
    return QCoreApplication::translate("sled::Severity", "info");
}

QColor severityColor(Severity severity, const QColor &ground)
{
    QColor color;
    switch (severity) {
    case Severity::Error:
        color = QColor(200, 50, 30);
        break;
    case Severity::Warning:
        color = QColor(178, 110, 0);
        break;
    case Severity::Info:
        color = QColor(40, 105, 175);
        break;
    }
    return withContrast(color, ground, kTextContrast);
}

void drawSeverity(QPainter &painter, Severity severity, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    double top = 0.0;
    switch (severity) {
    case Severity::Error:
        painter.drawPolygon(QPolygonF({{5.0, 0.8},
                                       {11.0, 0.8},
                                       {15.2, 5.0},
                                       {15.2, 11.0},
                                       {11.0, 15.2},
                                       {5.0, 15.2},
                                       {0.8, 11.0},
                                       {0.8, 5.0}}));
        break;
    case Severity::Warning:
        painter.drawPolygon(QPolygonF({{8.0, 0.6}, {15.8, 14.8}, {0.2, 14.8}}));
        top = 3.0;
        break;
    case Severity::Info:
        painter.drawEllipse(QRectF(1.0, 1.0, 14.0, 14.0));
        break;
    }
    constexpr int kLetterPixels = 11;
    QFont font = painter.font();
    font.setPixelSize(kLetterPixels);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(readableOn(color));
    painter.drawText(QRectF(0.0, top, 16.0, 16.0 - top), Qt::AlignCenter | Qt::TextDontClip,
                     severity == Severity::Info ? QStringLiteral("i") : QStringLiteral("!"));
}

} // namespace sled
