// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/filter/filterbar.h"
#include "ui/help/askmanual.h"
#include "ui/models/displaytext.h"
#include "ui/pages/comparepage.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/lanesheader.h"
#include "ui/pages/opspage.h"
#include "ui/pages/storiespage.h"
#include "ui/pages/timelinepage.h"
#include "ui/views/cardlist.h"
#include "ui/views/detailspane.h"
#include "ui/views/emptystate.h"
#include "ui/views/eventtableview.h"
#include "ui/views/noticebar.h"
#include "ui/window/aboutbox.h"
#include "ui/window/commandpalette.h"
#include "ui/window/filedrops.h"
#include "ui/window/reachoffindings.h"
#include "ui/window/recentfiles.h"
#include "ui/window/recentmenu.h"
#include "ui/window/reportcontrol.h"
#include "ui/window/windowlayout.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// What kept the first of those \a sources from being read that could not be.
std::optional<ErrorCode> firstErrorCode(const SourceListModel &sources)
{
    for (int row = 0; row < sources.rowCount(); ++row) {
        const QVariant code = sources.data(sources.index(row, 0), SourceListModel::ErrorCodeRole);
        if (code.isValid())
            return ErrorCode(code.toInt());
    }
    return std::nullopt;
}

} // namespace

MainWindow::MainWindow(Settings settings, QWidget *parent)
    : QMainWindow(parent),
      m_settings(settings),
      m_actions(*this),
      m_docks(*this, m_workspace, *m_actions.view),
      m_centre(m_workspace),
      m_status(*statusBar(), m_workspace),
      m_selection(m_workspace, m_centre, *m_docks.details),
      m_filterBar(new FilterBar(
          [this](const Filter &filter) { return m_workspace.filter().check(filter); }, this)),
      m_filter(m_workspace, *m_filterBar,
               settings == Settings::User ? FilterControl::Memory::User
                                          : FilterControl::Memory::None),
      m_search(m_workspace, m_centre, m_selection),
      m_eventMenu(m_workspace, m_filter, m_centre.timeline->table()),
      m_notice(new NoticeBar(this)),
      m_bookmarks(parts(), settings == Settings::User ? UserFiles::Used : UserFiles::None),
      m_live(parts(), *statusBar()),
      m_preferences(parts(), m_live.alert(),
                    settings == Settings::User ? UserFiles::Used : UserFiles::None),
      m_picture(parts(), settings == Settings::User ? UserFiles::Used : UserFiles::None),
      m_paper(parts()),
      m_session(parts(), settings == Settings::User ? UserFiles::Used : UserFiles::None),
      m_export(parts(), settings == Settings::User ? UserFiles::Used : UserFiles::None),
      m_import(parts(), settings == Settings::User ? UserFiles::Used : UserFiles::None),
      m_opExport(parts(), settings == Settings::User ? UserFiles::Used : UserFiles::None),
      m_help(parts(), settings == Settings::User ? UserFiles::Used : UserFiles::None),
      m_work(*this)
{
    setWindowTitle(tr("SledScope"));
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCentralWidget(makeCentre());
    new ReportControl(parts(), m_settings == Settings::User ? UserFiles::Used : UserFiles::None,
                      this);
    connectActions();
    connectWorkspace();
    resize(1400, 900);
    if (m_settings == Settings::User) {
        m_layout = new LayoutKeeper(*this, m_centre.timeline->table());
        m_empty->setRecentFiles(RecentFiles::paths());
    }
    updateState();
}

MainWindow::~MainWindow()
{
    m_workspace.disconnect(this);
    delete takeCentralWidget(); // it shows models that are about to go
}

WindowParts MainWindow::parts()
{
    return {*this, m_workspace, m_actions, m_centre, m_selection, m_filter, *m_notice};
}

QWidget *MainWindow::makeCentre()
{
    m_empty = new EmptyState;
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_empty);
    auto *shown = new QWidget;
    auto *layout = new QVBoxLayout(shown);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_centre.tabs, 1);
    m_pages->addWidget(shown);
    auto *centre = new QWidget;
    constexpr int kLeastCharacters = 80; // in a small window, what is beside gives way first
    centre->setMinimumWidth(kLeastCharacters * fontMetrics().averageCharWidth());
    auto *lines = new QVBoxLayout(centre);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_notice);
    lines->addWidget(m_pages, 1);
    return centre;
}

void MainWindow::connectActions()
{
    connect(m_actions.open, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(m_actions.recent, &RecentMenu::requested, this,
            [this](const QString &path) { open({path}); });
    connect(m_actions.recent, &RecentMenu::cleared, this, [this] { m_empty->setRecentFiles({}); });
    connect(&m_session, &SessionControl::sourcesWanted, this, &MainWindow::openSources);
    connect(&m_import, &ImportControl::sourcesWanted, this, &MainWindow::open);
    auto *drops = new FileDrops(*this);
    connect(drops, &FileDrops::openRequested, this, &MainWindow::open);
    connect(drops, &FileDrops::importRequested, &m_import, &ImportControl::import);
    connect(m_actions.reload, &QAction::triggered, &m_workspace, &Workspace::reload);
    connect(m_actions.closeAll, &QAction::triggered, &m_workspace, &Workspace::closeAll);
    connect(m_actions.closeAll, &QAction::triggered, m_centre.timeline, &TimelinePage::forgetZooms);
    connect(m_actions.cancel, &QAction::triggered, &m_workspace, &Workspace::cancelLoading);
    connect(m_actions.filter, &QAction::triggered, m_filterBar, &FilterBar::edit);
    connect(m_actions.clearFilter, &QAction::triggered, &m_filter, &FilterControl::clear);
    connect(m_centre.timeline, &TimelinePage::rangeChosen, &m_filter, &FilterControl::showTimes);
    connect(m_centre.timeline, &TimelinePage::rangeCleared, &m_filter,
            &FilterControl::showAllTimes);
    connect(&m_filter, &FilterControl::conditionsChanged, m_centre.timeline, [this] {
        if (!m_filter.showsChosenTimes())
            m_centre.timeline->setChosenRange(m_filter.times());
    });
    m_search.take(m_actions);
    connect(m_actions.commands, &QAction::triggered, this,
            [this] { (new CommandPalette(*this))->show(); });
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    m_actions.zoom(m_centre.timeline->lanes());
    m_centre.timeline->header().followKeys(*m_actions.zoomBack, *m_actions.zoomForward);
    connect(m_actions.about, &QAction::triggered, this, [this] { showAboutBox(*this); });
    connect(m_empty, &EmptyState::openRequested, this, &MainWindow::chooseFiles);
    connect(m_empty, &EmptyState::recentRequested, this,
            [this](const QString &path) { open({path}); });
}

void MainWindow::connectWorkspace()
{
    m_centre.ops->setHistory(&m_workspace.history());
    connect(&m_workspace, &Workspace::replaced, this, [this] {
        m_selection.clear();
        m_centre.timeline->keepZoom();
        m_centre.ops->setHistory(&m_workspace.history());
        m_centre.compare->clear();
    });
    connect(&m_workspace, &Workspace::changed, this, &MainWindow::updateState);
    connect(&m_workspace, &Workspace::settled, this, [this] {
        rememberFiles();
        updateState();
        m_centre.compare->refresh(m_workspace.history());
        m_selection.refresh(); // its verdict or its sources may have changed
    });
    connect(m_centre.timeline, &TimelinePage::visibleEventsChanged, &m_workspace,
            &Workspace::preferEvents);
    connect(&m_workspace.findings(), &FindingsFeed::findingsChanged, this,
            &MainWindow::updateFindings);
    connect(&m_workspace.findings(), &FindingsFeed::busyChanged, this,
            [this] { m_centre.findings->setBusy(m_workspace.findings().isBusy()); });
    connect(&m_workspace, &Workspace::aboutToChange, m_centre.compare, &ComparePage::release);
}

bool MainWindow::isSettled() const
{
    return m_workspace.isSettled() && !m_centre.isBusy();
}

void MainWindow::open(const QStringList &paths)
{
    openSources(m_session.openViewsAmong(paths));
}

void MainWindow::startLiveDemo() const
{
    m_actions.liveDemo->trigger();
}

void MainWindow::openSources(const QStringList &paths)
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
    auto *dialog = new QFileDialog(
        this, tr("Open Sources"), directory,
        tr("Databases, archives and files of ops (*.db *.sqlite *.sqlite3 *.sledarchive *.jsonl "
           "*.gz);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    offerManual(*dialog, {u"start"_s, u"sources"_s});
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::open);
    dialog->open();
}

void MainWindow::updateFindings()
{
    const FindingsFeed &feed = m_workspace.findings();
    m_centre.findings->setFindings(feed.found(), m_workspace.history().strings().get(),
                                   m_workspace.sources().names());
    m_workspace.sources().setSeverities(feed.found()->bySource);
    m_workspace.sources().setTrails(feed.found()->trails);
    m_workspace.sleds().setSeverities(feed.found()->bySled);
    const FindingCounts &counts = feed.found()->counts;
    const std::size_t faults = counts.of(Severity::Error) + counts.of(Severity::Warning);
    m_centre.tabs->setTabText(int(WindowPage::Findings),
                              faults > 0 ? tr("Findings (%1)").arg(displayCount(qint64(faults)))
                                         : tr("Findings"));
}

void MainWindow::updateState()
{
    const std::size_t events = m_workspace.history().eventCount();
    const bool isLoading = m_workspace.isLoading();
    const SourceListModel &sources = m_workspace.sources();
    const QStringList problems = sources.problems();
    const bool hasReadable = problems.size() < sources.rowCount();
    m_empty->setProblems(problems, firstErrorCode(sources));
    m_pages->setCurrentIndex(events > 0 || isLoading || hasReadable ? 1 : 0);
    m_centre.ops->setSourceNames(sources.names());
    m_centre.ops->refresh();
    m_centre.compare->setSources(sources.names());
    m_centre.findings->setReach(reachOfFindings(m_workspace));
    m_actions.reload->setEnabled(!m_workspace.isEmpty());
    m_actions.closeAll->setEnabled(!m_workspace.isEmpty());
    m_actions.cancel->setEnabled(isLoading);
    m_actions.filter->setEnabled(m_pages->currentIndex() == 1);
    for (QAction *action : {m_actions.find, m_actions.findNext, m_actions.findPrevious,
                            m_actions.goToTime, m_actions.exportEvents})
        action->setEnabled(events > 0);
    m_actions.clearFilter->setEnabled(!m_filter.conditions().all().empty());
    m_actions.setZoomEnabled(events > 0);
    m_status.update();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_work.letClose())
        return event->ignore();
    rememberFiles();
    m_bookmarks.finishNote();
    m_session.keep();
    m_live.stopDemo();
    m_help.close();
    if (m_layout)
        m_layout->save();
    m_workspace.cancelLoading();
    QMainWindow::closeEvent(event);
}

} // namespace sled
