// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reportdelegate.h"

#include "ui/models/reporttablemodel.h"
#include "ui/theme/fixedfont.h"
#include "ui/views/eventicons.h"

namespace sled {

ReportDelegate::ReportDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void ReportDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->displayAlignment.testFlag(Qt::AlignRight) && !option->text.isEmpty())
        option->text += QChar(0x2002); // a distance from what is beside it
    switch (ReportType(index.data(ReportTableModel::TypeRole).toInt())) {
    case ReportType::Stage:
        option->icon = EventIcons(option->palette)
                           .stage(Stage(index.data(ReportTableModel::StageRole).toInt()));
        option->features |= QStyleOptionViewItem::HasDecoration;
        break;
    case ReportType::Day:
    case ReportType::Time:
        option->font = fixedFont(option->font);
        break;
    default:
        break;
    }
}

} // namespace sled
