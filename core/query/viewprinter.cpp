// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/viewprinter.h"

#include "core/query/filterprinter.h"
#include "core/query/viewfields.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sled {

using namespace viewfield;

namespace {

bool isPrintable(const QString &name)
{
    return !name.isEmpty() && name.size() <= kMaxViewName && name.isValidUtf16()
        && !name.contains(QChar::Null);
}

QJsonArray printed(const QStringList &names)
{
    QJsonArray array;
    for (const QString &name : names) {
        if (isPrintable(name) && array.size() < kMaxViewNames)
            array.append(name);
    }
    return array;
}

/// \a path as seen from \a directory, unless they have nothing in common.
QString seenFrom(const QString &directory, const QString &path)
{
    const auto top = [](const QString &absolute) { return absolute.section(u'/', 0, 1); };
    const QString from = QDir::cleanPath(directory);
    if (directory.isEmpty() || top(path) != top(from))
        return path;
    const QString relative = QDir(from).relativeFilePath(path);
    return relative.startsWith(u':') ? path : relative; // to Qt that is no file
}

QJsonArray printed(const std::vector<SavedView::Condition> &conditions)
{
    QJsonArray array;
    std::size_t total = 0;
    for (const SavedView::Condition &condition : conditions) {
        const QString text = printFilter(condition.filter);
        total += condition.filter.conditions().size();
        if (total <= kMaxFilterConditions && text.size() <= kMaxFilterLength)
            array.append(QJsonObject{{kText, text}, {kIsOn, condition.isOn}});
    }
    return array;
}

QJsonArray printed(const std::vector<SavedView::Column> &columns)
{
    QJsonArray array;
    for (const SavedView::Column &column : columns) {
        QJsonObject object{{kName, column.name}, {kShown, column.isShown}};
        if (column.width > 0)
            object[kWidth] = column.width;
        array.append(object);
    }
    return array;
}

QJsonObject printed(const ViewedLanes &lanes)
{
    QJsonObject object;
    const auto add = [&object](QLatin1StringView key, const QStringList &names) {
        if (!names.isEmpty())
            object[key] = printed(names);
    };
    add(kOrder, lanes.order);
    add(kPinned, lanes.pinned);
    add(kCollapsed, lanes.collapsed);
    add(kHidden, lanes.hidden);
    return object;
}

QStringList seenFrom(const QString &directory, const QStringList &paths)
{
    QStringList seen;
    for (const QString &path : paths)
        seen += seenFrom(directory, path);
    return seen;
}

QJsonObject printed(const SavedView::Live &live, const QString &directory)
{
    QJsonObject object{
        {kAll, live.areAllLive}, {kFollow, live.isFollowing}, {kFollowLanes, live.doLanesFollow}};
    if (!live.exceptions.isEmpty())
        object[kExcept] = printed(seenFrom(directory, live.exceptions));
    return object;
}

QJsonObject printedLanes(const SavedView &view)
{
    QJsonObject object{{kBy, SavedView::kGroupings[view.grouping]}};
    for (std::size_t i = 0; i < view.lanes.size(); ++i) {
        if (view.lanes[i] != ViewedLanes())
            object[SavedView::kGroupings[i]] = printed(view.lanes[i]);
    }
    if (view.visible)
        object[kVisible] = QJsonObject{{kFrom, view.visible->begin}, {kTo, view.visible->end}};
    return object;
}

} // namespace

QByteArray printView(const SavedView &view, const QString &directory)
{
    QJsonObject object{{kSledView, kVersion},
                       {kSources, printed(seenFrom(directory, view.sources))},
                       {kFilter, printed(view.conditions)},
                       {kLanes, printedLanes(view)}};
    if (!view.page.isEmpty())
        object[kPage] = view.page;
    if (!view.timeZone.isEmpty())
        object[kTimes] = QJsonObject{{kZone, view.timeZone}, {kRelative, view.areTimesRelative}};
    if (!view.columns.empty())
        object[kColumns] = printed(view.columns);
    if (view.sorting)
        object[kSort] = QJsonObject{{kColumn, view.sorting->column},
                                    {kDescending, view.sorting->isDescending}};
    if (view.live)
        object[kLive] = printed(*view.live, directory);
    if (view.docks)
        object[kDocks] = printed(*view.docks);
    if (view.selected)
        object[kSelected] = QString::fromStdString(view.selected->toHex());
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Indented);
    for (const QLatin1StringView largest : {kLanes, kFilter, kLive, kSources}) {
        if (text.size() <= kMaxViewBytes)
            break;
        object.remove(largest);
        text = QJsonDocument(object).toJson(QJsonDocument::Indented);
    }
    return text;
}

} // namespace sled
