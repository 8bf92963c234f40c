// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/drophint.h"

#include "ui/theme/palettecolors.h"

#include <QPainter>

namespace sled {

DropHint::DropHint(QWidget &window) : QWidget(&window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents); // else the drop would be lost on it
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DropHint::appear()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropHint::paintEvent(QPaintEvent *)
{
    constexpr double kInset = 8;
    constexpr double kRadius = 10;
    constexpr int kVeil = 200; // of 255
    const PaletteColors colors(palette());
    QColor veil = colors.base;
    veil.setAlpha(kVeil);
    QPainter painter(this);
    painter.fillRect(rect(), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.accent, 2.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(kInset, kInset, -kInset, -kInset), kRadius,
                            kRadius);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    painter.setFont(large);
    painter.setPen(colors.text);
    painter.drawText(rect(), Qt::AlignCenter, tr("Drop to open"));
}

} // namespace sled
