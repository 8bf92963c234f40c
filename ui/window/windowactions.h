// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QAction;
class QMainWindow;
class QMenu;
class QString;

namespace sled {

class LanesView;
class RecentMenu;

/// What the user can do in the window. All belong to it; who they do it to is its matter.
struct WindowActions {
    explicit WindowActions(QMainWindow &window);

    void zoom(LanesView &lanes) const; ///< Those that zoom do it there from now on.
    void setZoomEnabled(bool isEnabled) const;

    /// Visits each command whose keys the user may change, with the name by which settings know it.
    void eachWithKeys(const std::function<void(const QString &id, QAction &action)> &visit) const;

    QAction *open = nullptr;
    RecentMenu *recent = nullptr;
    QAction *openView = nullptr;
    QAction *saveView = nullptr;
    QAction *exportEvents = nullptr;
    QAction *savePicture = nullptr; ///< Of the lanes.
    QAction *printStory = nullptr;
    QAction *printRange = nullptr; ///< Of time.
    QAction *clearCache = nullptr;
    QAction *restoreSession = nullptr; ///< Whether to, the next time.
    QAction *import = nullptr;         ///< Ops into an archive.
    QAction *exportOps = nullptr;
    QAction *reload = nullptr;
    QAction *closeAll = nullptr;
    QAction *cancel = nullptr; ///< Stops loading; in no menu.
    QAction *quit = nullptr;
    QAction *paste = nullptr;  ///< Ops, or files, where no text has the focus.
    QAction *filter = nullptr; ///< Puts the cursor into its line.
    QAction *clearFilter = nullptr;
    QAction *find = nullptr;
    QAction *findNext = nullptr;
    QAction *findPrevious = nullptr;
    QAction *goToTime = nullptr;
    QAction *commands = nullptr; ///< All of them, by name.
    QAction *preferences = nullptr;
    QAction *bookmark = nullptr; ///< On the selected event: makes or removes it.
    QAction *nextBookmark = nullptr;
    QAction *previousBookmark = nullptr;
    QAction *fit = nullptr;
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *fitSelection = nullptr;
    QAction *zoomBack = nullptr;
    QAction *zoomForward = nullptr;
    QMenu *notifyOf = nullptr;      ///< Chooses the filter that the desktop tells of.
    QAction *live = nullptr;        ///< Shows what is committed, at once.
    QAction *pause = nullptr;       ///< Shows nothing new, but collects it.
    QAction *follow = nullptr;      ///< Keeps the newest events in view.
    QAction *followLanes = nullptr; ///< The same for the lanes.
    QMenu *view = nullptr;          ///< The window adds what can be shown and hidden.
    QAction *manual = nullptr;      ///< About where the user is.
    QAction *liveDemo = nullptr;    ///< Made-up sleds, to look at.
    QAction *about = nullptr;

private:
    void fillFileMenu(QMenu &file);
    void fillEditMenu(QMenu &edit);
    void fillViewMenu(QMenu &menu);
    void fillHelpMenu(QMenu &help);
    void addToolBar(QMainWindow &window) const;
};

} // namespace sled
