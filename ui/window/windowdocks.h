// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;
class QMenu;

namespace sled {

class CardList;
class DetailsPane;
class Workspace;

/// The docks of the window: sources and sleds to the left, details to the right. All belong to
/// it; what they show is the workspace's, which must outlive them.
struct WindowDocks {
    /// Adds the docks to \a window, and to \a view what shows and hides them.
    WindowDocks(QMainWindow &window, Workspace &workspace, QMenu &view);

    CardList *sources = nullptr;
    CardList *sleds = nullptr;
    DetailsPane *details = nullptr;
};

} // namespace sled
