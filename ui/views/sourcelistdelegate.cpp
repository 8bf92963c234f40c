// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sourcelistdelegate.h"

#include "ui/views/sourcecard.h"

#include <QAbstractItemView>
#include <QApplication>

namespace sled {

SourceListDelegate::SourceListDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void SourceListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    painter->setLayoutDirection(item.direction); // else it is that of the program
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    paintSourceCard(*painter, item, index);
}

QSize SourceListDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    constexpr int kUnknownWidth = 240;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : kUnknownWidth;
    return {1, sourceCardHeight(option, index, width)}; // as wide as the view, whatever that is
}

} // namespace sled
