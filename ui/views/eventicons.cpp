// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/eventicons.h"

#include "ui/theme/drawnicon.h"
#include "ui/theme/lanecolor.h"
#include "ui/theme/stagestyle.h"
#include "ui/views/standingstyle.h"

namespace sled {

EventIcons::EventIcons(const QPalette &palette)
    : m_base(palette.color(QPalette::Base)), m_selected(palette.color(QPalette::Highlight))
{
}

QIcon EventIcons::stage(Stage stage) const
{
    return drawnIcon([icons = *this, stage](QPainter &painter, QIcon::Mode mode) {
        painter.translate(8, 8);
        painter.scale(5.5, 5.5);
        painter.fillPath(markPath(stageShape(stage)), stageColor(stage, icons.ground(mode)));
    });
}

QIcon EventIcons::sled(SledNumber sled) const
{
    return drawnIcon([icons = *this, sled](QPainter &painter, QIcon::Mode mode) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(laneColor(std::size_t(sled), icons.ground(mode)));
        painter.drawRoundedRect(QRectF(3, 3, 10, 10), 2.5, 2.5);
    });
}

QIcon EventIcons::standing(Standing standing) const
{
    return drawnIcon([icons = *this, standing](QPainter &painter, QIcon::Mode mode) {
        drawStanding(painter, standing, standingColor(standing, icons.ground(mode)));
    });
}

QIcon EventIcons::trust(TrustSign sign) const
{
    return drawnIcon([icons = *this, sign](QPainter &painter, QIcon::Mode mode) {
        drawTrust(painter, sign, trustColor(sign, icons.ground(mode)));
    });
}

} // namespace sled
