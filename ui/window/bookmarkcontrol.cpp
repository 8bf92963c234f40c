// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/bookmarkcontrol.h"

#include "ui/language/coretext.h"
#include "ui/models/displaytext.h"
#include "ui/pages/timelinepage.h"
#include "ui/views/bookmarkspane.h"
#include "ui/views/eventtableview.h"
#include "ui/views/noticebar.h"
#include "ui/window/selection.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowpages.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QStandardPaths>
#include <QStatusBar>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMaxRemoved = 100;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString shown(const QString &text)
{
    return displayText(text.toStdString());
}

} // namespace

BookmarkControl::BookmarkControl(const WindowParts &parts, UserFiles files) : m_parts(parts)
{
    addDock();
    connectActions();
    Workspace &workspace = parts.workspace;
    const auto refresh = [this, &workspace] { m_model.refresh(workspace.history()); };
    connect(&workspace, &Workspace::replaced, this, refresh);
    connect(&workspace, &Workspace::changed, this, refresh);
    connect(&m_model, &BookmarksModel::bookmarksChanged, this,
            [this, &workspace] { workspace.events().setBookmarks(m_model.events()); });
    if (files == UserFiles::Used) {
        m_file.emplace(QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                           .filePath(u"bookmarks.json"_s));
        read();
    }
}

void BookmarkControl::addDock()
{
    m_pane = new BookmarksPane(m_model);
    auto *dock = new QDockWidget(tr("Bookmarks"), &m_parts.window);
    dock->setObjectName(u"bookmarksDock"_s);
    dock->setWidget(m_pane);
    m_parts.window.addDockWidget(Qt::RightDockWidgetArea, dock);
    if (auto *details = m_parts.window.findChild<QDockWidget *>(u"detailsDock"_s)) {
        m_parts.window.tabifyDockWidget(details, dock);
        details->raise();
    }
    m_parts.actions.view->addAction(dock->toggleViewAction());
    connect(m_pane, &BookmarksPane::eventRequested, this, &BookmarkControl::select);
    connect(m_pane, &BookmarksPane::removeRequested, this, &BookmarkControl::remove);
    connect(m_pane, &BookmarksPane::noteEdited, this, &BookmarkControl::setNote);
}

void BookmarkControl::connectActions()
{
    const WindowActions &actions = m_parts.actions;
    m_pane->followKeyOf(*actions.bookmark);
    connect(actions.bookmark, &QAction::triggered, this, &BookmarkControl::toggle);
    connect(actions.nextBookmark, &QAction::triggered, this, [this] { go(true); });
    connect(actions.previousBookmark, &QAction::triggered, this, [this] { go(false); });
    const auto update = [this] {
        m_parts.actions.bookmark->setEnabled(m_parts.selection.currentEvent().has_value());
    };
    connect(&m_parts.selection, &Selection::eventChanged, this, update);
    connect(&m_model, &BookmarksModel::bookmarksChanged, this, [this] {
        const bool isAnyOpen = !m_model.events().empty();
        m_parts.actions.nextBookmark->setEnabled(isAnyOpen);
        m_parts.actions.previousBookmark->setEnabled(isAnyOpen);
    });
    actions.nextBookmark->setEnabled(false);
    actions.previousBookmark->setEnabled(false);
    update();
}

void BookmarkControl::read()
{
    const Result<Bookmarks> found = m_file->read();
    if (found)
        return show(*found);
    const QString path = QDir::toNativeSeparators(shown(m_file->path()));
    const QString reason = shown(coreText(found.error().detail));
    if (found.error().code == ErrorCode::Malformed)
        tell(tr("The bookmarks in %1 cannot be read: %2. The file stays as it is, "
                "and is put aside once you make a bookmark.")
                 .arg(path, reason));
    else
        tell(tr("The bookmarks in %1 cannot be read: %2. The file stays as it is.")
                 .arg(path, reason));
}

void BookmarkControl::change(const Change &change)
{
    if (!m_file) {
        if (const auto changed = change(m_bookmarks); !changed)
            tell(shown(coreText(changed.error().detail)));
        return show(m_bookmarks);
    }
    const Result<BookmarkFile::Changed> changed = m_file->change(change);
    const QString path = QDir::toNativeSeparators(shown(m_file->path()));
    if (!changed) {
        tell(tr("The bookmarks in %1 could not be changed: %2.")
                 .arg(path, shown(coreText(changed.error().detail))));
        return;
    }
    if (!changed->keptAside.isEmpty())
        tell(tr("What was in %1 is now in %2.")
                 .arg(path, QDir::toNativeSeparators(shown(changed->keptAside))));
    show(changed->bookmarks);
}

void BookmarkControl::show(const Bookmarks &bookmarks)
{
    m_bookmarks = bookmarks;
    m_model.setBookmarks(m_bookmarks, m_parts.workspace.history());
}

Bookmark BookmarkControl::bookmarkFor(EventIndex event) const
{
    const History &history = m_parts.workspace.history();
    const EventFacts &facts = history.events().facts(event);
    Bookmark bookmark;
    bookmark.op = history.opOf(event).id;
    const auto removed = std::ranges::find(m_removed, bookmark.op, &Bookmark::op);
    if (removed != m_removed.end())
        return *removed;
    bookmark.madeAt = QDateTime::currentSecsSinceEpoch();
    bookmark.storyId = textOf(history.text(facts.storyId));
    bookmark.sledId = textOf(history.text(facts.sledId));
    bookmark.eventSeq = facts.eventSeq;
    bookmark.timestamp = facts.timestamp;
    return bookmark;
}

void BookmarkControl::toggle()
{
    const auto event = m_parts.selection.currentEvent();
    if (!event)
        return;
    const Bookmark bookmark = bookmarkFor(*event);
    if (m_model.rowOf(bookmark.op) >= 0)
        return remove(bookmark.op);
    finishNote();
    change([&bookmark](Bookmarks &bookmarks) { return bookmarks.set(bookmark); });
    m_pane->setCurrent(bookmark.op);
}

void BookmarkControl::remove(const OpId &op)
{
    finishNote();
    if (const Bookmark *known = m_bookmarks.find(op)) {
        std::erase_if(m_removed, [&op](const Bookmark &removed) { return removed.op == op; });
        if (m_removed.size() >= kMaxRemoved)
            m_removed.erase(m_removed.begin());
        m_removed.push_back(*known);
    }
    change([&op](Bookmarks &bookmarks) -> Result<void> {
        bookmarks.remove(op);
        return {};
    });
}

void BookmarkControl::setNote(const OpId &op, const QString &note)
{
    const Bookmark *known = m_bookmarks.find(op);
    if (!known)
        return;
    change([noted = *known, &note](Bookmarks &bookmarks) {
        // Another window may have changed the rest of it, or removed it.
        const Bookmark *now = bookmarks.find(noted.op);
        Bookmark changed = now ? *now : noted;
        changed.note = note;
        return bookmarks.set(std::move(changed));
    });
}

void BookmarkControl::finishNote()
{
    m_pane->finishNote();
}

void BookmarkControl::select(const OpId &op)
{
    const auto event = eventOfOp(m_parts.workspace.history(), op);
    if (!event)
        return say(tr("The op of this bookmark is in none of the open sources"));
    m_parts.selection.showOnTimeline(*event);
    if (m_parts.workspace.events().rowOf(*event) < 0)
        say(tr("The filter hides this event in the table"));
}

void BookmarkControl::go(bool isForward)
{
    const EventTableModel &table = m_parts.workspace.events();
    std::vector<int> rows;
    for (const EventIndex event : m_model.events()) {
        if (const int row = table.rowOf(event); row >= 0)
            rows.push_back(row);
    }
    if (rows.empty())
        return say(tr("The filter hides all events with bookmarks"));
    std::ranges::sort(rows);
    const auto current = m_parts.selection.currentEvent();
    const int from = current ? table.rowOf(*current) : -1;
    auto next
        = isForward ? std::ranges::upper_bound(rows, from) : std::ranges::lower_bound(rows, from);
    if (isForward && next == rows.end())
        next = rows.begin();
    else if (!isForward)
        next = std::prev(next == rows.begin() ? rows.end() : next);
    const EventIndex event = table.eventAt(*next);
    m_parts.selection.showOnTimeline(event);
    m_pane->setCurrent(m_parts.workspace.history().opOf(event).id);
}

void BookmarkControl::say(const QString &text) const
{
    constexpr int kShownMs = 5'000;
    m_parts.window.statusBar()->showMessage(text, kShownMs);
}

void BookmarkControl::tell(const QString &text) const
{
    m_parts.notice.tell(text, {QStringLiteral("start"), QStringLiteral("bookmarks")});
}

} // namespace sled
