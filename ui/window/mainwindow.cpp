// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/lanes/lanesview.h"
#include "ui/lanes/stagelegend.h"
#include "ui/models/displaytext.h"
#include "ui/models/eventdetails.h"
#include "ui/views/cardlist.h"
#include "ui/views/detailspane.h"
#include "ui/views/drophint.h"
#include "ui/views/emptystate.h"
#include "ui/views/eventtableview.h"
#include "ui/views/loadstatus.h"
#include "ui/views/sledlistdelegate.h"
#include "ui/views/sourcelistdelegate.h"
#include "ui/window/aboutbox.h"
#include "ui/window/droppedfiles.h"
#include "ui/window/recentfiles.h"
#include "ui/window/recentmenu.h"
#include "ui/window/stagesin.h"
#include "ui/window/thememenu.h"
#include "ui/window/windowlayout.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Settings settings, QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_actions(*this)
{
    setWindowTitle(tr("SledScope"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCentralWidget(makeCentre());
    makeDocks();
    m_actions.view->addSeparator();
    addThemeMenu(*m_actions.view, [this](Theme theme) {
        if (m_settings == Settings::User)
            saveTheme(theme);
    });
    makeStatusBar();
    m_dropHint = new DropHint(*this);
    connectActions();
    connectWorkspace();
    resize(1400, 900);
    if (m_settings == Settings::User) {
        restoreLayout({*this, *m_splitter, *m_table});
        m_empty->setRecentFiles(RecentFiles::paths());
    }
    updateState();
}

MainWindow::~MainWindow()
{
    m_workspace.disconnect(this);
    delete takeCentralWidget(); // it shows models that are about to go
}

QWidget *MainWindow::makeCentre()
{
    m_lanes = new LanesView;
    m_lanes->setAccessibleName(tr("Lanes"));
    m_lanes->setFrameShape(QFrame::NoFrame);
    m_lanes->setEventDescription(
        [this](quint32 event) { return eventSummary(m_workspace.history(), EventIndex{event}); });
    m_legend = new StageLegend;
    QSizePolicy asHighAsNeeded(QSizePolicy::Preferred, QSizePolicy::Preferred);
    asHighAsNeeded.setHeightForWidth(true);
    m_legend->setSizePolicy(asHighAsNeeded);
    auto *timeline = new QWidget;
    auto *timelineLayout = new QVBoxLayout(timeline);
    timelineLayout->setContentsMargins(0, 0, 0, 0);
    timelineLayout->setSpacing(0);
    timelineLayout->addWidget(m_lanes, 1);
    timelineLayout->addWidget(m_legend);

    m_table = new EventTableView(m_workspace.events());
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(timeline);
    m_splitter->addWidget(m_table);
    m_splitter->setSizes({340, 440});
    m_splitter->setStretchFactor(1, 1);

    m_empty = new EmptyState;
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_splitter);
    return m_pages;
}

void MainWindow::makeDocks()
{
    const auto addDock = [this](const QString &title, const QString &name, QWidget *widget,
                                Qt::DockWidgetArea area) {
        auto *dock = new QDockWidget(title, this);
        dock->setObjectName(name);
        dock->setWidget(widget);
        addDockWidget(area, dock);
        m_actions.view->addAction(dock->toggleViewAction());
        return dock;
    };
    auto *sources = new CardList(m_workspace.sources(), tr("No sources open"));
    sources->setItemDelegate(new SourceListDelegate(sources));
    sources->setSelectionMode(QAbstractItemView::NoSelection);
    sources->setAccessibleName(tr("Sources"));
    auto *sleds = new CardList(m_workspace.sleds(), tr("No sleds yet"));
    sleds->setItemDelegate(new SledListDelegate(sleds));
    sleds->setUniformItemSizes(true);
    sleds->setAccessibleName(tr("Sleds; check box: show its lane"));
    m_details = new DetailsPane;
    QDockWidget *sourcesDock
        = addDock(tr("Sources"), u"sourcesDock"_s, sources, Qt::LeftDockWidgetArea);
    QDockWidget *sledsDock = addDock(tr("Sleds"), u"sledsDock"_s, sleds, Qt::LeftDockWidgetArea);
    QDockWidget *detailsDock
        = addDock(tr("Details"), u"detailsDock"_s, m_details, Qt::RightDockWidgetArea);
    resizeDocks({sourcesDock, detailsDock}, {232, 286}, Qt::Horizontal);
    resizeDocks({sourcesDock, sledsDock}, {400, 400}, Qt::Vertical);
}

void MainWindow::makeStatusBar()
{
    m_counts = new QLabel;
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setContentsMargins(6, 0, 6, 0);
    m_loading = new LoadStatus;
    statusBar()->addWidget(m_counts, 1);
    statusBar()->addPermanentWidget(m_loading);
}

void MainWindow::connectActions()
{
    connect(m_actions.open, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(m_actions.recent, &RecentMenu::requested, this,
            [this](const QString &path) { open({path}); });
    connect(m_actions.recent, &RecentMenu::cleared, this, [this] { m_empty->setRecentFiles({}); });
    connect(m_actions.reload, &QAction::triggered, &m_workspace, &Workspace::reload);
    connect(m_actions.closeAll, &QAction::triggered, &m_workspace, &Workspace::closeAll);
    connect(m_actions.cancel, &QAction::triggered, &m_workspace, &Workspace::cancelLoading);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.fit, &QAction::triggered, m_lanes, &LanesView::fit);
    connect(m_actions.zoomIn, &QAction::triggered, m_lanes, &LanesView::zoomIn);
    connect(m_actions.zoomOut, &QAction::triggered, m_lanes, &LanesView::zoomOut);
    connect(m_actions.about, &QAction::triggered, this, [this] { showAboutBox(*this); });
    connect(m_empty, &EmptyState::openRequested, this, &MainWindow::chooseFiles);
    connect(m_empty, &EmptyState::recentRequested, this,
            [this](const QString &path) { open({path}); });
    connect(m_loading, &LoadStatus::cancelRequested, &m_workspace, &Workspace::cancelLoading);
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::replaced, this, &MainWindow::forgetSelection);
    connect(&m_workspace, &Workspace::changed, this, &MainWindow::updateState);
    connect(&m_workspace, &Workspace::settled, this, [this] {
        rememberFiles();
        updateState();
        if (m_selected) // its verdict or its sources may have changed
            m_details->show(m_workspace.history(), *m_selected);
    });
    connect(&m_workspace, &Workspace::progressed, m_loading, &LoadStatus::setProgress);
    connect(&m_workspace.lanes(), &LaneFeed::lanesChanged, this, &MainWindow::updateLanes);
    connect(m_lanes, &LanesView::currentEventChanged, this,
            [this](quint32 event) { select(EventIndex{event}); });
    connect(m_table, &EventTableView::currentEventChanged, this, &MainWindow::select);
}

void MainWindow::open(const QStringList &paths)
{
    m_asked += paths;
    m_workspace.open(paths);
    updateState();
}

void MainWindow::rememberFiles()
{
    const QStringList asked = std::exchange(m_asked, {});
    if (m_settings == Settings::None)
        return;
    RecentFiles::add(openedOf(asked, m_workspace.history()));
    m_empty->setRecentFiles(RecentFiles::paths());
}

void MainWindow::chooseFiles()
{
    const QStringList recent = RecentFiles::paths();
    const QString directory = recent.isEmpty() ? QString() : QFileInfo(recent.front()).path();
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Open Sled Databases"), directory,
        tr("Sled databases (*.db *.sqlite *.sqlite3);;All files (*)"));
    if (!paths.isEmpty())
        open(paths);
}

void MainWindow::select(EventIndex event)
{
    m_selected = event;
    m_lanes->setCurrentEvent(quint32(event));
    m_table->setCurrentEvent(event);
    m_details->show(m_workspace.history(), event);
}

void MainWindow::forgetSelection()
{
    m_selected.reset();
    m_lanes->setCurrentEvent(std::nullopt);
    m_details->clear();
}

void MainWindow::updateLanes()
{
    m_lanes->setData(m_workspace.lanes().lanes());
    m_legend->setStages(stagesIn(*m_workspace.lanes().lanes()));
}

void MainWindow::updateState()
{
    const std::size_t events = m_workspace.history().eventCount();
    const bool isLoading = m_workspace.isLoading();
    const SourceListModel &sources = m_workspace.sources();
    const QStringList problems = sources.problems();
    const bool hasReadable = problems.size() < sources.rowCount();
    m_empty->setProblems(problems);
    m_pages->setCurrentIndex(events > 0 || isLoading || hasReadable ? 1 : 0);
    m_loading->setVisible(isLoading);
    m_actions.reload->setEnabled(!m_workspace.isEmpty());
    m_actions.closeAll->setEnabled(!m_workspace.isEmpty());
    m_actions.cancel->setEnabled(isLoading);
    for (QAction *action : {m_actions.fit, m_actions.zoomIn, m_actions.zoomOut})
        action->setEnabled(events > 0);

    const QString count = displayCount(qint64(events));
    QStringList parts;
    if (!m_workspace.isEmpty())
        parts = {tr("%1 of %2 events shown").arg(count, count)};
    if (!problems.isEmpty() && !isLoading)
        parts += problems.size() == 1 ? tr("1 source not read to its end")
                                      : tr("%1 sources not read to their end").arg(problems.size());
    m_counts->setText(parts.join(u"   ·   "_s));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberFiles();
    if (m_settings == Settings::User)
        saveLayout({*this, *m_splitter, *m_table});
    m_workspace.cancelLoading();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFiles(*event->mimeData()).isEmpty())
        return;
    m_dropHint->appear();
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropHint->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropHint->hide();
    open(droppedFiles(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace sled
