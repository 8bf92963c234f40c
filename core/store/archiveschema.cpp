// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archiveschema.h"

#include "core/store/sourcekind.h"
#include "core/store/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// In the words in which SQLite keeps them.
QStringList tables()
{
    return {
        u"CREATE TABLE crdt_ops (op_id TEXT PRIMARY KEY, seq INTEGER NOT NULL, op_json TEXT NOT "
        "NULL, created_at TEXT NOT NULL)"_s,
        u"CREATE TABLE imports (import_id INTEGER PRIMARY KEY, imported_at TEXT NOT NULL, "
        "version TEXT NOT NULL, name TEXT NOT NULL)"_s,
        u"CREATE TABLE files (file_id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL, "
        "name TEXT NOT NULL, sha256 TEXT NOT NULL)"_s,
        // In the order in which they come: an index over ops would be as large as theirs.
        u"CREATE TABLE origins (file_id INTEGER NOT NULL, row INTEGER NOT NULL, "
        "op_id TEXT NOT NULL, PRIMARY KEY (file_id, row)) WITHOUT ROWID"_s};
}

Result<QVariant> valueOf(const Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(sql) || !query.next())
        return tl::unexpected(toError(query.lastError()));
    return query.value(0);
}

tl::unexpected<Error> schemaOfNoArchive()
{
    return failure(ErrorCode::UnsupportedSchema,
                   u"its tables are not those of an archive; import into a new one"_s);
}

Result<void> checkTables(const Connection &connection)
{
    QStringList expected = tables();
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT sql FROM main.sqlite_schema WHERE sql IS NOT NULL"_s))
        return tl::unexpected(toError(query.lastError()));
    while (query.next()) {
        if (!expected.removeOne(query.value(0).toString()))
            return schemaOfNoArchive();
    }
    if (query.lastError().isValid())
        return tl::unexpected(toError(query.lastError()));
    if (!expected.isEmpty())
        return schemaOfNoArchive();
    return {};
}

} // namespace

Result<void> makeArchiveSchema(const Connection &connection)
{
    const QStringList statements
        = QStringList{u"PRAGMA application_id=%1"_s.arg(kArchiveApplicationId),
                      u"PRAGMA user_version=%1"_s.arg(kArchiveVersion)}
        + tables();
    for (const QString &statement : statements) {
        if (Result<void> done = connection.run(statement); !done)
            return done;
    }
    return {};
}

Result<void> checkArchiveSchema(const Connection &connection)
{
    const Result<QVariant> version = valueOf(connection, u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() > kArchiveVersion) {
        return failure(ErrorCode::UnsupportedSchema,
                       u"a newer version of SledScope made it; use that one, or another archive"_s);
    }
    const Result<QVariant> encoding = valueOf(connection, u"PRAGMA encoding"_s);
    if (!encoding)
        return tl::unexpected(encoding.error());
    if (version->toInt() != kArchiveVersion || encoding->toString() != "UTF-8"_L1)
        return schemaOfNoArchive();
    return checkTables(connection);
}

Error archiveError(Error error)
{
    switch (error.code) {
    case ErrorCode::Busy:
        return {error.code,
                u"another import, or another program, has it locked; try again when that has "
                "finished"_s};
    case ErrorCode::Io:
        error.detail += u"; it is as it was: make room or make it writable, and import again"_s;
        return error;
    default:
        return error;
    }
}

} // namespace sled
