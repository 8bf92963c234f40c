// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/livestatus.h"

#include "ui/language/plural.h"
#include "ui/models/displaytext.h"
#include "ui/theme/palettecolors.h"
#include "ui/views/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>

#include <array>

namespace sled {

using namespace Qt::StringLiterals;

LiveStatus::LiveStatus(QWidget *parent) : QWidget(parent)
{
    m_sign = new QLabel;
    m_text = new ElidedLabel;
    m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    hide();
}

void LiveStatus::setState(const State &state)
{
    if (m_state == state)
        return;
    m_state = state;
    setVisible(state.followed > 0);
    QStringList parts{tr("Live")};
    if (state.working < state.followed)
        parts += tr("%1 of %2 sources can be read", nullptr, plural(state.followed))
                     .arg(displayCount(state.working), displayCount(state.followed));
    if (state.isPaused)
        parts += tr("paused, %1 collected").arg(displayCount(state.collected));
    else if (state.isFollowingNewest)
        parts += tr("following the newest");
    else if (state.newEvents > 0)
        parts += tr("%1 new").arg(displayCount(state.newEvents));
    else
        parts += tr("not following");
    m_text->setText(parts.join(u" · "_s));
    drawSign();
}

QString LiveStatus::text() const
{
    return m_text->text();
}

void LiveStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawSign();
}

void LiveStatus::drawSign()
{
    constexpr int kSize = 12;
    const qreal ratio = devicePixelRatioF();
    QPixmap sign(QSize(kSize, kSize) * ratio);
    sign.setDevicePixelRatio(ratio);
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = PaletteColors(palette()).accent;
    painter.setPen(QPen(color, 1.6));
    // Full while the newest is followed, hollow while it is not.
    painter.setBrush(m_state.isFollowingNewest ? QBrush(color) : QBrush(Qt::NoBrush));
    if (m_state.isPaused)
        painter.drawRects(std::array{QRectF(2.5, 2, 1.5, 8), QRectF(7.5, 2, 1.5, 8)}.data(), 2);
    else
        painter.drawEllipse(QRectF(2.5, 2.5, 7, 7));
    painter.end();
    m_sign->setPixmap(sign);
}

} // namespace sled
