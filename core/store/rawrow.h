// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rowid.h"

#include <QByteArray>
#include <QString>

namespace sled {

/// SQLite's storage class of an `op_json`. Only Text and Blob can hold an op.
enum class StorageClass : quint8 { Text, Blob, Null, Integer, Real };

/// One row of a source, as it is stored and not yet looked into: of `crdt_ops` or, in a file of
/// ops, what \a row says there.
struct RawRow {
    RowId row{};
    StorageClass storage = StorageClass::Text;
    bool isOversized = false; ///< Larger than kMaxRowBytes: told, but not read.
    qint64 sizeBytes = 0;     ///< Of `op_json` as stored, whether it was read or not.
    /// `op_json` in UTF-8; a number as its digits; empty if NULL or oversized.
    QByteArray text;
    QString refusal; ///< In English: why there is no op in it; empty if there may be one.

    /// Whether \a text is what was stored, so that it may be parsed as an op.
    [[nodiscard]] bool hasOpText() const noexcept
    {
        return !isOversized && refusal.isEmpty()
            && (storage == StorageClass::Text || storage == StorageClass::Blob);
    }
};

inline constexpr qint64 kMaxRowBytes = qint64{8} << 20; ///< Of one `op_json`.
inline constexpr int kPageRows = 1024;                  ///< Most rows that one page holds.
inline constexpr qint64 kPageBytes = qint64{4} << 20; ///< A page ends with the row that reaches it.

} // namespace sled
