// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/drophint.h"

#include "ui/theme/palettecolors.h"

#include <QPainter>

namespace sled {

namespace {

constexpr double kFrameInset = 8;

QString titleOf(DropHint::Use use)
{
    return use == DropHint::Use::Open ? DropHint::tr("Drop to open")
                                      : DropHint::tr("Drop to import");
}

QString meaningOf(DropHint::Use use)
{
    return use == DropHint::Use::Open ? DropHint::tr("Shown beside what is open")
                                      : DropHint::tr("Kept in an archive, after a preview");
}

} // namespace

DropHint::DropHint(QWidget &window) : QWidget(&window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents); // else the drop would be lost on it
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DropHint::appear()
{
    m_current.reset();
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropHint::setPointer(const QPoint &point)
{
    const Use use = useAt(point);
    if (m_current == use)
        return;
    m_current = use;
    update();
}

DropHint::Use DropHint::useAt(const QPoint &point) const
{
    return point.x() < parentWidget()->width() / 2 ? Use::Open : Use::Import;
}

QRectF DropHint::frameOf(Use use) const
{
    QRectF half(rect());
    half.setWidth(half.width() / 2);
    if (use == Use::Import)
        half.moveLeft(half.width());
    return half.adjusted(kFrameInset, kFrameInset, -kFrameInset, -kFrameInset);
}

void DropHint::paintFrame(QPainter &painter, Use use) const
{
    constexpr double kRadius = 10;
    constexpr int kTint = 40; // of 255
    const PaletteColors colors(palette());
    const QRectF frame = frameOf(use);
    const bool isCurrent = use == m_current;
    QColor ground = colors.accent;
    ground.setAlpha(isCurrent ? kTint : 0);
    painter.setBrush(ground);
    painter.setPen(QPen(isCurrent ? colors.accent : colors.strongGrid, 2.5,
                        isCurrent ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(frame, kRadius, kRadius);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    const double height = QFontMetricsF(large).height();
    const QRectF title(frame.left(), frame.center().y() - height, frame.width(), height);
    painter.setFont(large);
    painter.setPen(colors.text);
    painter.drawText(title, Qt::AlignCenter, titleOf(use));
    painter.setFont(font());
    painter.setPen(colors.mutedText);
    painter.drawText(title.translated(0, height), Qt::AlignCenter, meaningOf(use));
}

void DropHint::paintEvent(QPaintEvent *)
{
    constexpr int kVeil = 235; // of 255
    QColor veil = PaletteColors(palette()).base;
    veil.setAlpha(kVeil);
    QPainter painter(this);
    painter.fillRect(rect(), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, Use::Open);
    paintFrame(painter, Use::Import);
}

} // namespace sled
