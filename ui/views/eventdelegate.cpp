// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/eventdelegate.h"

#include "ui/models/eventtablemodel.h"
#include "ui/theme/bookmarksign.h"
#include "ui/theme/contrast.h"
#include "ui/theme/fixedfont.h"
#include "ui/theme/palettecolors.h"
#include "ui/views/eventcolumns.h"
#include "ui/views/eventicons.h"
#include "ui/views/standingstyle.h"

#include <QApplication>
#include <QPainter>

namespace sled {

namespace {

constexpr double kTint = 0.08; ///< Of the ground of rows that were not accepted.
constexpr int kEdgeWidth = 3;

Standing standingAt(const QModelIndex &index)
{
    return Standing(index.data(EventTableModel::StandingRole).toInt());
}

QIcon iconFor(const QModelIndex &index, Standing standing, const EventIcons &icons)
{
    switch (index.column()) {
    case EventTableModel::SledColumn:
        if (const QVariant sled = index.data(EventTableModel::SledNumberRole); sled.isValid())
            return icons.sled(SledNumber{sled.toUInt()});
        break;
    case EventTableModel::FromColumn:
    case EventTableModel::ToColumn:
        if (const QVariant stage = index.data(EventTableModel::StageRole); stage.isValid())
            return icons.stage(Stage(stage.toInt()));
        break;
    case EventTableModel::VerdictColumn:
        return icons.standing(standing);
    case EventTableModel::VerificationColumn:
    case EventTableModel::AttributionColumn:
        return icons.trust(TrustSign(index.data(EventTableModel::TrustRole).toInt()));
    default:
        break;
    }
    return {};
}

QColor dogEarColor(const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return readableOn(option.palette.color(QPalette::Highlight));
    return PaletteColors(option.palette).accent;
}

void markFresh(QStyleOptionViewItem &option)
{
    const QColor ground = PaletteColors(option.palette).freshBand;
    option.backgroundBrush = ground;
    option.palette.setColor(
        QPalette::Text, withContrast(option.palette.color(QPalette::Text), ground, kTextContrast));
}

} // namespace

EventDelegate::EventDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void EventDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Standing standing = standingAt(index);
    option->icon = iconFor(index, standing, EventIcons(option->palette));
    if (!option->icon.isNull())
        option->features |= QStyleOptionViewItem::HasDecoration;
    const int column = index.column();
    if (column == EventTableModel::TimeColumn || column == EventTableModel::SledColumn
        || EventTableCells::isNumber(column))
        option->font = fixedFont(option->font);
    if (column == EventTableModel::SeqColumn)
        option->textElideMode = Qt::ElideLeft; // the last digits tell neighbours apart
    // Where there is no room for the word, its sign does: a word that is cut says nothing.
    const bool isTrust = column == EventTableModel::VerificationColumn
        || column == EventTableModel::AttributionColumn;
    if (isTrust && option->rect.isValid()
        && option->fontMetrics.horizontalAdvance(option->text) + kTrustSignRoom
            > option->rect.width())
        option->text.clear();
    // The sources are the least asked for, so they stand back; so do rows that do not pass.
    if (column == EventTableModel::SourcesColumn
        || index.data(EventTableModel::IsAroundRole).toBool())
        option->palette.setColor(QPalette::Text, PaletteColors(option->palette).mutedText);

    if (standing == Standing::Accepted) {
        if (index.data(EventTableModel::IsFreshRole).toBool())
            markFresh(*option);
        return;
    }
    const QColor base = option->palette.color(QPalette::Base);
    option->backgroundBrush = mixed(base, standingColor(standing, base), kTint);
    if (column == EventTableModel::VerdictColumn) {
        option->font.setBold(true);
        option->palette.setColor(QPalette::Text, standingColor(standing, base));
    }
}

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (EventTableCells::isNumber(index.column())) {
        // Right-aligned digits need a distance from the next column.
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
        QStyleOptionViewItem text = option;
        text.rect.setRight(text.rect.right() - kDigitsDistance);
        QStyledItemDelegate::paint(painter, text, index);
        return;
    }
    QStyledItemDelegate::paint(painter, option, index);
    if (index.data(EventTableModel::BookmarkRole).toBool())
        drawDogEar(*painter, option.rect, dogEarColor(option));
    const Standing standing = standingAt(index);
    if (index.column() != 0 || standing == Standing::Accepted)
        return;
    QRect edge = option.rect;
    edge.setWidth(kEdgeWidth);
    painter->fillRect(edge, standingColor(standing, option.palette.color(QPalette::Base)));
}

} // namespace sled
