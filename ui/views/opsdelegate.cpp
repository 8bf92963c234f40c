// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/opsdelegate.h"

#include "ui/models/opstablemodel.h"
#include "ui/theme/contrast.h"
#include "ui/theme/fixedfont.h"
#include "ui/views/eventcolumns.h"
#include "ui/views/eventicons.h"
#include "ui/views/standingstyle.h"

namespace sled {

OpsDelegate::OpsDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void OpsDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    constexpr double kTint = 0.08;
    QStyledItemDelegate::initStyleOption(option, index);
    const Standing standing{quint8(index.data(OpsTableModel::StandingRole).toInt())};
    const EventIcons icons(option->palette);
    switch (index.column()) {
    case OpsTableModel::RowColumn:
    case OpsTableModel::OpColumn:
    case OpsTableModel::PathColumn:
    case OpsTableModel::SeqColumn:
    case OpsTableModel::SignerColumn:
        option->font = fixedFont(option->font);
        break;
    case OpsTableModel::StandingColumn:
        option->icon = icons.standing(standing);
        break;
    case OpsTableModel::IdColumn:
    case OpsTableModel::SignatureColumn:
        if (const QVariant sign = index.data(OpsTableModel::TrustRole); sign.isValid())
            option->icon = icons.trust(TrustSign(sign.toInt()));
        // A word that is cut says nothing: its sign does.
        if (option->rect.isValid()
            && option->fontMetrics.horizontalAdvance(option->text) + kTrustSignRoom
                > option->rect.width())
            option->text.clear();
        break;
    default:
        break;
    }
    if (!option->icon.isNull())
        option->features |= QStyleOptionViewItem::HasDecoration;
    if (standing == Standing::Accepted)
        return;
    const QColor base = option->palette.color(QPalette::Base);
    option->backgroundBrush = mixed(base, standingColor(standing, base), kTint);
}

} // namespace sled
