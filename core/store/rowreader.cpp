// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowreader.h"

#include "core/base/sha256.h"
#include "core/store/rowcursor.h"
#include "core/store/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <limits>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

Error damagedAfter(const PageStart &start, const Error &error)
{
    if (error.code != ErrorCode::Damaged)
        return error;
    const QString where = start.after
        ? u"reading stopped after row %1: %2"_s.arg(QString::number(toNumber(*start.after)),
                                                    error.detail)
        : u"reading stopped before the first row: %1"_s.arg(error.detail);
    return {ErrorCode::Damaged, where};
}

Error rewritten(RowId row)
{
    return {ErrorCode::OutOfRange,
            u"row %1 is no longer what it was when it was read: the history was compacted or the "
            "file replaced; read it again from the start"_s.arg(toNumber(row))};
}

/// The smallest rowid that a page may hold; nothing if there can be none.
std::optional<qint64> firstRowid(const PageStart &start)
{
    using Limits = std::numeric_limits<qint64>;
    if (!start.after)
        return Limits::min();
    if (start.anchor)
        return toNumber(*start.after);
    if (toNumber(*start.after) == Limits::max())
        return std::nullopt;
    return toNumber(*start.after) + 1;
}

} // namespace

RowAnchor RowAnchor::of(const RawRow &row)
{
    const std::string_view text(row.text.constData(), static_cast<std::size_t>(row.text.size()));
    return {.row = row.row, .sizeBytes = row.sizeBytes, .digest = sha256(text)};
}

RowReader::RowReader(const Connection &connection, const CrdtOpsTable &table)
    : m_connection(connection), m_table(table)
{
}

Result<std::vector<RawRow>> RowReader::readPage(const PageStart &start,
                                                const std::stop_token &stop) const
{
    const std::optional<qint64> first = firstRowid(start);
    if (!first)
        return {};
    const int limit = kPageRows + (start.anchor ? 1 : 0);
    auto cursor = RowCursor::open(m_connection, m_table, RowCursor::From::First, *first, limit);
    if (!cursor)
        return tl::unexpected(damagedAfter(start, cursor.error()));
    std::vector<RawRow> rows;
    qint64 bytes = 0;
    bool isAnchorDue = start.anchor.has_value();
    bool isInOrder = true;
    bool hasPrevious = !isAnchorDue && start.after.has_value();
    RowId previous = start.after.value_or(RowId{});
    RawRow row;
    Result<bool> hasRow = cursor->next(row);
    for (; hasRow && *hasRow && bytes < kPageBytes; hasRow = cursor->next(row)) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"stopped on request"_s);
        // A damaged tree may lead anywhere, even back to where the caller came from.
        isInOrder = !hasPrevious || row.row > previous;
        if (!isInOrder)
            break;
        previous = row.row;
        hasPrevious = true;
        if (isAnchorDue) {
            if (RowAnchor::of(row) != *start.anchor)
                return tl::unexpected(rewritten(*start.after));
            isAnchorDue = false;
            continue;
        }
        bytes += row.sizeBytes;
        rows.push_back(std::move(row));
    }
    if (!rows.empty())
        return rows;
    if (!hasRow)
        return tl::unexpected(damagedAfter(start, hasRow.error()));
    if (!isInOrder) {
        return tl::unexpected(
            damagedAfter(start, {ErrorCode::Damaged, u"the rows that follow are not in order"_s}));
    }
    if (isAnchorDue)
        return tl::unexpected(rewritten(*start.after));
    return rows;
}

Result<RawRow> RowReader::readRow(RowId row) const
{
    auto cursor = RowCursor::open(m_connection, m_table, RowCursor::From::Only, toNumber(row), 1);
    if (!cursor)
        return tl::unexpected(cursor.error());
    RawRow raw;
    const Result<bool> isThere = cursor->next(raw);
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (*isThere)
        return raw;
    return failure(ErrorCode::OutOfRange, u"there is no row %1"_s.arg(toNumber(row)));
}

Result<qint64> RowReader::rowSpan() const
{
    // Two queries, as SQLite finds an extreme by the key only if it is asked for that alone.
    QSqlQuery query(m_connection.database());
    query.setForwardOnly(true);
    const bool isRead
        = query.exec(u"SELECT (SELECT min(%1) FROM main.crdt_ops NOT INDEXED), "
                     "(SELECT max(%1) FROM main.crdt_ops NOT INDEXED)"_s.arg(m_table.rowidName))
        && query.next();
    if (!isRead)
        return tl::unexpected(toError(query.lastError()));
    if (query.isNull(0))
        return 0;
    const auto first = static_cast<quint64>(query.value(0).toLongLong());
    const auto last = static_cast<quint64>(query.value(1).toLongLong());
    const quint64 distance = last - first; // of any two rowids, in unsigned arithmetic
    const auto most = static_cast<quint64>(std::numeric_limits<qint64>::max());
    return distance < most ? static_cast<qint64>(distance) + 1 : std::numeric_limits<qint64>::max();
}

} // namespace sled
