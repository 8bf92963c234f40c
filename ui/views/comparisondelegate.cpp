// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/comparisondelegate.h"

#include "ui/models/comparisontablemodel.h"
#include "ui/theme/fixedfont.h"
#include "ui/theme/palettecolors.h"

namespace sled {

ComparisonDelegate::ComparisonDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void ComparisonDelegate::initStyleOption(QStyleOptionViewItem *option,
                                         const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(ComparisonTableModel::CodeRole).toBool())
        option->font = fixedFont(option->font);
    if (!index.data(ComparisonTableModel::MissingRole).toBool())
        return;
    option->font.setItalic(true);
    option->palette.setColor(QPalette::Text, PaletteColors(option->palette).mutedText);
}

} // namespace sled
