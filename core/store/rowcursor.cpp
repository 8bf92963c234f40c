// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowcursor.h"

#include "core/store/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QStringDecoder>
#include <QVariant>

#include <atomic>
#include <sqlite3.h>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowColumn = 0;
constexpr int kTextColumn = 1;

/// The index of the table is of no use here and may be damaged.
constexpr QStringView kSelectRows
    = u"SELECT %1, op_json FROM main.crdt_ops NOT INDEXED WHERE %1 %2 ?1 ORDER BY %1 LIMIT ?2";

/// Whether Qt's driver uses the library that we are linked to: one that brings its own makes
/// handles that are of no use here.
bool isOurLibrary(const Connection &connection)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    return query.exec(u"SELECT sqlite_source_id()"_s) && query.next()
        && query.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
}

sqlite3 *handleOf(const Connection &connection)
{
    static std::atomic<bool> isKnownToBeOurs{false};
    if (!isKnownToBeOurs && !isOurLibrary(connection))
        return nullptr;
    isKnownToBeOurs = true;
    const QVariant handle = connection.database().driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

StorageClass storageOf(int type)
{
    switch (type) {
    case SQLITE_TEXT:
        return StorageClass::Text;
    case SQLITE_BLOB:
        return StorageClass::Blob;
    case SQLITE_INTEGER:
        return StorageClass::Integer;
    case SQLITE_FLOAT:
        return StorageClass::Real;
    default:
        return StorageClass::Null;
    }
}

QByteArray toUtf8(const QByteArray &text, CrdtOpsTable::Encoding encoding)
{
    QStringDecoder decode(encoding == CrdtOpsTable::Encoding::Utf16LittleEndian
                              ? QStringDecoder::Utf16LE
                              : QStringDecoder::Utf16BE,
                          QStringDecoder::Flag::Stateless);
    const QString decoded = decode(text);
    return decoded.toUtf8();
}

} // namespace

void RowCursor::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<RowCursor> RowCursor::open(const Connection &connection, const CrdtOpsTable &table,
                                  From from, qint64 row, int limit)
{
    sqlite3 *const database = handleOf(connection);
    if (!database)
        return failure(ErrorCode::Io,
                       u"Qt's SQLite driver uses another SQLite than this program"_s);
    const QByteArray sql = kSelectRows.toString()
                               .arg(table.rowidName, from == From::First ? u">="_s : u"="_s)
                               .toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int prepared = sqlite3_prepare_v2(database, sql.constData(), static_cast<int>(sql.size()),
                                            &statement, nullptr);
    RowCursor cursor(database, statement, table.encoding);
    if (prepared != SQLITE_OK || sqlite3_bind_int64(statement, 1, row) != SQLITE_OK
        || sqlite3_bind_int(statement, 2, limit) != SQLITE_OK)
        return tl::unexpected(toError(database));
    return cursor;
}

Result<bool> RowCursor::next(RawRow &row)
{
    sqlite3_stmt *const statement = m_statement.get();
    const int step = sqlite3_step(statement);
    if (step == SQLITE_DONE)
        return false;
    if (step != SQLITE_ROW)
        return tl::unexpected(toError(m_database));
    row.row = RowId{sqlite3_column_int64(statement, kRowColumn)};
    row.storage = storageOf(sqlite3_column_type(statement, kTextColumn));
    // Asked for as a blob a text keeps its encoding, and a number is written in UTF-8.
    const void *const bytes = sqlite3_column_blob(statement, kTextColumn);
    row.sizeBytes = sqlite3_column_bytes(statement, kTextColumn);
    if (!bytes && sqlite3_errcode(m_database) == SQLITE_NOMEM)
        return tl::unexpected(toError(m_database));
    row.isOversized = row.sizeBytes > kMaxRowBytes;
    row.text = bytes && !row.isOversized
        ? QByteArray(static_cast<const char *>(bytes), static_cast<qsizetype>(row.sizeBytes))
        : QByteArray();
    if (m_encoding != CrdtOpsTable::Encoding::Utf8 && row.storage == StorageClass::Text)
        row.text = toUtf8(row.text, m_encoding);
    return true;
}

} // namespace sled
