// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/viewcontrol.h"

#include "ui/language/plural.h"
#include "ui/models/bookmarksmodel.h"
#include "ui/models/displaytext.h"
#include "ui/models/timedisplay.h"
#include "ui/pages/timelinepage.h"
#include "ui/views/noticebar.h"
#include "ui/window/filtercontrol.h"
#include "ui/window/selection.h"
#include "ui/window/viewcolumns.h"
#include "ui/window/viewlanes.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowpages.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMainWindow>
#include <QTabWidget>

#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

ViewControl::ViewControl(const WindowParts &parts) : m_parts(parts)
{
    Workspace &workspace = parts.workspace;
    connect(&workspace, &Workspace::changed, this, &ViewControl::showWhatWaited);
    connect(&workspace, &Workspace::settled, this, [this] {
        showWhatWaited();
        m_toSelect.reset(); // it will not come any more
    });
    connect(&workspace.events(), &EventTableModel::sorted, this, &ViewControl::showWhatWaited);
    connect(parts.actions.closeAll, &QAction::triggered, this, [this] { m_missing.clear(); });
    connect(&workspace.sleds(), &QAbstractItemModel::rowsInserted, this, &ViewControl::hideSleds);
}

SavedView ViewControl::current() const
{
    SavedView view;
    for (const QString &path : m_parts.workspace.paths())
        view.sources += QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    // They may only be away for now: a disk that is not mounted.
    for (const QString &path : m_missing) {
        if (!view.sources.contains(path))
            view.sources += path;
    }
    for (const ActiveConditions::Condition &condition : m_parts.filter.conditions().all())
        view.conditions.push_back({condition.filter, condition.isOn});
    view.page = windowPageName(WindowPage(m_parts.pages.tabs->currentIndex()));
    view.timeZone = TimeDisplay::ofProgram().zoneName();
    view.areTimesRelative = TimeDisplay::ofProgram().isRelative();
    view.columns = viewedColumns(m_parts.pages.timeline->table());
    view.sorting = viewedSorting(m_parts.pages.timeline->table());
    const LiveSources &live = m_parts.workspace.live();
    view.live = SavedView::Live{live.areAllLive(), live.exceptions(), live.isFollowWanted(),
                                m_parts.actions.followLanes->isChecked()};
    view.docks.emplace();
    for (const QDockWidget *dock : m_parts.window.findChildren<QDockWidget *>()) {
        if (!dock->isHidden())
            *view.docks += dock->objectName();
    }
    view.docks->sort();
    setViewedLanes(view, m_parts.pages.timeline->lanesState());
    view.lanes[std::size_t(LaneGrouping::Sled)].hidden = hiddenSleds();
    view.selected = m_toSelect;
    if (const auto event = m_parts.selection.currentEvent())
        view.selected = m_parts.workspace.history().opOf(*event).id;
    return view;
}

QStringList ViewControl::hiddenSleds() const
{
    const SledListModel &sleds = m_parts.workspace.sleds();
    const SledRoster &roster = m_parts.workspace.roster();
    QStringList hidden = m_toHide;
    for (int row = 0; row < sleds.rowCount(); ++row) {
        if (sleds.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked)
            continue;
        const StringId id = roster.at(SledNumber{quint32(row)}).id;
        const std::string_view text = m_parts.workspace.history().text(id);
        hidden += QString::fromUtf8(text);
    }
    hidden.sort();
    return hidden;
}

void ViewControl::show(const SavedView &view)
{
    m_parts.workspace.closeAll();
    m_parts.pages.timeline->forgetZooms();
    showTimes(view);
    if (view.docks)
        showDocks(*view.docks);
    EventTableView &table = m_parts.pages.timeline->table();
    showColumns(view.columns, table);
    if (view.sorting)
        showSorting(*view.sorting, table);
    showConditions(view);
    m_parts.pages.timeline->setLanesState(lanesOf(view));
    if (const auto page = windowPageNamed(view.page))
        m_parts.pages.show(*page);
    if (view.live) {
        LiveSources &live = m_parts.workspace.live();
        live.setWishes(view.live->areAllLive, view.live->exceptions);
        live.setFollowWanted(view.live->isFollowing);
        m_parts.actions.followLanes->setChecked(view.live->doLanesFollow);
    }
    m_toSelect = view.selected;
    m_toHide = view.lanes[std::size_t(LaneGrouping::Sled)].hidden;
    showSources(view.sources);
}

void ViewControl::showSources(const QStringList &sources)
{
    QStringList found;
    QStringList missing;
    for (const QString &path : sources)
        (QFileInfo::exists(path) ? found : missing) += path;
    m_missing = missing;
    if (!found.isEmpty())
        Q_EMIT sourcesWanted(found);
    if (missing.isEmpty())
        return;
    constexpr qsizetype kMaxNamed = 3;
    QStringList named;
    for (const QString &path : missing.mid(0, kMaxNamed))
        named += displayText(QDir::toNativeSeparators(path).toStdString());
    const QString first = named.join(u", "_s);
    const qsizetype others = missing.size() - named.size();
    if (others > 0)
        m_parts.notice.tell(tr("Not there any more: %1 and %2 others.", nullptr, plural(others))
                                .arg(first, displayCount(others)),
                            manualPlaceOf(ErrorCode::Io));
    else
        m_parts.notice.tell(tr("Not there any more: %1.").arg(first), manualPlaceOf(ErrorCode::Io));
}

void ViewControl::showConditions(const SavedView &view)
{
    ActiveConditions conditions;
    for (const SavedView::Condition &condition : view.conditions) {
        const std::size_t known = conditions.all().size();
        conditions.add(condition.filter);
        for (std::size_t i = known; i < conditions.all().size(); ++i)
            conditions.setOn(i, condition.isOn);
    }
    m_parts.filter.set(conditions);
}

void ViewControl::showTimes(const SavedView &view)
{
    if (view.timeZone.isEmpty())
        return;
    if (!TimeDisplay::ofProgram().setZone(view.timeZone))
        m_parts.notice.tell(
            tr("The time zone %1 is not known here.").arg(displayText(view.timeZone.toStdString())),
            {u"timeline"_s, u"table"_s});
    TimeDisplay::ofProgram().setRelative(view.areTimesRelative);
}

void ViewControl::showDocks(const QStringList &shown)
{
    for (QDockWidget *dock : m_parts.window.findChildren<QDockWidget *>())
        dock->setVisible(shown.contains(dock->objectName()));
}

void ViewControl::showWhatWaited()
{
    if (!m_toSelect)
        return;
    if (m_parts.selection.currentEvent()) // the user was faster
        return m_toSelect.reset();
    Workspace &workspace = m_parts.workspace;
    if (workspace.isLoading() || workspace.filter().isBusy() || workspace.events().isSorting())
        return;
    const auto event = eventOfOp(workspace.history(), *m_toSelect);
    if (!event)
        return;
    m_toSelect.reset();
    m_parts.selection.select(*event);
}

void ViewControl::hideSleds()
{
    SledListModel &sleds = m_parts.workspace.sleds();
    const SledRoster &roster = m_parts.workspace.roster();
    for (int row = 0; row < sleds.rowCount() && !m_toHide.isEmpty(); ++row) {
        const StringId id = roster.at(SledNumber{quint32(row)}).id;
        const std::string_view text = m_parts.workspace.history().text(id);
        if (m_toHide.removeAll(QString::fromUtf8(text)) > 0)
            sleds.setData(sleds.index(row, SledListModel::SledColumn), Qt::Unchecked,
                          Qt::CheckStateRole);
    }
}

} // namespace sled
