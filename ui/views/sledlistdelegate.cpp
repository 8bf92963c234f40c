// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sledlistdelegate.h"

#include "ui/models/sledlistmodel.h"
#include "ui/theme/fixedfont.h"
#include "ui/theme/palettecolors.h"
#include "ui/views/eventicons.h"
#include "ui/views/findingdelegate.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace sled {

namespace {

constexpr int kSledMargin = 6;
constexpr int kLeftMargin = 8; // as the cards of the sources
constexpr int kSwatch = 16;

struct Part {
    QString text;
    QFont font;
};

/// Draws \a left as far as there is room beside \a right, which is drawn whole.
void drawPair(QPainter &painter, QRect rect, const Part &left, const Part &right)
{
    painter.setFont(right.font);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, right.text);
    if (!right.text.isEmpty())
        rect.setRight(rect.right() - QFontMetrics(right.font).horizontalAdvance(right.text)
                      - kSledMargin);
    painter.setFont(left.font);
    painter.drawText(
        rect, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(left.font).elidedText(left.text, Qt::ElideRight, std::max(0, rect.width())));
}

int widthOf(const Part &part)
{
    return QFontMetrics(part.font).horizontalAdvance(part.text);
}

/// How many events there are: the bare number where \a name needs the room of the word.
Part eventsBeside(const Part &name, const QModelIndex &index, const QFont &font, int width)
{
    Part events{index.data(SledListModel::EventsRole).toString(), font};
    if (widthOf(name) + kSledMargin + widthOf(events) <= width)
        return events;
    return {index.siblingAtColumn(SledListModel::EventsColumn).data().toString(), font};
}

const QStyle &styleOf(const QStyleOptionViewItem &item)
{
    return item.widget ? *item.widget->style() : *QApplication::style();
}

/// Where the check box is drawn and clicked.
QStyleOptionViewItem boxItem(QStyleOptionViewItem item)
{
    item.rect.setLeft(item.rect.left() + kLeftMargin - kSledMargin / 2);
    return item;
}

QRect paintBox(QPainter &painter, const QStyleOptionViewItem &item)
{
    const QStyle &style = styleOf(item);
    QStyleOptionViewItem box = boxItem(item);
    box.rect = style.subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &box, item.widget);
    box.state &= ~QStyle::State_HasFocus;
    box.state |= item.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    // Fusion draws the box in a shade of this, which is lost on a dark ground.
    box.palette.setColor(QPalette::Window, PaletteColors(item.palette).mutedText);
    style.drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, item.widget);
    return box.rect;
}

void paintFocus(QPainter &painter, const QStyleOptionViewItem &item)
{
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(item);
    focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
    focus.backgroundColor = item.palette.color(
        item.state.testFlag(QStyle::State_Selected) ? QPalette::Highlight : QPalette::Window);
    styleOf(item).drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, item.widget);
}

} // namespace

SledListDelegate::SledListDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void SledListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->setLayoutDirection(item.direction); // else it is that of the program
    styleOf(item).drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const QRect box = paintBox(*painter, item);
    if (item.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, item);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    QRect rect = item.rect.adjusted(0, kSledMargin, -kSledMargin, -kSledMargin);
    rect.setLeft(box.right() + kSledMargin);
    const QRect swatch(rect.left(), rect.top(), kSwatch, QFontMetrics(item.font).height());
    EventIcons(item.palette)
        .sled(SledNumber{index.data(SledListModel::SledNumberRole).toUInt()})
        .paint(painter, swatch, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    rect.setLeft(swatch.right() + kSledMargin);

    const QColor text = item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setPen(text);
    rect.setHeight(QFontMetrics(item.font).height());
    const Part name{item.text, fixedFont(item.font)};
    drawPair(*painter, rect, name, eventsBeside(name, index, item.font, rect.width()));
    painter->setPen(isSelected ? text : PaletteColors(item.palette).mutedText);
    const QFont small = smallFont(item.font);
    rect.moveTop(rect.bottom() + 2);
    if (const QVariant severity = index.data(SledListModel::SeverityRole); severity.isValid()) {
        const QRect sign(swatch.left(), rect.top(), kSwatch, rect.height());
        severityIcon(Severity(severity.toInt()), item.palette)
            .paint(painter, sign, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    }
    drawPair(*painter, rect, {index.data(SledListModel::SpanRole).toString(), small},
             {index.data(SledListModel::GapsRole).toString(), small});
    painter->restore();
}

bool SledListDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return QStyledItemDelegate::editorEvent(event, model, boxItem(option), index);
}

QSize SledListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = QFontMetrics(option.font).height();
    return {200, 2 * line + 2 + 2 * kSledMargin};
}

} // namespace sled
