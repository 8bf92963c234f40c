// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/cardlist.h"

#include "ui/language/lefttoright.h"

#include <QPainter>

#include <utility>

namespace sled {

CardList::CardList(QAbstractItemModel &model, QString emptyText, QWidget *parent)
    : QuietView(parent), m_emptyText(std::move(emptyText))
{
    keepLeftToRight(*this);
    setModel(&model);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAlternatingRowColors(false);
}

QSize CardList::sizeHint() const
{
    constexpr int kWidth = 236;
    return {kWidth, 200};
}

QSize CardList::minimumSizeHint() const
{
    return {200, 80};
}

void CardList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                           const QList<int> &roles)
{
    QListView::dataChanged(topLeft, bottomRight, roles);
    // A card grows and shrinks with what there is to tell.
    if (!uniformItemSizes())
        scheduleDelayedItemsLayout();
}

void CardList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    constexpr int kMargin = 16;
    painter.drawText(viewport()->rect().adjusted(kMargin, kMargin, -kMargin, -kMargin),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace sled
