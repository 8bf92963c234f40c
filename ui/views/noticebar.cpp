// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/noticebar.h"

#include "ui/help/manualbutton.h"
#include "ui/views/findingdelegate.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace sled {

namespace {

constexpr int kMaxLines = 6; ///< Of what is still to be read; the newest stay.

} // namespace

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent)
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    auto *sign = new QLabel;
    constexpr int kSign = 16;
    sign->setPixmap(severityIcon(Severity::Warning, palette()).pixmap(kSign, kSign));
    sign->setAccessibleName(tr("Warning"));
    m_text = new QLabel;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::StrongFocus); // else no key leads to it
    m_text->setAccessibleName(tr("Notice"));
    m_meaning = new ManualButton;
    m_meaning->setForegroundRole(QPalette::ToolTipText);
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("closeNotice"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close the notice"));
    close->setToolTip(tr("Close"));
    connect(close, &QToolButton::clicked, this, &NoticeBar::clear);
    auto *layout = new QHBoxLayout(this);
    constexpr int kMargin = 6;
    layout->setContentsMargins(kMargin, kMargin / 2, kMargin, kMargin / 2);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_meaning, 0, Qt::AlignTop);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void NoticeBar::tell(const QString &text, const ManualPlace &about)
{
    QStringList lines = m_text->text().split(u'\n', Qt::SkipEmptyParts);
    lines.removeAll(text);
    lines += text;
    m_text->setText(
        QStringList(lines.mid(std::max<qsizetype>(0, lines.size() - kMaxLines))).join(u'\n'));
    m_meaning->setPlace(about);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::clear()
{
    m_text->clear();
    hide();
}

QSize NoticeBar::minimumSizeHint() const
{
    constexpr int kLeastWidth = 200;
    const QSize least = QWidget::minimumSizeHint();
    return {least.width(),
            std::max(least.height(), heightForWidth(std::max(width(), kLeastWidth)))};
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

} // namespace sled
