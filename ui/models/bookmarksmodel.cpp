// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bookmarksmodel.h"

#include "ui/models/displaytext.h"
#include "ui/models/timecolumns.h"
#include "ui/theme/plaintooltip.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sled {

std::optional<EventIndex> eventOfOp(const History &history, const OpId &id)
{
    const OpIndex op = history.ops().findPrimary(id);
    if (op == OpIndex::None || !history.ops().at(op).isEvent)
        return std::nullopt;
    return history.ops().at(op).event();
}

BookmarksModel::BookmarksModel(QObject *parent) : QAbstractTableModel(parent)
{
    followTimeDisplay(*this, {TimeColumn});
}

void BookmarksModel::setBookmarks(const Bookmarks &bookmarks, const History &history)
{
    beginResetModel();
    m_all = bookmarks.all();
    findEvents(history);
    endResetModel();
    Q_EMIT bookmarksChanged();
}

void BookmarksModel::refresh(const History &history)
{
    const auto before = m_events;
    findEvents(history);
    if (before == m_events)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT bookmarksChanged();
}

void BookmarksModel::findEvents(const History &history)
{
    m_events.clear();
    for (const Bookmark &bookmark : m_all)
        m_events.push_back(eventOfOp(history, bookmark.op));
}

int BookmarksModel::rowOf(const OpId &op) const
{
    const auto found = std::ranges::find(m_all, op, &Bookmark::op);
    return found == m_all.end() ? -1 : int(found - m_all.begin());
}

std::vector<EventIndex> BookmarksModel::events() const
{
    std::vector<EventIndex> events;
    for (const auto &event : m_events) {
        if (event)
            events.push_back(*event);
    }
    std::ranges::sort(events);
    return events;
}

int BookmarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_all.size());
}

int BookmarksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BookmarksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isOpen = m_events[std::size_t(index.row())].has_value();
    switch (role) {
    case Qt::DisplayRole:
        return displayData(at(index.row()), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(description(index.row()));
    case Qt::AccessibleTextRole:
        if (index.column() == TimeColumn && !isOpen)
            return tr("%1, not open").arg(displayData(at(index.row()), index.column()));
        return displayData(at(index.row()), index.column());
    case IsOpenRole:
        return isOpen;
    default:
        return {};
    }
}

QString BookmarksModel::displayData(const Bookmark &bookmark, int column) const
{
    switch (column) {
    case TimeColumn:
        return displayTime(bookmark.timestamp);
    case StoryColumn:
        return displayText(bookmark.storyId.toStdString());
    case NoteColumn:
        return displayText(bookmark.note.simplified().toStdString());
    default:
        return {};
    }
}

QString BookmarksModel::description(int row) const
{
    constexpr qsizetype kMaxShown = 1'000;
    const Bookmark &bookmark = at(row);
    QStringList lines{
        tr("Story %1").arg(displayText(bookmark.storyId.toStdString())),
        tr("Sled %1, number %2")
            .arg(displayText(bookmark.sledId.toStdString()), displayNumber(bookmark.eventSeq)),
        tr("Marked %1").arg(displayTime(double(bookmark.madeAt)))};
    if (!eventAt(row))
        lines += tr("Its op is in none of the open sources.");
    for (const QString &line : bookmark.note.left(kMaxShown).split(u'\n'))
        lines += displayText(line.toStdString());
    return lines.join(u'\n').trimmed();
}

QVariant BookmarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> names{TimeDisplay::ofProgram().heading(tr("Time")),
                                                 tr("Story"), tr("Note")};
    return names[std::size_t(section)];
}

} // namespace sled
