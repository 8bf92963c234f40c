// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findingdelegate.h"

#include "ui/models/findingstablemodel.h"
#include "ui/theme/drawnicon.h"
#include "ui/theme/fixedfont.h"
#include "ui/theme/severitysign.h"

namespace sled {

QIcon severityIcon(Severity severity, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor selected = palette.color(QPalette::Highlight);
    return drawnIcon([=](QPainter &painter, QIcon::Mode mode) {
        const QColor &ground = mode == QIcon::Selected ? selected : base;
        drawSeverity(painter, severity, severityColor(severity, ground));
    });
}

FindingDelegate::FindingDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void FindingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    switch (index.column()) {
    case FindingsTableModel::KindColumn:
        option->icon = severityIcon(Severity(index.data(FindingsTableModel::SeverityRole).toInt()),
                                    option->palette);
        option->features |= QStyleOptionViewItem::HasDecoration;
        break;
    case FindingsTableModel::SledColumn:
    case FindingsTableModel::SeqColumn:
    case FindingsTableModel::RowColumn:
        option->font = fixedFont(option->font);
        break;
    default:
        break;
    }
}

} // namespace sled
