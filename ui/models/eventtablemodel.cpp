// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventtablemodel.h"

#include "ui/models/eventsortinput.h"
#include "ui/models/timecolumns.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace sled {

namespace {

constexpr int kMinResortMs = 250;
constexpr auto kNoRow = std::numeric_limits<std::uint32_t>::max();

std::uint32_t number(EventIndex event)
{
    return static_cast<std::uint32_t>(event);
}

} // namespace

EventTableModel::EventTableModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_resort.setSingleShot(true);
    connect(&m_resort, &QTimer::timeout, this, &EventTableModel::sortNow);
    connect(&m_sorter, &EventSorter::sorted, this, &EventTableModel::showOrder);
    connect(&m_fresh, &FreshEvents::expired, this, [this] {
        if (!m_rows.empty()) // views paint again what is in view alone
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {IsFreshRole});
    });
    followTimeDisplay(*this, {TimeColumn});
    connect(&m_cells.deltas, &DeltaFeed::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, SinceStoryColumn), index(rowCount() - 1, SinceSledColumn));
    });
}

void EventTableModel::setHistory(const History *history, const SledRoster *roster)
{
    beginResetModel();
    m_resort.stop();
    m_sorter.cancel();
    m_history = history;
    m_roster = roster;
    m_cells.setHistory(history);
    m_shown.reset();
    m_around.clear();
    m_fresh.clear();
    m_order.clear();
    m_rows.clear();
    m_rowOf.clear();
    endResetModel();
    if (m_history && m_history->eventCount() > 0)
        appendEvents(EventIndex{0}, EventIndex{std::uint32_t(m_history->eventCount())});
}

void EventTableModel::setSourceNames(QStringList names)
{
    m_cells.setSourceNames(std::move(names));
    refreshVerdicts();
}

void EventTableModel::appendEvents(EventIndex first, EventIndex end)
{
    Q_ASSERT(number(first) == m_order.size());
    if (first == end)
        return;
    if (number(end) > m_rowOf.capacity())
        m_rowOf.reserve(number(end) + number(end) / 8);
    m_rowOf.resize(number(end), kNoRow);
    std::vector<EventIndex> arrived;
    for (std::uint32_t i = number(first); i < number(end); ++i) {
        m_order.push_back(EventIndex{i});
        if (passes(EventIndex{i}))
            arrived.push_back(EventIndex{i});
    }
    appendRows(arrived);
    scheduleSort(); // what does not pass today has its place too, for the next filter
    m_cells.deltas.refresh();
}

void EventTableModel::appendRows(const std::vector<EventIndex> &arrived)
{
    if (arrived.empty())
        return;
    const auto row = int(m_rows.size());
    beginInsertRows({}, row, row + int(arrived.size()) - 1);
    for (const EventIndex event : arrived) {
        m_rowOf[number(event)] = std::uint32_t(m_rows.size());
        m_rows.push_back(event);
    }
    endInsertRows();
    scheduleSort();
}

void EventTableModel::setShownEvents(ShownEvents shown)
{
    const ShownEvents before = std::exchange(m_shown, std::move(shown));
    const bool hasGrown = before && m_shown && before->size() <= m_shown->size()
        && std::equal(before->begin(), before->end(), m_shown->begin());
    if (hasGrown) {
        std::vector<EventIndex> arrived;
        for (std::size_t i = before->size(); i < m_shown->size(); ++i) {
            if ((*m_shown)[i])
                arrived.push_back(EventIndex{std::uint32_t(i)});
        }
        appendRows(arrived);
        return;
    }
    beginResetModel();
    makeRows();
    endResetModel();
}

bool EventTableModel::passes(EventIndex event) const
{
    return !m_shown || (number(event) < m_shown->size() && (*m_shown)[number(event)]);
}

bool EventTableModel::isShown(EventIndex event) const
{
    return passes(event) || m_around.contains(number(event));
}

void EventTableModel::showAround(EventIndex event, std::size_t rows)
{
    const auto at = std::find(m_order.begin(), m_order.end(), event);
    if (at == m_order.end())
        return;
    const auto place = std::size_t(at - m_order.begin());
    const std::size_t end = std::min(m_order.size(), place + rows + 1);
    for (std::size_t i = place - std::min(place, rows); i < end; ++i) {
        if (!passes(m_order[i]))
            m_around.insert(number(m_order[i]));
    }
    beginResetModel();
    makeRows();
    endResetModel();
}

void EventTableModel::clearAround()
{
    if (m_around.empty())
        return;
    beginResetModel();
    m_around.clear();
    makeRows();
    endResetModel();
}

void EventTableModel::makeRows()
{
    m_rows.clear();
    for (const EventIndex event : m_order) {
        const bool hasRow = isShown(event);
        m_rowOf[number(event)] = hasRow ? std::uint32_t(m_rows.size()) : kNoRow;
        if (hasRow)
            m_rows.push_back(event);
    }
}

void EventTableModel::refreshVerdicts()
{
    if (m_rows.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    if (m_sortColumn >= 0 && sortKeyOf(m_sortColumn) == SortKey::Rank)
        scheduleSort();
}

EventIndex EventTableModel::eventAt(int row) const
{
    return m_rows[std::size_t(row)];
}

int EventTableModel::rowOf(EventIndex event) const
{
    const bool hasRow = number(event) < m_rowOf.size() && m_rowOf[number(event)] != kNoRow;
    return hasRow ? int(m_rowOf[number(event)]) : -1;
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventIndex event = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return m_cells.display(placeOf(index.row()), index.column());
    case Qt::ToolTipRole:
        return m_cells.toolTip(placeOf(index.row()), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (EventTableCells::isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case EventRole:
        return number(event);
    case StageRole:
        return m_cells.stage(event, index.column());
    case SledNumberRole:
        if (const auto sled = m_roster->find(m_history->events().facts(event).sledId);
            sled && index.column() == SledColumn)
            return quint32(*sled);
        return {};
    case TrustRole:
        if (const auto sign = m_cells.trust(event, index.column()))
            return int(*sign);
        return {};
    case IsAroundRole:
        return !passes(event);
    case StandingRole:
        return int(standingOf(m_history->opOf(event).verdict()));
    case IsFreshRole:
        return m_fresh.contains(event);
    case BookmarkRole:
        return showsBookmark(index);
    case Qt::AccessibleDescriptionRole:
        return showsBookmark(index) ? QVariant(tr("has a bookmark")) : QVariant();
    default:
        return {};
    }
}

void EventTableModel::setBookmarks(std::vector<EventIndex> events)
{
    m_bookmarks = std::move(events);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, TimeColumn), index(int(m_rows.size()) - 1, TimeColumn));
}

EventTableCells::Place EventTableModel::placeOf(int row) const
{
    return {eventAt(row), row > 0 ? std::optional(eventAt(row - 1)) : std::nullopt};
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return EventTableCells::header(section, role);
}

void EventTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    sortNow();
}

void EventTableModel::scheduleSort()
{
    // Sorting takes a fifth of the time at most, however many events there are.
    if (m_sortColumn >= 0 && !m_resort.isActive())
        m_resort.start(int(std::max<qint64>(kMinResortMs, 4 * m_sorter.lastDurationMs())));
}

void EventTableModel::sortNow()
{
    m_resort.stop();
    if (!m_history || m_order.empty())
        return;
    if (m_sortColumn < 0) {
        m_sorter.cancel();
        showOrder({});
        return;
    }
    m_sorter.request(sortInputFor(*m_history, m_sortColumn),
                     {sortKeyOf(m_sortColumn), m_sortOrder == Qt::DescendingOrder});
}

void EventTableModel::showOrder(const std::vector<EventIndex> &order)
{
    Q_EMIT aboutToReorder();
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<EventIndex> events;
    events.reserve(std::size_t(before.size()));
    for (const QModelIndex &one : before)
        events.push_back(eventAt(one.row()));

    // What came after the order was asked for stays behind it.
    std::copy(order.begin(), order.end(), m_order.begin());
    for (auto place = order.size(); place < m_order.size(); ++place)
        m_order[place] = EventIndex{std::uint32_t(place)};
    makeRows();

    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after += index(rowOf(events[std::size_t(i)]), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    if (!isSorting())
        Q_EMIT sorted();
}

} // namespace sled
