// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/chiprow.h"

#include "ui/filter/filterchip.h"
#include "ui/filter/flowlayout.h"

#include <QApplication>
#include <QEvent>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace sled {

namespace {

constexpr int kChipSpace = 6;

} // namespace

ChipRow::ChipRow(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Conditions of the filter"));
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kChipSpace);
    m_more = new QToolButton;
    m_more->setObjectName(QStringLiteral("moreConditions"));
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_more);
    connect(m_more, &QToolButton::toggled, this, &ChipRow::arrange);
    hide();
}

bool ChipRow::setChips(const std::vector<FilterChip *> &chips)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    for (FilterChip *chip : m_chips) {
        chip->hide();
        chip->deleteLater();
        layout()->removeWidget(chip);
    }
    m_chips = chips;
    layout()->removeWidget(m_more); // it comes after them
    for (FilterChip *chip : m_chips)
        layout()->addWidget(chip);
    layout()->addWidget(m_more);
    QWidget *before = nullptr;
    for (FilterChip *chip : m_chips)
        before = chip;
    if (before)
        setTabOrder(before, m_more);
    setVisible(!m_chips.empty());
    arrange();
    if (hadFocus && !m_chips.empty())
        m_chips.front()->takeFocus();
    return !hadFocus || !m_chips.empty();
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChipRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

std::size_t ChipRow::fitting(int width) const
{
    int used = 0;
    std::size_t count = 0;
    for (const FilterChip *chip : m_chips) {
        used += chip->sizeHint().width() + kChipSpace;
        if (used - kChipSpace > width)
            break;
        ++count;
    }
    return count;
}

void ChipRow::arrange()
{
    std::size_t shown = fitting(width());
    const bool isTooMany = shown < m_chips.size();
    if (isTooMany) {
        m_more->setText(tr("+%1").arg(m_chips.size() - shown));
        const int room = width() - m_more->sizeHint().width() - kChipSpace;
        shown = std::max<std::size_t>(1, fitting(room));
    }
    if (!isTooMany) {
        const QSignalBlocker blocker(m_more);
        m_more->setChecked(false); // the next filter of many begins with one row
    }
    const std::size_t hidden = m_chips.size() - shown;
    const bool isOpen = isTooMany && m_more->isChecked();
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setVisible(isOpen || i < shown);
    m_more->setVisible(hidden > 0);
    m_more->setText(isOpen ? tr("Fewer") : tr("+%1").arg(hidden));
    m_more->setToolTip(isOpen ? tr("Show the conditions in one row")
                              : tr("Show all conditions: %n more", nullptr, int(hidden)));
    m_more->setAccessibleName(m_more->toolTip());
}

} // namespace sled
