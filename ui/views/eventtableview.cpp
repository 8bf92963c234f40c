// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/eventtableview.h"

#include "ui/language/lefttoright.h"
#include "ui/models/timedisplay.h"
#include "ui/theme/hint.h"
#include "ui/views/columnmenu.h"
#include "ui/views/eventdelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace sled {

EventTableView::EventTableView(EventTableModel &model, QWidget *parent)
    : QuietView(parent), m_model(model), m_place(*this, model)
{
    keepLeftToRight(*this);
    setAccessibleName(tr("Events"));
    setItemDelegate(new EventDelegate(this));
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setIconSize({kEventIconSize, kEventIconSize});
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false); // what is spare goes to the stories
    horizontalHeader()->setSectionsMovable(true);
    // Whether a row can be trusted is seen before what it says, in the narrowest window too.
    for (const int column :
         {EventTableModel::VerificationColumn, EventTableModel::AttributionColumn}) {
        const int place = horizontalHeader()->visualIndex(EventTableModel::StoryColumn);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place);
    }
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &point) {
                auto *menu = new QMenu(this);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                addColumnChoices(*menu, *this);
                menu->popup(horizontalHeader()->viewport()->mapToGlobal(point));
            });
    hideExtraColumns();
    m_firstColumns = horizontalHeader()->saveState();
    sortByColumn(EventTableModel::TimeColumn, Qt::AscendingOrder);
    setSortingEnabled(true);
    updateSizes();
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this] { m_isSortAsked = currentIndex().isValid(); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        m_hasOwnWidths = m_hasOwnWidths || !m_isResizing;
        if (!m_isResizing)
            Q_EMIT columnsChanged();
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &EventTableView::columnsChanged);
    connect(&TimeDisplay::ofProgram(), &TimeDisplay::changed, this, &EventTableView::updateSizes);
    followRows();
}

void EventTableView::followRows()
{
    constexpr int kGatherMs = 30;
    m_tellVisible.setSingleShot(true);
    m_tellVisible.setInterval(kGatherMs);
    connect(&m_tellVisible, &QTimer::timeout, this, &EventTableView::tellVisible);
    const auto tellSoon = [this] {
        if (!m_tellVisible.isActive())
            m_tellVisible.start();
    };
    const auto restore = [this, tellSoon](bool keepsView) {
        const QScopedValueRollback following(m_isFollowing, true);
        m_place.restore(keepsView);
        tellSoon();
    };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, tellSoon);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_place.note(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [restore] { restore(true); });
    connect(&m_model, &EventTableModel::aboutToReorder, this, [this] {
        m_place.note();
        // Qt would follow each selected cell by itself, which takes seconds of many.
        const QScopedValueRollback following(m_isFollowing, true);
        selectionModel()->clearSelection();
    });
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, [this, restore] {
        const bool isAsked = std::exchange(m_isSortAsked, false);
        restore(!isAsked);
        if (isAsked)
            scrollTo(currentIndex(), EnsureVisible);
    });
}

void EventTableView::setCurrentEvent(std::optional<EventIndex> event)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_place.setWanted(event);
    const int row = event ? m_model.rowOf(*event) : -1;
    const int column = std::max(0, currentIndex().column());
    if (row >= 0 && row == currentIndex().row()
        && selectionModel()->isSelected(m_model.index(row, column)))
        return; // others may be selected beside it
    setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row, column));
    if (row < 0)
        clearSelection();
}

std::vector<EventIndex> EventTableView::selectedEvents() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < kMaxSelected; ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    std::vector<EventIndex> events;
    events.reserve(rows.size());
    for (const int row : rows)
        events.push_back(m_model.eventAt(row));
    return events;
}

void EventTableView::hideExtraColumns()
{
    int place = horizontalHeader()->visualIndex(EventTableModel::TimeColumn);
    for (const int column : {EventTableModel::SinceShownColumn, EventTableModel::SinceStoryColumn,
                             EventTableModel::SinceSledColumn}) {
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), ++place);
        setColumnHidden(column, true);
    }
}

void EventTableView::setColumnShown(int column, bool isShown)
{
    const auto *header = horizontalHeader();
    if (!isShown && header->count() - header->hiddenSectionCount() == 1)
        return; // without any column there would be no way back
    {
        const QScopedValueRollback resizing(m_isResizing, true); // it is, but not by the user
        setColumnHidden(column, !isShown);
    }
    tellDeltasWanted();
    shareWidth();
    Q_EMIT columnsChanged();
}

void EventTableView::resetColumns()
{
    const QScopedValueRollback resizing(m_isResizing, true);
    const int sortColumn = horizontalHeader()->sortIndicatorSection();
    const Qt::SortOrder order = horizontalHeader()->sortIndicatorOrder();
    horizontalHeader()->restoreState(m_firstColumns);
    horizontalHeader()->setSortIndicator(sortColumn, order);
    m_hasOwnWidths = false;
    tellDeltasWanted();
    shareWidth();
    Q_EMIT columnsChanged();
}

void EventTableView::tellDeltasWanted()
{
    m_model.setDeltasWanted(!isColumnHidden(EventTableModel::SinceStoryColumn)
                            || !isColumnHidden(EventTableModel::SinceSledColumn));
}

void EventTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() == 0 && m_model.eventCount() > 0)
        paintHint(*viewport(), tr("No event passes the filter."));
}

QByteArray EventTableView::saveColumns() const
{
    return QByteArray(1, m_hasOwnWidths ? '1' : '0') + horizontalHeader()->saveState();
}

void EventTableView::restoreColumns(const QByteArray &state)
{
    const QScopedValueRollback resizing(m_isResizing, true);
    if (state.isEmpty() || !horizontalHeader()->restoreState(state.mid(1)))
        return;
    m_hasOwnWidths = state.front() == '1';
    tellDeltasWanted();
    shareWidth();
}

void EventTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QuietView::currentChanged(current, previous);
    if (m_isFollowing || !current.isValid() || current.row() == previous.row())
        return;
    m_place.setWanted(m_model.eventAt(current.row()));
    Q_EMIT currentEventChanged(m_model.eventAt(current.row()));
}

void EventTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateSizes();
}

void EventTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
    m_tellVisible.start();
}

void EventTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0 && !m_tellVisible.isActive())
        m_tellVisible.start();
}

void EventTableView::tellVisible()
{
    if (const std::vector<EventIndex> events = m_place.eventsInView(); !events.empty())
        Q_EMIT visibleEventsChanged(events);
}

void EventTableView::updateSizes()
{
    constexpr int kRowPadding = 8;
    verticalHeader()->setDefaultSectionSize(std::max(QFontMetrics(font()).height(), kEventIconSize)
                                            + kRowPadding);
    m_widths = eventColumnWidths(font());
    for (int column = 0; column < EventTableModel::ColumnCount; ++column) {
        ColumnWidth &width = m_widths[std::size_t(column)];
        width.least = std::max(width.least, horizontalHeader()->sectionSizeHint(column));
        width.ideal = std::max(width.ideal, width.least);
    }
    shareWidth();
}

void EventTableView::shareWidth()
{
    const QScopedValueRollback resizing(m_isResizing, true);
    const int available = viewport()->width();
    if (!m_hasOwnWidths) {
        ColumnWidths shown = m_widths;
        for (int column = 0; column < EventTableModel::ColumnCount; ++column) {
            if (isColumnHidden(column))
                shown[std::size_t(column)] = {};
        }
        const auto widths = sharedWidths(shown, available);
        for (int column = 0; column < EventTableModel::ColumnCount; ++column) {
            if (!isColumnHidden(column))
                setColumnWidth(column, widths[std::size_t(column)]);
        }
        return;
    }
    // What the user gave the columns stays; only the stories give way, and take what is free.
    constexpr int kStory = EventTableModel::StoryColumn;
    const int story = columnWidth(kStory);
    const int spare = available - horizontalHeader()->length();
    const int least = std::min(story, m_widths[kStory].least);
    setColumnWidth(kStory, std::max(least, story + spare));
}

} // namespace sled
