// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QPoint;

namespace sled {

class EventTableView;
class FilterControl;
class Workspace;

/// What can be done with the cells and rows of the table of events: its context menu, and copying
/// by key.
class EventMenu final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventMenu)

public:
    EventMenu(Workspace &workspace, FilterControl &filter, EventTableView &table);

private:
    enum class CopyAs { Text, Csv, JsonLines };

    void show(const QPoint &point);
    void copy(CopyAs form);

    Workspace &m_workspace;
    FilterControl &m_filter;
    EventTableView &m_table;
};

} // namespace sled
