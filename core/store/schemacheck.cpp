// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schemacheck.h"

#include "core/store/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <array>
#include <vector>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

struct FoundColumn {
    QString name;
    bool isStored = true; ///< Neither generated nor hidden.
};

/// Runs \a sql and hands each row to \a take.
template <typename Take>
Result<void> forEachRow(const Connection &connection, const QString &sql, Take take)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(toError(query.lastError()));
    while (query.next())
        take(query);
    if (query.lastError().isValid())
        return tl::unexpected(toError(query.lastError()));
    return {};
}

Result<void> checkIsOrdinaryTable(const Connection &connection)
{
    QString type;
    QString sql;
    Result<void> found
        = forEachRow(connection,
                     u"SELECT type, sql FROM main.sqlite_schema "
                     "WHERE name = 'crdt_ops' COLLATE NOCASE AND type IN ('table', 'view')"_s,
                     [&](const QSqlQuery &row) {
                         type = row.value(0).toString();
                         sql = row.value(1).toString();
                     });
    if (!found)
        return found;
    if (type.isEmpty()) {
        return failure(ErrorCode::UnsupportedSchema,
                       u"it has no table crdt_ops; is it the database of a sled?"_s);
    }
    if (type == u"view")
        return failure(ErrorCode::UnsupportedSchema, u"its crdt_ops is a view, not a table"_s);
    if (sql.trimmed().startsWith(u"CREATE VIRTUAL"_s, Qt::CaseInsensitive))
        return failure(ErrorCode::UnsupportedSchema, u"its crdt_ops is a virtual table"_s);
    return {};
}

Result<void> checkHasRowid(const Connection &connection)
{
    // Of a table, this names the columns of its primary key if it has no rowid.
    bool hasRowid = true;
    Result<void> listed = forEachRow(connection, u"PRAGMA main.index_info(crdt_ops)"_s,
                                     [&](const QSqlQuery &) { hasRowid = false; });
    if (listed && !hasRowid) {
        return failure(ErrorCode::UnsupportedSchema,
                       u"its crdt_ops is WITHOUT ROWID, so the order of its ops is unknown"_s);
    }
    return listed;
}

Result<std::vector<FoundColumn>> columnsOf(const Connection &connection)
{
    std::vector<FoundColumn> columns;
    const Result<void> listed
        = forEachRow(connection, u"PRAGMA main.table_xinfo(crdt_ops)"_s, [&](const QSqlQuery &row) {
              constexpr int kName = 1;
              constexpr int kHidden = 6;
              columns.push_back({row.value(kName).toString(), row.value(kHidden).toInt() == 0});
          });
    if (!listed)
        return tl::unexpected(listed.error());
    return columns;
}

const FoundColumn *findColumn(const std::vector<FoundColumn> &columns, QStringView name)
{
    for (const FoundColumn &column : columns) {
        if (column.name.compare(name, Qt::CaseInsensitive) == 0)
            return &column;
    }
    return nullptr;
}

Result<CrdtOpsTable::Encoding> encodingOf(const Connection &connection)
{
    QString name;
    const Result<void> told
        = forEachRow(connection, u"PRAGMA encoding"_s,
                     [&](const QSqlQuery &row) { name = row.value(0).toString(); });
    if (!told)
        return tl::unexpected(told.error());
    if (name == u"UTF-16le")
        return CrdtOpsTable::Encoding::Utf16LittleEndian;
    if (name == u"UTF-16be")
        return CrdtOpsTable::Encoding::Utf16BigEndian;
    return CrdtOpsTable::Encoding::Utf8;
}

Result<CrdtOpsTable> tableOf(const std::vector<FoundColumn> &columns)
{
    const FoundColumn *opJson = findColumn(columns, u"op_json");
    if (!opJson)
        return failure(ErrorCode::UnsupportedSchema, u"its crdt_ops has no column op_json"_s);
    if (!opJson->isStored) {
        return failure(ErrorCode::UnsupportedSchema,
                       u"the op_json of its crdt_ops is computed, not stored"_s);
    }
    constexpr std::array kRowidNames = {u"rowid", u"_rowid_", u"oid"};
    for (const char16_t *name : kRowidNames) {
        if (!findColumn(columns, name))
            return CrdtOpsTable{.rowidName = QString::fromUtf16(name)};
    }
    return failure(ErrorCode::UnsupportedSchema,
                   u"columns of its crdt_ops hide all the names of the rowid"_s);
}

} // namespace

Result<CrdtOpsTable> checkSchema(const Connection &connection)
{
    if (const Result<void> checked = checkIsOrdinaryTable(connection); !checked)
        return tl::unexpected(checked.error());
    if (const Result<void> checked = checkHasRowid(connection); !checked)
        return tl::unexpected(checked.error());
    const Result<std::vector<FoundColumn>> columns = columnsOf(connection);
    if (!columns)
        return tl::unexpected(columns.error());
    Result<CrdtOpsTable> table = tableOf(*columns);
    if (!table)
        return table;
    const Result<CrdtOpsTable::Encoding> encoding = encodingOf(connection);
    if (!encoding)
        return tl::unexpected(encoding.error());
    table->encoding = *encoding;
    return table;
}

} // namespace sled
