// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sledlistdelegate.h"

#include "ui/models/sledlistmodel.h"
#include "ui/theme/palettecolors.h"
#include "ui/views/eventicons.h"
#include "ui/views/fixedfont.h"

#include <QApplication>
#include <QPainter>

namespace sled {

namespace {

constexpr int kMargin = 6;
constexpr int kSwatch = 16;

/// Draws \a text at the left of \a rect as far as there is room beside \a right.
void drawPair(QPainter &painter, const QRect &rect, const QString &text, const QString &right)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int rightWidth = right.isEmpty() ? 0 : metrics.horizontalAdvance(right) + kMargin;
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, right);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text, Qt::ElideRight, rect.width() - rightWidth));
}

} // namespace

SledListDelegate::SledListDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void SledListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    // The style draws ground, check box and focus, where it expects the clicks too.
    const QString name = item.text;
    item.text.clear();
    // Fusion draws the box in a shade of this, which is lost on a dark ground.
    item.palette.setColor(QPalette::Window, PaletteColors(item.palette).mutedText);
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QRect box
        = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, item.widget);
    QRect rect = item.rect.adjusted(0, kMargin, -kMargin, -kMargin);
    rect.setLeft(box.right() + kMargin);
    const QRect swatch(rect.left(), rect.top(), kSwatch, QFontMetrics(item.font).height());
    EventIcons(item.palette)
        .sled(SledNumber{index.data(SledListModel::SledNumberRole).toUInt()})
        .paint(painter, swatch, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    rect.setLeft(swatch.right() + kMargin);

    const QColor text = item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = isSelected ? text : PaletteColors(item.palette).mutedText;
    painter->save();
    painter->setPen(text);
    painter->setFont(fixedFont(item.font));
    rect.setHeight(QFontMetrics(item.font).height());
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, name);
    painter->setFont(item.font);
    const QString events
        = index.siblingAtColumn(SledListModel::EventsColumn).data(Qt::DisplayRole).toString();
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, tr("%1 events").arg(events));
    painter->setPen(muted);
    painter->setFont(smallFont(item.font));
    rect.moveTop(rect.bottom() + 2);
    drawPair(*painter, rect, index.data(SledListModel::SpanRole).toString(),
             index.data(SledListModel::GapsRole).toString());
    painter->restore();
}

QSize SledListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = QFontMetrics(option.font).height();
    return {200, 2 * line + 2 + 2 * kMargin};
}

} // namespace sled
