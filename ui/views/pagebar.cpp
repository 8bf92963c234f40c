// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pagebar.h"

#include "ui/views/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace sled {

PageBar::PageBar(const QList<ElidedLabel *> &summary, const QList<QWidget *> &controls, First first)
    : m_summary(summary)
{
    m_controls = new QWidget;
    auto *row = new QHBoxLayout(m_controls);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *control : controls) {
        const auto *label = qobject_cast<QLabel *>(control);
        if (row->count() > 0 && label && label->buddy())
            row->addSpacing(kMargin);
        row->addWidget(control);
    }
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(kMargin, kMargin / 2, kMargin, kMargin / 2);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    for (ElidedLabel *line : m_summary)
        lines->addWidget(line);
    if (first == First::Controls)
        m_layout->addWidget(m_controls);
    m_layout->addLayout(lines, 1);
    if (first == First::Summary)
        m_layout->addWidget(m_controls);
}

QSize PageBar::minimumSizeHint() const
{
    int width = m_controls->minimumSizeHint().width();
    for (const ElidedLabel *line : m_summary)
        width = std::max(width, line->minimumWidth());
    return {width + 2 * kMargin, m_layout->minimumSize().height()};
}

bool PageBar::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void PageBar::arrange()
{
    int wanted = 0;
    for (const ElidedLabel *line : m_summary)
        wanted = std::max(wanted, line->fontMetrics().horizontalAdvance(line->text()));
    wanted += m_controls->sizeHint().width() + m_layout->spacing() + 2 * kMargin;
    const bool isWide = wanted <= width();
    if (isWide == (m_layout->direction() == QBoxLayout::LeftToRight))
        return; // what is set anew asks for a layout, which would come here again, for good
    m_layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setAlignment(m_controls, isWide ? Qt::Alignment() : Qt::AlignLeft);
}

} // namespace sled
