// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/drawnicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPalette>

#include <algorithm>
#include <utility>

namespace sled {

namespace {

constexpr double kUnits = 16.0;
constexpr double kLineWidth = 1.4;

class DrawnIconEngine final : public QIconEngine {
public:
    explicit DrawnIconEngine(IconDrawing draw) : m_draw(std::move(draw)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.x() + (rect.width() - side) / 2.0,
                           rect.y() + (rect.height() - side) / 2.0);
        painter->scale(side / kUnits, side / kUnits);
        m_draw(*painter, mode);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new DrawnIconEngine(m_draw); }

private:
    IconDrawing m_draw;
};

} // namespace

QIcon drawnIcon(IconDrawing draw)
{
    return QIcon(new DrawnIconEngine(std::move(draw)));
}

QIcon lineIcon(std::function<void(QPainter &painter)> draw)
{
    return drawnIcon([draw = std::move(draw)](QPainter &painter, QIcon::Mode mode) {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor color = QGuiApplication::palette().color(group, QPalette::ButtonText);
        painter.setPen(QPen(color, kLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        draw(painter);
    });
}

} // namespace sled
