// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/eventcolumn.h"

#include <algorithm>
#include <array>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, 14> kNames{
    "sled_id",        "event_seq", "at",     "timestamp", "story_id",     "from_stage",  "to_stage",
    "pipeline_event", "op_id",     "signer", "verdict",   "verification", "attribution", "sources"};

QString validNames()
{
    QString names;
    for (const std::string_view name : kNames)
        names += (names.isEmpty() ? QString() : u", "_s) + QString::fromUtf8(name);
    return names;
}

} // namespace

const std::vector<EventColumn> &allEventColumns()
{
    static const std::vector<EventColumn> columns = [] {
        std::vector<EventColumn> all;
        for (std::size_t i = 0; i < kNames.size(); ++i)
            all.push_back(static_cast<EventColumn>(i));
        return all;
    }();
    return columns;
}

std::string_view eventColumnName(EventColumn column) noexcept
{
    return kNames[static_cast<std::size_t>(column)];
}

Result<std::vector<EventColumn>> parseEventColumns(std::string_view list)
{
    std::vector<EventColumn> columns;
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        const std::string_view name = list.substr(begin, end - begin);
        begin = end + 1;
        const auto *const found = std::find(kNames.begin(), kNames.end(), name);
        if (found == kNames.end()) {
            return failure(ErrorCode::OutOfRange,
                           u"there is no column '%1'; there are %2"_s.arg(QString::fromUtf8(name),
                                                                          validNames()));
        }
        const auto column = static_cast<EventColumn>(found - kNames.begin());
        if (std::find(columns.begin(), columns.end(), column) != columns.end()) {
            return failure(ErrorCode::OutOfRange,
                           u"the column '%1' is named twice"_s.arg(QString::fromUtf8(name)));
        }
        columns.push_back(column);
    }
    return columns;
}

} // namespace sled
