// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/eventtableview.h"

#include "ui/views/eventdelegate.h"
#include "ui/views/fixedfont.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <array>

namespace sled {

namespace {

constexpr int kIconSize = 16;

/// Widths in characters, without room for signs and margins.
struct ColumnWidth {
    int characters;
    bool isFixed; ///< In the fixed-width font.
    bool hasIcon;
};
constexpr std::array<ColumnWidth, EventTableModel::ColumnCount> kWidths{{
    {19, true, false}, // 2026-05-17 14:05:00
    {8, true, true},
    {4, true, false},
    {15, false, false},
    {9, false, true},
    {9, false, true},
    {13, false, false},
    {8, false, true},
    {9, false, false},
}};

} // namespace

EventTableView::EventTableView(EventTableModel &model, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    setAccessibleName(tr("Events"));
    setItemDelegate(new EventDelegate(this));
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setIconSize({kIconSize, kIconSize});
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    updateSizes();
    sortByColumn(EventTableModel::TimeColumn, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void EventTableView::setCurrentEvent(std::optional<EventIndex> event)
{
    const QScopedValueRollback following(m_isFollowing, true);
    const int row = event ? m_model.rowOf(*event) : -1;
    const int column = std::max(0, currentIndex().column());
    setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row, column));
    if (row < 0)
        clearSelection();
}

void EventTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isFollowing && current.isValid() && current.row() != previous.row())
        Q_EMIT currentEventChanged(m_model.eventAt(current.row()));
}

void EventTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateSizes();
}

void EventTableView::updateSizes()
{
    const QFontMetrics metrics(font());
    const QFontMetrics fixed(fixedFont(font()));
    const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
    constexpr int kRowPadding = 8;
    constexpr int kCellPadding = 12;
    verticalHeader()->setDefaultSectionSize(std::max(metrics.height(), kIconSize) + kRowPadding);
    for (int column = 0; column < EventTableModel::ColumnCount; ++column) {
        const ColumnWidth &width = kWidths[std::size_t(column)];
        const int character
            = width.isFixed ? fixed.horizontalAdvance(u'0') : metrics.averageCharWidth();
        setColumnWidth(column,
                       width.characters * character + kCellPadding
                           + (width.hasIcon ? kIconSize + margin : 0));
    }
}

} // namespace sled
