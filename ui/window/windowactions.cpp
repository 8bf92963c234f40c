// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowactions.h"

#include "ui/help/askmanual.h"
#include "ui/lanes/lanesview.h"
#include "ui/language/mnemonic.h"
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

struct SayAction {
    Q_DECLARE_TR_FUNCTIONS(sled::WindowActions)
};

QAction *add(QMenu &menu, const QString &text, const QKeySequence &shortcut)
{
    auto *action = menu.addAction(text);
    action->setShortcut(shortcut);
    return action;
}

} // namespace

WindowActions::WindowActions(QMainWindow &window)
{
    fillFileMenu(*window.menuBar()->addMenu(SayAction::tr("&File")));
    fillEditMenu(*window.menuBar()->addMenu(SayAction::tr("&Edit")));
    view = window.menuBar()->addMenu(SayAction::tr("&View"));
    fillViewMenu(*view);
    fillHelpMenu(*window.menuBar()->addMenu(SayAction::tr("&Help")));

    cancel = new QAction(SayAction::tr("Cancel Loading"), &window);
    cancel->setShortcut(Qt::Key_Escape);
    window.addAction(cancel);
    addToolBar(window);
}

void WindowActions::fillFileMenu(QMenu &file)
{
    open = add(file, SayAction::tr("&Open…"), QKeySequence::Open);
    open->setIcon(actionIcon(ActionSign::Open));
    open->setToolTip(SayAction::tr("Open databases, archives and files of ops"));
    recent = new RecentMenu(&file);
    file.addMenu(recent);
    openView
        = add(file, SayAction::tr("Open &View…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    saveView = add(file, SayAction::tr("&Save View…"), QKeySequence::Save);
    savePicture = add(file, SayAction::tr("Save &Picture of Lanes…"), {});
    savePicture->setToolTip(SayAction::tr("Save or copy the lanes as a picture, with a legend"));
    printStory = add(file, SayAction::tr("Print S&tory to PDF…"), {});
    printStory->setToolTip(
        SayAction::tr("Print the life of the story that the Stories page shows"));
    printRange = add(file, SayAction::tr("Print Ti&me Range to PDF…"), {});
    printRange->setToolTip(
        SayAction::tr("Print what happened in the time that is chosen, or else in view"));
    restoreSession = add(file, SayAction::tr("Restore &Last Session"), {});
    restoreSession->setToolTip(SayAction::tr("Without arguments, begin with what was shown last"));
    restoreSession->setCheckable(true);
    clearCache = add(file, SayAction::tr("Clear Cac&he…"), {});
    clearCache->setToolTip(SayAction::tr("Forget which ops have passed the signature check"));
    file.addSeparator();
    exportEvents = add(file, SayAction::tr("&Export Events…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    exportEvents->setToolTip(SayAction::tr("Write events to a file, as CSV or JSON Lines"));
    import = add(file, SayAction::tr("&Import Ops…"), QKeySequence(Qt::CTRL | Qt::Key_I));
    import->setToolTip(
        SayAction::tr("Collect ops of files in an archive; shows first what is new"));
    exportOps = add(file, SayAction::tr("E&xport Ops…"), {});
    exportOps->setToolTip(
        SayAction::tr("Write ops of the open sources to a file, for another desk"));
    file.addSeparator();
    reload = add(file, SayAction::tr("&Reload"), QKeySequence::Refresh);
    reload->setIcon(actionIcon(ActionSign::Reload));
    reload->setToolTip(SayAction::tr("Read all sources again"));
    closeAll = add(file, SayAction::tr("&Close All Sources"), QKeySequence(Qt::CTRL | Qt::Key_W));
    file.addSeparator();
    quit = add(file, SayAction::tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::fillEditMenu(QMenu &edit)
{
    paste = add(edit, SayAction::tr("&Paste Ops"), QKeySequence::Paste);
    paste->setToolTip(SayAction::tr("Import the ops, or open the files, of the clipboard"));
    edit.addSeparator();
    filter = add(edit, SayAction::tr("Edit Fi&lter"), QKeySequence(Qt::CTRL | Qt::Key_L));
    clearFilter
        = add(edit, SayAction::tr("Cle&ar Filter"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));

    edit.addSeparator();
    bookmark = add(edit, SayAction::tr("&Bookmark"), QKeySequence(Qt::CTRL | Qt::Key_D));
    nextBookmark = add(edit, SayAction::tr("&Next Bookmark"), QKeySequence(Qt::Key_F8));
    previousBookmark
        = add(edit, SayAction::tr("P&revious Bookmark"), QKeySequence(Qt::SHIFT | Qt::Key_F8));
    edit.addSeparator();
    find = add(edit, SayAction::tr("&Find…"), QKeySequence::Find);
    findNext = add(edit, SayAction::tr("Find Ne&xt"), QKeySequence::FindNext);
    findPrevious = add(edit, SayAction::tr("Find Pre&vious"), QKeySequence::FindPrevious);
    goToTime = add(edit, SayAction::tr("&Go to Time…"), QKeySequence(Qt::CTRL | Qt::Key_G));
    edit.addSeparator();
    commands
        = add(edit, SayAction::tr("&Commands…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    preferences = add(edit, SayAction::tr("Preference&s…"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    preferences->setMenuRole(QAction::PreferencesRole);
    preferences->setToolTip(SayAction::tr("Have colours, keys, times and more as you like"));
}

void WindowActions::fillViewMenu(QMenu &menu)
{
    fit = add(menu, SayAction::tr("Show &Everything"), QKeySequence(Qt::CTRL | Qt::Key_0));
    fit->setIcon(actionIcon(ActionSign::Fit));
    zoomIn = add(menu, SayAction::tr("Zoom &In"), {});
    zoomIn->setShortcuts({QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomIn->setIcon(actionIcon(ActionSign::ZoomIn));
    zoomOut = add(menu, SayAction::tr("Zoom &Out"), QKeySequence::ZoomOut);
    zoomOut->setIcon(actionIcon(ActionSign::ZoomOut));
    fitSelection
        = add(menu, SayAction::tr("Zoom to &Selection"), QKeySequence(Qt::CTRL | Qt::Key_9));
    zoomBack = add(menu, SayAction::tr("Zoom &Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    zoomForward = add(menu, SayAction::tr("Zoom For&ward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    menu.addSeparator();
    live = add(menu, SayAction::tr("&Live"), QKeySequence(Qt::Key_F9));
    live->setIcon(actionIcon(ActionSign::Live));
    live->setToolTip(SayAction::tr("Show events as soon as the sleds commit them"));
    live->setCheckable(true);
    pause = add(menu, SayAction::tr("&Pause Live"), QKeySequence(Qt::CTRL | Qt::Key_F9));
    pause->setIcon(actionIcon(ActionSign::Pause));
    pause->setToolTip(
        SayAction::tr("Let nothing change what is shown; what is committed is collected"));
    pause->setCheckable(true);
    follow = add(menu, SayAction::tr("&Follow Newest"), QKeySequence(Qt::SHIFT | Qt::Key_F9));
    follow->setIcon(actionIcon(ActionSign::Follow));
    follow->setToolTip(SayAction::tr("Keep the newest events in view"));
    follow->setCheckable(true);
    followLanes = add(menu, SayAction::tr("La&nes Follow Newest"), {});
    followLanes->setToolTip(SayAction::tr("Scroll the lanes with the newest events"));
    followLanes->setCheckable(true);
    notifyOf = menu.addMenu(SayAction::tr("Notif&y Me Of"));
    menu.addSeparator();
}

void WindowActions::fillHelpMenu(QMenu &help)
{
    manual = add(help, SayAction::tr("&Manual"), QKeySequence::HelpContents);
    manual->setToolTip(SayAction::tr("Read about what has the focus"));
    setManualPlace(*manual, {u"start"_s, u"manual"_s});
    help.addSeparator();
    liveDemo = help.addAction(SayAction::tr("&Live Demo"));
    liveDemo->setToolTip(SayAction::tr("Show made-up sleds at work, until this is switched off"));
    liveDemo->setCheckable(true);
    setManualPlace(*liveDemo, {u"live"_s, u"live_demo"_s});
    about = help.addAction(SayAction::tr("&About SledScope"));
    about->setMenuRole(QAction::AboutRole);
    setManualPlace(*about, {u"start"_s, u"about"_s});
}

void WindowActions::addToolBar(QMainWindow &window) const
{
    auto *bar = window.addToolBar(SayAction::tr("Main Toolbar"));
    bar->setObjectName(u"mainToolBar"_s);
    bar->setMovable(false);
    bar->setIconSize({16, 16});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addActions({open, reload});
    bar->addSeparator();
    bar->addActions({zoomOut, zoomIn, fit});
    bar->addSeparator();
    bar->addActions({live, pause, follow});
    for (QAction *action : bar->actions())
        action->setIconText(withoutMnemonic(action->text())); // Qt leaves (O) of 開く(&O)
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
