// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/connection.h"
#include "core/store/rawrow.h"
#include "core/store/schemacheck.h"
#include "core/store/shadowreader.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace sled {

/// By what a row that was read is known again.
struct RowAnchor {
    RowId row{};
    qint64 sizeBytes = 0;
    Digest digest; ///< Of the text.

    static RowAnchor of(const RawRow &row);
    friend bool operator==(const RowAnchor &, const RowAnchor &) = default;
};

/// Where a page begins.
struct PageStart {
    std::optional<RowId> after; ///< Nothing: at the first row.
    /// If set: row \a after as it was read, which has to be there still.
    std::optional<RowAnchor> anchor;
};

/// Reads rows of `crdt_ops` from one connection, each call by one short statement.
/// Used on the connection's thread. The database and the table must outlive it.
class RowReader final {
public:
    RowReader(const Connection &connection, const CrdtOpsTable &table);

    /// The rows of one page, in rowid order; empty at the end. Rows that were read before
    /// an error are returned as a page of their own, and the next one begins with the error.
    /// \return ErrorCode::OutOfRange if the anchor is not there any more,
    ///         ErrorCode::Cancelled, or as toError() says.
    [[nodiscard]] Result<std::vector<RawRow>> readPage(const PageStart &start,
                                                       const std::stop_token &stop) const;

    /// \return ErrorCode::OutOfRange if there is no such row, or as toError() says.
    [[nodiscard]] Result<RawRow> readRow(RowId row) const;

    /// What `pipeline_items` says; see shadowreader.h.
    [[nodiscard]] Result<std::vector<ShadowItem>> readShadow(const std::stop_token &stop) const
    {
        return readShadowItems(m_connection, stop);
    }

    /// One more than the distance of the last from the first rowid, 0 without rows.
    [[nodiscard]] Result<qint64> rowSpan() const;

private:
    const Connection &m_connection;
    const CrdtOpsTable &m_table;
};

} // namespace sled
