// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"

#include <QObject>

#include <optional>
#include <variant>

namespace sled {

class DetailsPane;
struct WindowPages;
class Workspace;

/// What the user has selected, shown by all pages and by the details at once: an event, an op
/// that makes none, or a row that holds no op.
class Selection final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Selection)

public:
    /// Follows what is selected on the pages; all must outlive it.
    Selection(Workspace &workspace, WindowPages &pages, DetailsPane &details);

    /// Nothing if something else is selected, or nothing is.
    [[nodiscard]] std::optional<EventIndex> currentEvent() const;

    void select(EventIndex event);
    void selectOp(OpIndex op);                   ///< Its event, if it makes one.
    void showOnTimeline(EventIndex event);       ///< Selects it and goes there.
    void showRow(SourceIndex source, RowId row); ///< Selects what it holds, goes to the ops.
    void refresh();                              ///< What is known of it may have changed.
    void clear();

Q_SIGNALS:
    void eventChanged(); ///< Another event, or none.

private:
    /// A row that holds no op, by its position.
    struct MalformedRow {
        SourceIndex source{};
        std::size_t number = 0;
    };
    using Subject = std::variant<std::monostate, EventIndex, OpIndex, MalformedRow>;

    void setSubject(const Subject &subject);
    void selectRow(SourceIndex source, RowId row);

    Workspace &m_workspace;
    WindowPages &m_pages;
    DetailsPane &m_details;
    Subject m_subject;
};

} // namespace sled
