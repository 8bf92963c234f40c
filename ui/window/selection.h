// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"

#include <QObject>

#include <optional>

namespace sled {

class DetailsPane;
struct WindowPages;
class Workspace;

/// What the user has selected, shown by all pages and by the details at once: an event or, where
/// there is none, an op.
class Selection final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Selection)

public:
    /// Follows what is selected on the pages; all must outlive it.
    Selection(Workspace &workspace, WindowPages &pages, DetailsPane &details);

    [[nodiscard]] std::optional<EventIndex> event() const { return m_event; }

    void select(EventIndex event);
    void selectOp(OpIndex op);                   ///< Its event, if it makes one.
    void showOnTimeline(EventIndex event);       ///< Selects it and goes there.
    void showRow(SourceIndex source, RowId row); ///< Selects its op and goes to the ops.
    void refresh();                              ///< What is known of it may have changed.
    void clear();

Q_SIGNALS:
    void eventChanged(); ///< Another event, or none.

private:
    void setEvent(std::optional<EventIndex> event);

    Workspace &m_workspace;
    WindowPages &m_pages;
    DetailsPane &m_details;
    std::optional<EventIndex> m_event;
};

} // namespace sled
