// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"

#include <QObject>

#include <cstddef>
#include <optional>

namespace sled {

class SearchBar;
class Selection;
class TimelinePage;
struct WindowActions;
struct WindowPages;
class Workspace;

/// Searches the events shown for a text, apart from the filter: counts hits, goes from one to the
/// next in the order of the table, marks them on the overview.
class SearchControl final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchControl)

public:
    SearchControl(Workspace &workspace, WindowPages &pages, Selection &selection);

    void take(const WindowActions &actions); ///< Those to find and to go; they stay the window's.

    void open();
    void goNext() { go(+1); }
    void goPrevious() { go(-1); }
    /// Selects the first event shown at \a unixSeconds or after, else the last one before.
    void goToTime(double unixSeconds);

private:
    /// Where the hits are among the rows shown.
    struct Hits {
        std::size_t count = 0;
        std::size_t upToCurrent = 0; ///< The current row included.
        std::optional<int> next;     ///< Row of the hit after the current one; wraps around.
        std::optional<int> previous;
        bool isCurrent = false;
    };

    [[nodiscard]] Hits hits() const;
    [[nodiscard]] bool isHit(EventIndex event) const;
    [[nodiscard]] int currentRow() const;
    void search(const QString &text);
    void go(int direction);
    void showAround();
    void update();

    Workspace &m_workspace;
    WindowPages &m_pages;
    TimelinePage &m_page;
    Selection &m_selection;
    SearchBar &m_bar;
};

} // namespace sled
