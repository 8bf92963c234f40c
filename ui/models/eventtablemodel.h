// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/eventsorter.h"
#include "ui/models/eventtablecells.h"
#include "ui/models/freshevents.h"
#include "ui/models/shownevents.h"
#include "ui/models/sledroster.h"
#include "ui/theme/trustsign.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <tsl/robin_set.h>
#include <vector>

namespace sled {

/// The events of a history that pass the filter as a table, sorted in the background.
///
/// Events that arrive stand last until the next sort, which follows by itself. Sorting
/// keeps selections and current rows with their events; another filter resets the model.
class EventTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventTableModel)

public:
    enum Column {
        TimeColumn,
        SledColumn,
        SeqColumn,
        StoryColumn,
        FromColumn,
        ToColumn,
        PipelineEventColumn,
        VerdictColumn,
        VerificationColumn,
        AttributionColumn,
        SourcesColumn,
        SinceShownColumn, ///< Since the row above.
        SinceStoryColumn, ///< Since the event of the same story before.
        SinceSledColumn,
        ColumnCount
    };
    enum Role {
        EventRole = Qt::UserRole, ///< EventIndex as quint32.
        StageRole,      ///< Stage as int, for FromColumn and ToColumn if the label is not empty.
        SledNumberRole, ///< SledNumber as quint32, for SledColumn.
        StandingRole,   ///< Standing as int, in every column.
        IsAroundRole,   ///< Whether the event does not pass the filter, as bool.
        TrustRole,      ///< TrustSign as int, for VerificationColumn and AttributionColumn.
        IsFreshRole,    ///< Whether the event has come a moment ago, as bool.
        BookmarkRole,   ///< Whether the user has a bookmark on it, for TimeColumn.
    };

    explicit EventTableModel(QObject *parent = nullptr);

    /// Shows \a history, or nothing if null; both must outlive their use here.
    void setHistory(const History *history, const SledRoster *roster);
    /// Shows what \a names call the sources, by SourceIndex.
    void setSourceNames(QStringList names);

    /// Shows up to \a rows that stand before and after \a event in the order though they do not
    /// pass, until clearAround(); see IsAroundRole.
    void showAround(EventIndex event, std::size_t rows);
    void clearAround(); ///< Those that do not pass go again.

    void appendEvents(EventIndex first, EventIndex end); ///< They follow those there already.
    void markFresh(EventIndex first, EventIndex end) { m_fresh.add(first, end); }
    /// Leaves out the events that do not pass; null: none. Those beyond its end wait.
    void setShownEvents(ShownEvents shown);
    /// Looks for what SinceStoryColumn and SinceSledColumn show, or leaves them empty.
    void setDeltasWanted(bool areWanted) { m_cells.deltas.setWanted(areWanted); }
    void setBookmarks(std::vector<EventIndex> events); ///< Those of the user; ascending.
    void refreshVerdicts(); ///< Verdicts or sources of events shown may have changed.

    /// Of the history, shown or not.
    [[nodiscard]] std::size_t eventCount() const { return m_order.size(); }
    [[nodiscard]] EventIndex eventAt(int row) const;
    /// All events of the history, shown or not, in the order asked for; those that came after
    /// the last sort stand last.
    [[nodiscard]] const std::vector<EventIndex> &order() const { return m_order; }
    [[nodiscard]] const std::vector<EventIndex> &rows() const { return m_rows; } ///< Shown.
    /// The row of \a event, or -1 if it is not shown. O(1).
    [[nodiscard]] int rowOf(EventIndex event) const;
    /// Whether the order shown is not yet the one asked for.
    [[nodiscard]] bool isSorting() const { return m_sorter.isBusy() || m_resort.isActive(); }
    void sortNow(); ///< Does not wait for more events before it sorts.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(ColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override; ///< \a column -1: by arrival.

Q_SIGNALS:
    void sorted();         ///< The order asked for is shown.
    void aboutToReorder(); ///< Before layoutAboutToBeChanged(), which views answer themselves.

private:
    [[nodiscard]] EventTableCells::Place placeOf(int row) const;
    [[nodiscard]] bool showsBookmark(const QModelIndex &index) const
    {
        return index.column() == TimeColumn
            && std::ranges::binary_search(m_bookmarks, m_rows[std::size_t(index.row())]);
    }
    void scheduleSort();
    void showOrder(const std::vector<EventIndex> &order);
    [[nodiscard]] bool passes(EventIndex event) const;
    [[nodiscard]] bool isShown(EventIndex event) const;
    void appendRows(const std::vector<EventIndex> &arrived);
    void makeRows(); ///< Of m_order, those that pass.

    const History *m_history = nullptr;
    const SledRoster *m_roster = nullptr;
    EventTableCells m_cells;
    ShownEvents m_shown;
    tsl::robin_set<std::uint32_t> m_around; ///< Shown though they do not pass.
    std::vector<EventIndex> m_order;        ///< All events, as they are sorted.
    std::vector<EventIndex> m_rows;         ///< Those of them that are shown, by row.
    std::vector<std::uint32_t> m_rowOf;     ///< By EventIndex; kNoRow if it is not shown.
    std::vector<EventIndex> m_bookmarks;    ///< Ascending.
    FreshEvents m_fresh;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QTimer m_resort;      ///< Gathers arrivals into one sort.
    EventSorter m_sorter; // last member: stops before anything else goes away
};

} // namespace sled
