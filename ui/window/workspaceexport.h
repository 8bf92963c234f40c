// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/exportsource.h"

namespace sled {

class EventTableView;
class Workspace;

/// What an export takes from a workspace and the table that shows its events.
class WorkspaceExport final : public ExportSource {
public:
    /// Both must outlive it.
    WorkspaceExport(Workspace &workspace, const EventTableView &table)
        : m_workspace(workspace), m_table(table)
    {
    }

    [[nodiscard]] const History &history() const override;
    [[nodiscard]] QStringList sources() const override;
    [[nodiscard]] std::vector<EventIndex> all() const override;
    [[nodiscard]] std::vector<EventIndex> shown() const override;
    [[nodiscard]] std::size_t shownCount() const override;
    [[nodiscard]] std::vector<EventIndex> selected() const override;
    [[nodiscard]] std::optional<EventOrder> shownOrder() const override;
    [[nodiscard]] QString filter() const override;
    [[nodiscard]] bool filtersTimes() const override;
    [[nodiscard]] bool filtersByNow() const override;
    [[nodiscard]] bool isUnfinished() const override;
    [[nodiscard]] QString unfinishedText() const override;
    void finishWork() override;

private:
    [[nodiscard]] bool isFiltering() const; ///< What passes is not known yet.

    Workspace &m_workspace;
    const EventTableView &m_table;
};

} // namespace sled
