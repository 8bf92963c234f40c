// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shadowreader.h"

#include "core/store/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

Result<QSqlQuery> execute(const Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(toError(query.lastError()));
    return query;
}

Result<bool> isOrdinaryTable(const Connection &connection)
{
    Result<QSqlQuery> found
        = execute(connection,
                  u"SELECT type, sql FROM main.sqlite_schema "
                  "WHERE name = 'pipeline_items' COLLATE NOCASE AND type IN ('table', 'view')"_s);
    if (!found)
        return tl::unexpected(found.error());
    return found->next() && found->value(0).toString() == u"table"
        && !found->value(1).toString().trimmed().startsWith(u"CREATE VIRTUAL", Qt::CaseInsensitive);
}

Result<bool> hasColumns(const Connection &connection)
{
    Result<QSqlQuery> listed = execute(connection, u"PRAGMA main.table_xinfo(pipeline_items)"_s);
    if (!listed)
        return tl::unexpected(listed.error());
    constexpr int kName = 1;
    constexpr int kHidden = 6; // or generated
    QStringList stored;
    while (listed->next()) {
        if (listed->value(kHidden).toInt() == 0)
            stored.append(listed->value(kName).toString().toLower());
    }
    return stored.contains(u"story_id") && stored.contains(u"stage");
}

} // namespace

Result<std::vector<ShadowItem>> readShadowItems(const Connection &connection,
                                                const std::stop_token &stop)
{
    const Result<bool> isTable = isOrdinaryTable(connection);
    if (!isTable)
        return tl::unexpected(isTable.error());
    const Result<bool> isReadable = *isTable ? hasColumns(connection) : isTable;
    if (!isReadable)
        return tl::unexpected(isReadable.error());
    std::vector<ShadowItem> items;
    if (!*isReadable)
        return items;

    Result<QSqlQuery> query
        = execute(connection,
                  u"SELECT story_id, stage FROM main.pipeline_items NOT INDEXED "
                  "WHERE typeof(story_id) = 'text' AND typeof(stage) = 'text' "
                  "AND length(CAST(story_id AS BLOB)) <= %1 "
                  "AND length(CAST(stage AS BLOB)) <= %1 LIMIT %2"_s.arg(kMaxShadowBytes)
                      .arg(kMaxShadowItems));
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"stopped on request"_s);
        items.push_back({query->value(0).toString().toUtf8(), query->value(1).toString().toUtf8()});
    }
    if (query->lastError().isValid())
        return tl::unexpected(toError(query->lastError()));
    return items;
}

} // namespace sled
