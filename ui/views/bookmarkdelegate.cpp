// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/bookmarkdelegate.h"

#include "ui/models/bookmarksmodel.h"
#include "ui/theme/bookmarksign.h"
#include "ui/theme/contrast.h"
#include "ui/theme/drawnicon.h"
#include "ui/theme/palettecolors.h"

namespace sled {

void BookmarkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isOpen = index.data(BookmarksModel::IsOpenRole).toBool();
    if (!isOpen)
        option->palette.setColor(QPalette::Text, PaletteColors(option->palette).mutedText);
    if (index.column() != BookmarksModel::TimeColumn)
        return;
    const QPalette &palette = option->palette;
    const QColor accent = PaletteColors(palette).accent;
    const QColor selected = readableOn(palette.color(QPalette::Highlight));
    option->icon = drawnIcon([=](QPainter &painter, QIcon::Mode mode) {
        drawBookmark(painter, mode == QIcon::Selected ? selected : accent, isOpen);
    });
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace sled
