// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowactions.h"

#include "ui/help/askmanual.h"
#include "ui/lanes/lanesview.h"
#include "ui/window/actionicons.h"
#include "ui/window/recentmenu.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("sled::WindowActions", text);
}

QAction *add(QMenu &menu, const char *text, const QKeySequence &shortcut)
{
    auto *action = menu.addAction(say(text));
    action->setShortcut(shortcut);
    return action;
}

} // namespace

WindowActions::WindowActions(QMainWindow &window)
{
    fillFileMenu(*window.menuBar()->addMenu(say("&File")));
    fillEditMenu(*window.menuBar()->addMenu(say("&Edit")));
    view = window.menuBar()->addMenu(say("&View"));
    fillViewMenu(*view);
    fillHelpMenu(*window.menuBar()->addMenu(say("&Help")));

    cancel = new QAction(say("Cancel Loading"), &window);
    cancel->setShortcut(Qt::Key_Escape);
    window.addAction(cancel);
    addToolBar(window);
}

void WindowActions::fillFileMenu(QMenu &file)
{
    open = add(file, "&Open…", QKeySequence::Open);
    open->setIcon(actionIcon(ActionSign::Open));
    open->setToolTip(say("Open sled databases"));
    recent = new RecentMenu(&file);
    file.addMenu(recent);
    openView = add(file, "Open &View…", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    saveView = add(file, "&Save View…", QKeySequence::Save);
    savePicture = add(file, "Save &Picture of Lanes…", {});
    savePicture->setToolTip(say("Save or copy the lanes as a picture, with a legend"));
    printStory = add(file, "Print S&tory to PDF…", {});
    printStory->setToolTip(say("Print the life of the story that the Stories page shows"));
    printRange = add(file, "Print Ti&me Range to PDF…", {});
    printRange->setToolTip(say("Print what happened in the time that is chosen, or else in view"));
    restoreSession = add(file, "Restore &Last Session", {});
    restoreSession->setToolTip(say("Without arguments, begin with what was shown last"));
    restoreSession->setCheckable(true);
    clearCache = add(file, "Clear Cac&he…", {});
    clearCache->setToolTip(say("Forget which ops have passed the signature check"));
    file.addSeparator();
    exportEvents = add(file, "&Export Events…", QKeySequence(Qt::CTRL | Qt::Key_E));
    exportEvents->setToolTip(say("Write events to a file, as CSV or JSON Lines"));
    import = add(file, "&Import Ops…", QKeySequence(Qt::CTRL | Qt::Key_I));
    import->setToolTip(say("Collect ops of files in an archive; shows first what is new"));
    exportOps = add(file, "E&xport Ops…", {});
    exportOps->setToolTip(say("Write ops of the open sources to a file, for another desk"));
    file.addSeparator();
    reload = add(file, "&Reload", QKeySequence::Refresh);
    reload->setIcon(actionIcon(ActionSign::Reload));
    reload->setToolTip(say("Read all sources again"));
    closeAll = add(file, "&Close All Sources", QKeySequence(Qt::CTRL | Qt::Key_W));
    file.addSeparator();
    quit = add(file, "&Quit", QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::fillEditMenu(QMenu &edit)
{
    paste = add(edit, "&Paste Ops", QKeySequence::Paste);
    paste->setToolTip(say("Import the ops, or open the files, of the clipboard"));
    edit.addSeparator();
    filter = add(edit, "Edit &Filter", QKeySequence(Qt::CTRL | Qt::Key_L));
    clearFilter = add(edit, "&Clear Filter", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));

    edit.addSeparator();
    bookmark = add(edit, "&Bookmark", QKeySequence(Qt::CTRL | Qt::Key_D));
    nextBookmark = add(edit, "&Next Bookmark", QKeySequence(Qt::Key_F8));
    previousBookmark = add(edit, "P&revious Bookmark", QKeySequence(Qt::SHIFT | Qt::Key_F8));
    edit.addSeparator();
    find = add(edit, "&Find…", QKeySequence::Find);
    findNext = add(edit, "Find &Next", QKeySequence::FindNext);
    findPrevious = add(edit, "Find Pre&vious", QKeySequence::FindPrevious);
    goToTime = add(edit, "&Go to Time…", QKeySequence(Qt::CTRL | Qt::Key_G));
    edit.addSeparator();
    commands = add(edit, "&Commands…", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
}

void WindowActions::fillViewMenu(QMenu &menu)
{
    fit = add(menu, "Show &Everything", QKeySequence(Qt::CTRL | Qt::Key_0));
    fit->setIcon(actionIcon(ActionSign::Fit));
    zoomIn = add(menu, "Zoom &In", {});
    zoomIn->setShortcuts({QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomIn->setIcon(actionIcon(ActionSign::ZoomIn));
    zoomOut = add(menu, "Zoom &Out", QKeySequence::ZoomOut);
    zoomOut->setIcon(actionIcon(ActionSign::ZoomOut));
    fitSelection = add(menu, "Zoom to &Selection", QKeySequence(Qt::CTRL | Qt::Key_9));
    zoomBack = add(menu, "Zoom &Back", QKeySequence(Qt::ALT | Qt::Key_Left));
    zoomForward = add(menu, "Zoom &Forward", QKeySequence(Qt::ALT | Qt::Key_Right));
    menu.addSeparator();
    live = add(menu, "&Live", QKeySequence(Qt::Key_F9));
    live->setIcon(actionIcon(ActionSign::Live));
    live->setToolTip(say("Show events as soon as the sleds commit them"));
    live->setCheckable(true);
    pause = add(menu, "&Pause Live", QKeySequence(Qt::CTRL | Qt::Key_F9));
    pause->setIcon(actionIcon(ActionSign::Pause));
    pause->setToolTip(say("Let nothing change what is shown; what is committed is collected"));
    pause->setCheckable(true);
    follow = add(menu, "&Follow Newest", QKeySequence(Qt::SHIFT | Qt::Key_F9));
    follow->setIcon(actionIcon(ActionSign::Follow));
    follow->setToolTip(say("Keep the newest events in view"));
    follow->setCheckable(true);
    followLanes = add(menu, "La&nes Follow Newest", {});
    followLanes->setToolTip(say("Scroll the lanes with the newest events"));
    followLanes->setCheckable(true);
    notifyOf = menu.addMenu(say("N&otify Me Of"));
    menu.addSeparator();
}

void WindowActions::fillHelpMenu(QMenu &help)
{
    manual = add(help, "&Manual", QKeySequence::HelpContents);
    manual->setToolTip(say("Read about what has the focus"));
    setManualPlace(*manual, {u"start"_s, u"manual"_s});
    help.addSeparator();
    liveDemo = help.addAction(say("&Live Demo"));
    liveDemo->setToolTip(say("Show made-up sleds at work, until this is switched off"));
    liveDemo->setCheckable(true);
    setManualPlace(*liveDemo, {u"live"_s, u"live_demo"_s});
    about = help.addAction(say("&About SledScope"));
    about->setMenuRole(QAction::AboutRole);
    setManualPlace(*about, {u"start"_s, u"about"_s});
}

void WindowActions::addToolBar(QMainWindow &window) const
{
    auto *bar = window.addToolBar(say("Main Toolbar"));
    bar->setObjectName(u"mainToolBar"_s);
    bar->setMovable(false);
    bar->setIconSize({16, 16});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addActions({open, reload});
    bar->addSeparator();
    bar->addActions({zoomOut, zoomIn, fit});
    bar->addSeparator();
    bar->addActions({live, pause, follow});
}

void WindowActions::zoom(LanesView &lanes) const
{
    QObject::connect(fit, &QAction::triggered, &lanes, &LanesView::fit);
    QObject::connect(zoomIn, &QAction::triggered, &lanes, &LanesView::zoomIn);
    QObject::connect(zoomOut, &QAction::triggered, &lanes, &LanesView::zoomOut);
    QObject::connect(fitSelection, &QAction::triggered, &lanes, &LanesView::fitSelection);
    QObject::connect(zoomBack, &QAction::triggered, &lanes, &LanesView::goBack);
    QObject::connect(zoomForward, &QAction::triggered, &lanes, &LanesView::goForward);
}

void WindowActions::setZoomEnabled(bool isEnabled) const
{
    for (QAction *action : {fit, zoomIn, zoomOut, fitSelection, zoomBack, zoomForward})
        action->setEnabled(isEnabled);
}

} // namespace sled
