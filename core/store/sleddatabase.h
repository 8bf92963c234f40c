// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/openrules.h"
#include "core/store/rowsource.h"

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace sled {

/// The ops of one sled's database, read without leaving a trace of it.
///
/// Used and destroyed on the thread that opened it. Holds no lock between calls: a server
/// can write, checkpoint and exit as if nobody looked. Before each call it looks at the
/// file again and opens it anew, by the rules of openHarmlessly(), if anything changed.
/// Waits at most kLongestWait for a lock. A stop is heard within 50 ms, except by SQLite
/// while it loads one very large row. Every Error's detail is a reason in plain words that
/// does not repeat the path.
class SledDatabase final : public RowSource {
public:
    static constexpr std::chrono::seconds kLongestWait{5};

    /// Opens the database at \a path, relative or absolute, and checks its schema.
    /// \return ErrorCode::Io, NotADatabase, Damaged, UnsupportedSchema, Busy or Cancelled.
    static Result<SledDatabase> open(const QString &path, const std::stop_token &stop);

    SledDatabase(SledDatabase &&other) noexcept;
    SledDatabase &operator=(SledDatabase &&other) noexcept;
    ~SledDatabase() override;

    [[nodiscard]] SourceKind kind() const noexcept override; ///< SledDatabase or Archive.
    [[nodiscard]] QString openedHow() const override;        ///< openWayName() of way().
    [[nodiscard]] OpenWay way() const noexcept; ///< The latest; a change of the file may alter it.

    /// About how many rows there are, for a progress bar: exact if no rowid is left out,
    /// never more than fit into the file. O(log n).
    [[nodiscard]] Result<qint64> estimateRows(const std::stop_token &stop = {}) override;

    /// Rows with a rowid above \a after, from the first one if nothing is given, in rowid
    /// order: kPageRows of them, or those up to the one that reaches kPageBytes. Empty
    /// means the end, for now.
    ///
    /// If \a after ends the page that was read last, it has to be there still, unchanged:
    /// so a compaction or a file that was replaced cannot be mistaken for a continuation.
    /// \return as open(); Damaged also tells after which row reading stopped, all before it
    ///         having been delivered; ErrorCode::OutOfRange if row \a after is another one
    ///         now: begin again without \a after.
    [[nodiscard]] Result<std::vector<RawRow>> readPage(std::optional<RowId> after,
                                                       const std::stop_token &stop) override;

    /// \return as open(), or ErrorCode::OutOfRange if there is no such row.
    [[nodiscard]] Result<RawRow> readRow(RowId row, const std::stop_token &stop = {}) override;

    /// The database's own copy of its items, as it is now; empty if it has none of the form
    /// that is known. \return as open().
    [[nodiscard]] Result<std::vector<ShadowItem>> readShadow(const std::stop_token &stop) override;

private:
    struct Private;
    explicit SledDatabase(std::unique_ptr<Private> priv) noexcept;

    std::unique_ptr<Private> d;
};

} // namespace sled
