// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/viewparser.h"

#include "core/query/filterparser.h"
#include "core/query/viewreader.h"

#include <QDir>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;
using namespace viewfield;

namespace {

QStringList pathsFrom(ViewReader &fields, QLatin1StringView key, const QString &directory)
{
    QStringList paths;
    for (const QString &name : fields.names(key)) {
        const QString path = QDir::cleanPath(QDir(directory).absoluteFilePath(name));
        if (name.startsWith(u':') || path.size() > kMaxViewName) // Qt's resources: no files
            fields.fail(key, u"there is no such path"_s);
        paths += path;
    }
    return paths;
}

std::optional<SavedView::Live> liveFrom(ViewReader &fields, const QString &directory)
{
    if (!fields.has(kLive))
        return std::nullopt;
    ViewReader part = fields.object(kLive);
    SavedView::Live live;
    live.areAllLive = part.flag(kAll, false);
    live.exceptions = pathsFrom(part, kExcept, directory);
    live.isFollowing = part.flag(kFollow, true);
    live.doLanesFollow = part.flag(kFollowLanes, false);
    fields.takeError(part);
    return live;
}

std::vector<SavedView::Condition> conditionsFrom(ViewReader &fields)
{
    std::vector<SavedView::Condition> conditions;
    std::size_t total = 0;
    for (ViewReader &part : fields.objects(kFilter)) {
        const QString text = part.text(kText, kMaxFilterLength);
        const bool isOn = part.flag(kIsOn, true);
        auto filter = parseFilter(text);
        if (!filter)
            part.fail(kText, filterErrorText(filter.error()));
        else if (filter->isEmpty())
            part.fail(kText, u"a condition is wanted"_s);
        else if ((total += filter->conditions().size()) > kMaxFilterConditions)
            part.fail(kText, u"there are too many conditions"_s);
        fields.takeError(part);
        if (fields.error())
            return {};
        conditions.push_back({*std::move(filter), isOn});
    }
    return conditions;
}

std::vector<SavedView::Column> columnsFrom(ViewReader &fields)
{
    std::vector<SavedView::Column> columns;
    for (ViewReader &part : fields.objects(kColumns)) {
        SavedView::Column column;
        column.name = part.text(kName);
        column.width = part.width(kWidth);
        column.isShown = part.flag(kShown, true);
        if (column.name.isEmpty())
            part.fail(kName, u"a name is wanted"_s);
        fields.takeError(part);
        columns.push_back(column);
    }
    return columns;
}

std::optional<SavedView::Sorting> sortingFrom(ViewReader &fields)
{
    if (!fields.has(kSort))
        return std::nullopt;
    ViewReader part = fields.object(kSort);
    const QString column = part.text(kColumn);
    const bool isDescending = part.flag(kDescending, false);
    fields.takeError(part);
    return SavedView::Sorting{column, isDescending};
}

ViewedLanes lanesFrom(ViewReader part, ViewReader &fields)
{
    ViewedLanes lanes{part.names(kOrder), part.names(kPinned), part.names(kCollapsed),
                      part.names(kHidden)};
    fields.takeError(part);
    return lanes;
}

void readLanes(ViewReader &fields, SavedView &view)
{
    ViewReader part = fields.object(kLanes);
    if (const QString by = part.text(kBy); part.has(kBy)) {
        const auto *found
            = std::find(SavedView::kGroupings.begin(), SavedView::kGroupings.end(), by);
        if (found == SavedView::kGroupings.end())
            part.fail(kBy, u"sled, story or stage is wanted"_s);
        else
            view.grouping = std::size_t(found - SavedView::kGroupings.begin());
    }
    for (std::size_t i = 0; i < view.lanes.size(); ++i)
        view.lanes[i] = lanesFrom(part.object(SavedView::kGroupings[i]), part);
    if (part.has(kVisible)) {
        ViewReader range = part.object(kVisible);
        view.visible = SavedView::Range{range.number(kFrom), range.number(kTo)};
        if (!(view.visible->begin < view.visible->end))
            range.fail(kTo, u"it is not after its beginning"_s);
        part.takeError(range);
    }
    fields.takeError(part);
}

Result<ViewReader> fieldsOf(const QByteArray &text)
{
    if (text.size() > kMaxViewBytes)
        return failure(ErrorCode::Malformed, u"it is too large for a saved view"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::Malformed,
                       u"it is no saved view: at byte %1: %2"_s.arg(QString::number(error.offset),
                                                                    error.errorString()));
    const QJsonObject object = document.object();
    const double version = object[kSledView].toDouble();
    if (version > kVersion)
        return failure(ErrorCode::UnsupportedSchema,
                       u"a newer version of this program wrote it (form %1)"_s.arg(version));
    if (version != kVersion)
        return failure(ErrorCode::Malformed, u"it is no saved view"_s);
    return ViewReader(object);
}

} // namespace

Result<SavedView> parseView(const QByteArray &text, const QString &directory)
{
    Result<ViewReader> fields = fieldsOf(text);
    if (!fields)
        return tl::unexpected(fields.error());
    SavedView view;
    view.sources = pathsFrom(*fields, kSources, directory);
    view.conditions = conditionsFrom(*fields);
    view.page = fields->text(kPage);
    ViewReader times = fields->object(kTimes);
    view.timeZone = times.text(kZone);
    view.areTimesRelative = times.flag(kRelative, false) && !view.timeZone.isEmpty();
    fields->takeError(times);
    view.columns = columnsFrom(*fields);
    view.sorting = sortingFrom(*fields);
    view.live = liveFrom(*fields, directory);
    if (fields->has(kDocks))
        view.docks = fields->names(kDocks);
    readLanes(*fields, view);
    if (fields->has(kSelected)) {
        view.selected = OpId::fromHex(fields->text(kSelected).toStdString());
        if (!view.selected)
            fields->fail(kSelected, u"an op id is wanted"_s);
    }
    if (fields->error())
        return tl::unexpected(*fields->error());
    return view;
}

} // namespace sled
