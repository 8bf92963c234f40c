// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessioncontrol.h"

#include "ui/help/askmanual.h"
#include "ui/language/coretext.h"
#include "ui/models/displaytext.h"
#include "ui/models/timedisplay.h"
#include "ui/pages/timelinepage.h"
#include "ui/views/eventtableview.h"
#include "ui/views/noticebar.h"
#include "ui/window/filtercontrol.h"
#include "ui/window/recentfiles.h"
#include "ui/window/selection.h"
#include "ui/window/viewfile.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowpages.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QMainWindow>
#include <QTabWidget>

#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGatherMs = 1'000;

QString shownPath(const QString &path)
{
    return displayText(QDir::toNativeSeparators(path).toStdString());
}

} // namespace

SessionControl::SessionControl(const WindowParts &parts, UserFiles files)
    : m_parts(parts), m_files(files), m_view(parts)
{
    connect(&m_view, &ViewControl::sourcesWanted, this, &SessionControl::sourcesWanted);
    connectActions();
    if (files == UserFiles::None)
        return;
    if (auto last = m_file.read())
        m_last = *std::move(last);
    else if (SessionFile::isWanted())
        parts.notice.tell(tr("The last session cannot be restored from %1: %2.")
                              .arg(shownPath(m_file.path()),
                                   displayText(coreText(last.error().detail).toStdString())),
                          {u"start"_s, u"views"_s});
    connectChanges();
}

void SessionControl::connectActions()
{
    const WindowActions &actions = m_parts.actions;
    connect(actions.openView, &QAction::triggered, this, &SessionControl::chooseViewToOpen);
    connect(actions.saveView, &QAction::triggered, this, &SessionControl::chooseViewToSave);
    actions.restoreSession->setVisible(m_files == UserFiles::Used);
    if (m_files == UserFiles::None)
        return;
    actions.restoreSession->setChecked(SessionFile::isWanted());
    connect(actions.restoreSession, &QAction::triggered, this, &SessionFile::setWanted);
}

void SessionControl::connectChanges()
{
    m_keep.setSingleShot(true);
    m_keep.setInterval(kGatherMs);
    connect(&m_keep, &QTimer::timeout, this, &SessionControl::keep);
    const auto keepSoon = [this] {
        if (!m_keep.isActive())
            m_keep.start();
    };
    connect(&m_parts.workspace, &Workspace::settled, this, keepSoon);
    connect(&m_parts.filter, &FilterControl::conditionsChanged, this, keepSoon);
    connect(&m_parts.selection, &Selection::eventChanged, this, keepSoon);
    connect(m_parts.pages.timeline, &TimelinePage::lanesStateChanged, this, keepSoon);
    connect(m_parts.pages.tabs, &QTabWidget::currentChanged, this, keepSoon);
    connect(&m_parts.workspace.events(), &EventTableModel::sorted, this, keepSoon);
    connect(&m_parts.pages.timeline->table(), &EventTableView::columnsChanged, this, keepSoon);
    connect(&m_parts.workspace.live(), &LiveSources::wishesChanged, this, keepSoon);
    connect(m_parts.actions.follow, &QAction::toggled, this, keepSoon);
    connect(m_parts.actions.followLanes, &QAction::toggled, this, keepSoon);
    connect(m_parts.actions.restoreSession, &QAction::triggered, this, keepSoon);
}

void SessionControl::restore()
{
    if (m_files == UserFiles::None || !SessionFile::isWanted() || !m_last)
        return;
    // It is newer than the layout, which is kept only when a window is closed.
    m_view.show(*std::exchange(m_last, std::nullopt));
}

void SessionControl::keep()
{
    m_keep.stop();
    if (m_files == UserFiles::Used && SessionFile::isWanted())
        m_file.write(m_view.current());
}

Result<void> SessionControl::openView(const QString &path)
{
    const Result<SavedView> view = readViewFile(path);
    if (!view) {
        m_parts.notice.tell(
            tr("The view %1 cannot be opened: %2.")
                .arg(shownPath(path), displayText(coreText(view.error().detail).toStdString())),
            manualPlaceOf(view.error().code));
        return tl::unexpected(view.error());
    }
    m_parts.notice.clear();
    m_view.show(*view);
    return {};
}

QStringList SessionControl::openViewsAmong(const QStringList &paths)
{
    QStringList others;
    QStringList views;
    for (const QString &path : paths)
        (isViewFile(path) ? views : others) += path;
    if (!views.isEmpty())
        static_cast<void>(openView(views.front())); // the notice bar says why not
    if (views.size() > 1)
        m_parts.notice.tell(
            tr("Only one view can be shown at a time: %1.").arg(shownPath(views.front())),
            {u"start"_s, u"views"_s});
    return others;
}

QString SessionControl::viewDirectory() const
{
    const QStringList sources = m_parts.workspace.paths();
    const QStringList recent = m_files == UserFiles::Used ? RecentFiles::paths() : QStringList();
    const QString near = !sources.isEmpty() ? sources.front() : recent.value(0);
    return near.isEmpty() ? QDir::homePath() : QFileInfo(near).absolutePath();
}

QFileDialog &SessionControl::makeDialog(const QString &title, const QString &filters)
{
    auto *dialog = new QFileDialog(&m_parts.window, title, viewDirectory(), filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    offerManual(*dialog, {u"start"_s, u"views"_s});
    return *dialog;
}

void SessionControl::chooseViewToOpen()
{
    QFileDialog &dialog
        = makeDialog(tr("Open View"), tr("Saved views (*.sledview);;All files (*)"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    connect(&dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        static_cast<void>(openView(path)); // the notice bar says why not
    });
    dialog.open();
}

void SessionControl::chooseViewToSave()
{
    QFileDialog &dialog = makeDialog(tr("Save View"), tr("Saved views (*.sledview)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"sledview"_s);
    connect(&dialog, &QFileDialog::fileSelected, this, &SessionControl::saveView);
    dialog.open();
}

void SessionControl::saveView(const QString &path)
{
    if (const auto written = writeViewFile(path, m_view.current(), false); !written)
        m_parts.notice.tell(
            tr("The view could not be written to %1: %2.")
                .arg(shownPath(path), displayText(coreText(written.error().detail).toStdString())),
            manualPlaceOf(written.error().code));
}

} // namespace sled
