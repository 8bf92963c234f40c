// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/session/checkpool.h"
#include "core/store/sleddatabase.h"

#include <QString>

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace sled {

/// How the rows of a database are read and checked.
struct CheckOptions {
    SignatureMode signatures = SignatureMode::Check;
    int threads = 0; ///< For checking; 0: one a core.
    std::uint64_t rowLimit
        = std::numeric_limits<std::uint64_t>::max(); ///< Not more rows than that.
};

/// The rows of one database, read page by page and checked on several threads while the next
/// ones are read, with a bounded number in flight.
///
/// Used and destroyed on the thread that opened it.
class CheckedRows final {
public:
    /// \return as SledDatabase::open().
    static Result<std::unique_ptr<CheckedRows>>
    open(const QString &path, const CheckOptions &options, const std::stop_token &stop);

    [[nodiscard]] SledDatabase &database() noexcept { return m_database; }

    /// The next rows, in row order; none at the end.
    /// \return as SledDatabase::readPage(), after all rows before the error have been given;
    ///         ErrorCode::Cancelled once a stop was requested.
    [[nodiscard]] Result<std::vector<CheckedRow>> next();

private:
    CheckedRows(SledDatabase database, const CheckOptions &options, const std::stop_token &stop);

    void fill();     ///< Keeps the pool busy.
    bool readPage(); ///< False: there is nothing more to submit.

    SledDatabase m_database;
    const std::stop_token m_stop;
    std::uint64_t m_rowsLeft;
    std::optional<RowId> m_after;
    std::vector<RawRow> m_page; ///< Read, and to be submitted from m_next on.
    std::size_t m_next = 0;
    bool m_isAtEnd = false;
    std::optional<Error> m_error; ///< Reading ended with it.
    CheckPool m_pool;
};

} // namespace sled
