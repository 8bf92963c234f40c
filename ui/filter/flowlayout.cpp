// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace sled {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int number) const
{
    return number >= 0 && number < count() ? m_items[std::size_t(number)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int number)
{
    if (number < 0 || number >= count())
        return nullptr;
    const auto taken = m_items.begin() + number;
    QLayoutItem *item = taken->release();
    m_items.erase(taken);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, Placing::Measure);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    place(rectangle, Placing::Apply);
}

int FlowLayout::place(const QRect &rectangle, Placing placing) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rectangle.marginsRemoved(margins);
    const int space = std::max(0, spacing());
    int x = area.left();
    int y = area.top();
    int rowHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({std::max(1, area.width()), QWIDGETSIZE_MAX});
        if (x > area.left() && x + size.width() > area.right() + 1) {
            x = area.left();
            y += rowHeight + space;
            rowHeight = 0;
        }
        if (placing == Placing::Apply)
            item->setGeometry(QStyle::visualRect(parentWidget() ? parentWidget()->layoutDirection()
                                                                : Qt::LeftToRight,
                                                 area, {QPoint(x, y), size}));
        x += size.width() + space;
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight - rectangle.top() + margins.bottom();
}

} // namespace sled
