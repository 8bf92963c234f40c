// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <QModelIndex>
#include <QObject>

#include <optional>

class QPoint;

namespace sled {

class EventTableView;
class FilterControl;
class Workspace;

/// What can be done with the cells and rows of the table of events: its context menu, and the
/// same for the current cell as actions of the table.
class EventMenu final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventMenu)

public:
    EventMenu(Workspace &workspace, FilterControl &filter, EventTableView &table);

private:
    enum class CopyAs { Text, Csv, JsonLines };

    void addActions();
    void show(const QPoint &point);
    void copy(CopyAs form);
    static void copyCell(const QModelIndex &cell);
    [[nodiscard]] std::optional<Filter> conditionOf(const QModelIndex &cell) const;

    Workspace &m_workspace;
    FilterControl &m_filter;
    EventTableView &m_table;
};

} // namespace sled
