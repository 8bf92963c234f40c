// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/rawrow.h"
#include "core/store/shadowreader.h"
#include "core/store/sourcekind.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace sled {

/// The rows of one source, whatever it is: a sled's database, a file of ops or an archive.
///
/// Used and destroyed on the thread that opened it. Leaves the file as it is. Every Error's
/// detail is a reason in plain words that does not repeat the path.
class RowSource {
public:
    RowSource() = default;
    virtual ~RowSource();

    [[nodiscard]] virtual SourceKind kind() const noexcept = 0;
    [[nodiscard]] virtual QString openedHow() const = 0; ///< In English, such as `read-only`.

    /// About how many rows there are, for a progress bar.
    [[nodiscard]] virtual Result<qint64> estimateRows(const std::stop_token &stop = {}) = 0;

    /// Rows above \a after, from the first one if nothing is given, in order: kPageRows of them,
    /// or those up to the one that reaches kPageBytes. Empty means the end, for now.
    /// \return an error only after all rows before it; ErrorCode::OutOfRange if the source is
    ///         not what it was; ErrorCode::Cancelled.
    [[nodiscard]] virtual Result<std::vector<RawRow>> readPage(std::optional<RowId> after,
                                                               const std::stop_token &stop)
        = 0;

    /// \return ErrorCode::OutOfRange if there is no such row.
    [[nodiscard]] virtual Result<RawRow> readRow(RowId row, const std::stop_token &stop = {}) = 0;

    /// The source's own copy of its items; empty if it has none.
    [[nodiscard]] virtual Result<std::vector<ShadowItem>> readShadow(const std::stop_token &stop)
        = 0;

    /// Frames that were read up to now and carry no op, such as `clock`.
    [[nodiscard]] virtual qint64 framesSkipped() const noexcept { return 0; }

protected:
    RowSource(const RowSource &) = default;
    RowSource(RowSource &&) = default;
    RowSource &operator=(const RowSource &) = default;
    RowSource &operator=(RowSource &&) = default;
};

/// Opens the source at \a path as what it is by its content.
/// \return as SledDatabase::open() and OpFile::open(). What is neither is refused as a database
///         would be.
Result<std::unique_ptr<RowSource>> openRowSource(const QString &path, const std::stop_token &stop);

} // namespace sled
