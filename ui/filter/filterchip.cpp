// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterchip.h"

#include "ui/theme/plaintooltip.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace sled {

namespace {

constexpr int kWidestText = 320; ///< Of a condition's text, in pixels.

} // namespace

FilterChip::FilterChip(const QString &condition, bool isOn, QWidget *parent) : QFrame(parent)
{
    QString shown = fontMetrics().elidedText(condition, Qt::ElideRight, kWidestText);
    m_box = new QCheckBox(shown.replace(u'&', QStringLiteral("&&")));
    m_box->setChecked(isOn);
    setPlainToolTip(*m_box, condition);
    m_box->setAccessibleName(tr("Condition %1").arg(condition));
    connect(m_box, &QCheckBox::toggled, this, &FilterChip::toggled);
    auto *drop = new QToolButton;
    drop->setAutoRaise(true);
    drop->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    drop->setIconSize({10, 10});
    drop->setToolTip(tr("Drop this condition (Del)"));
    drop->setAccessibleName(tr("Drop the condition %1").arg(condition));
    connect(drop, &QToolButton::clicked, this, &FilterChip::dropped);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 1, 2, 1);
    layout->setSpacing(2);
    layout->addWidget(m_box);
    layout->addWidget(drop);
}

void FilterChip::takeFocus()
{
    m_box->setFocus(Qt::TabFocusReason);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = outline.height() / 2;
    painter.setPen(palette().color(m_box->isChecked() ? QPalette::Highlight : QPalette::Mid));
    painter.setBrush(palette().color(m_box->isChecked() ? QPalette::Base : QPalette::Window));
    painter.drawRoundedRect(outline, radius, radius);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT dropped();
    else
        QFrame::keyPressEvent(event);
}

} // namespace sled
