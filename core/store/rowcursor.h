// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/rawrow.h"
#include "core/store/schemacheck.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace sled {

/// Rows of `crdt_ops` in rowid order, read by SQLite's own interface through the handle of Qt's
/// driver, which makes a value of its own for each column and wants texts cast in SQL.
/// Used on the connection's thread; goes before the connection.
class RowCursor final {
public:
    enum class From {
        First, ///< All rows from the one given on.
        Only,  ///< That row alone.
    };

    /// At most \a limit rows of \a table. \return as toError() says.
    static Result<RowCursor> open(const Connection &connection, const CrdtOpsTable &table,
                                  From from, qint64 row, int limit);

    /// Reads the next row into \a row.
    /// \return false at the end, with \a row unspecified, or as toError() says.
    [[nodiscard]] Result<bool> next(RawRow &row);

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    RowCursor(sqlite3 *database, sqlite3_stmt *statement, CrdtOpsTable::Encoding encoding)
        : m_database(database), m_statement(statement), m_encoding(encoding)
    {
    }

    sqlite3 *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    CrdtOpsTable::Encoding m_encoding;
};

} // namespace sled
