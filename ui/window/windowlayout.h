// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QMainWindow;

namespace sled {

class EventTableView;

/// Keeps places and sizes of what can be moved in a window in the user's settings: docks, the
/// table of events, and each splitter and table that has an object name. Saves a moment after each
/// change, so that little is lost when the program is killed.
class LayoutKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LayoutKeeper)

public:
    /// Puts everything where the user's settings say; what is not there, or is damaged, changes
    /// nothing. Belongs to \a window, to which \a events belong too.
    LayoutKeeper(QMainWindow &window, EventTableView &events);

    void save(); ///< Now: the window is about to close.

private:
    void restore();
    void followChanges();

    QMainWindow &m_window;
    EventTableView &m_events;
    QTimer m_soon; ///< Gathers changes.
};

} // namespace sled
