// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterstate.h"

#include "ui/theme/plaintooltip.h"
#include "ui/theme/severitysign.h"

#include <QAccessible>
#include <QPainter>

namespace sled {

namespace {

constexpr int kStateSign = 16;
constexpr int kSpace = 5;

} // namespace

FilterState::FilterState(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void FilterState::say(const QString &text, Tone tone)
{
    if (text == m_text && tone == m_tone)
        return;
    m_text = text;
    m_tone = tone;
    setPlainToolTip(*this, text);
    setAccessibleName(text);
    if (tone == Tone::Error) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

QSize FilterState::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height()};
}

void FilterState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Window);
    QRect place = rect();
    if (m_tone == Tone::Error) {
        const QColor color = severityColor(Severity::Error, ground);
        painter.save();
        painter.translate(QPoint(0, (height() - kStateSign) / 2));
        painter.setRenderHint(QPainter::Antialiasing);
        drawSeverity(painter, Severity::Error, color);
        painter.restore();
        painter.setPen(color);
        place.setLeft(kStateSign + kSpace);
    } else {
        painter.setPen(palette().color(QPalette::WindowText));
    }
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, place.width()));
}

} // namespace sled
