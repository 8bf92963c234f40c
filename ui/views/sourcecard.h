// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QStyleOptionViewItem>

class QPainter;

namespace sled {

/// Paints one source of a SourceListModel into option.rect, without its ground: name, how it
/// was opened, what became of its rows, how far it is loaded, what is wrong with it.
void paintSourceCard(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index);

/// How high that is in a view \a width pixels wide.
[[nodiscard]] int sourceCardHeight(const QStyleOptionViewItem &option, const QModelIndex &index,
                                   int width);

} // namespace sled
