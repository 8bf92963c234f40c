// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/eventtablemodel.h"

#include <optional>
#include <vector>

class QTableView;

namespace sled {

/// What is current, selected and in view in a table of events, while its rows change their
/// places or are made anew. Events are known by their index: rows say nothing then.
class ReadingPlace {
public:
    /// Both must outlive it. The rows of \a view have one height and are scrolled by whole ones.
    ReadingPlace(QTableView &view, EventTableModel &model) : m_view(view), m_model(model) {}

    void note(); ///< The rows are about to change.
    /// Makes current and selects again what is still shown. If \a keepsView, the current event,
    /// or else the first of those that were in view, stands where it stood, unless the table was
    /// at its top: then it stays there, but for keepRowAtTop().
    void restore(bool keepsView);
    /// Whether a row at the top of the table is read, not the top: it stays in view then.
    void keepRowAtTop(bool isKept) { m_keepsRowAtTop = isKept; }

    /// Becomes current whenever it is shown again; none: nothing does.
    void setWanted(std::optional<EventIndex> event) { m_current = event; }

    [[nodiscard]] std::vector<EventIndex> eventsInView() const; ///< From the top.

private:
    void select(int currentRow);
    void scroll();

    QTableView &m_view;
    EventTableModel &m_model;
    std::optional<EventIndex> m_current; ///< Also while it is not shown.
    std::vector<EventIndex> m_selected;
    std::vector<EventIndex> m_inView;
    bool m_wasAtTop = true;
    bool m_keepsRowAtTop = false;
};

} // namespace sled
