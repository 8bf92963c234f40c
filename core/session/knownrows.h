// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rawrow.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace sled {

/// The rows of a database that were read, so that a later look finds what became of them.
/// 16 bytes a row.
class KnownRows final {
public:
    void add(const RawRow &row); ///< Requires: its rowid is above all others.

    [[nodiscard]] std::size_t size() const noexcept { return m_rows.size(); }
    [[nodiscard]] std::optional<RowId> last() const;
    [[nodiscard]] qint64 goneCount() const noexcept { return m_gone; } ///< See compare().

    /// Compares the next rows of the file, from those on that follow \a after, with what is
    /// known: all rows up to the last of \a page or, without one, all that are left. Rows that
    /// are missing count as gone from then on.
    /// \return the first row that is another one than was read, or that was not there.
    std::optional<RowId> compare(std::optional<RowId> after, const std::vector<RawRow> &page);

private:
    struct Known {
        RowId row{};
        std::uint64_t hash = 0; ///< Of all that was stored; 0: the row is gone.
    };
    using Place = std::vector<Known>::iterator;

    static std::uint64_t hashOf(const RawRow &row);
    void forget(Place first, Place end);

    std::vector<Known> m_rows; ///< By rowid.
    qint64 m_gone = 0;
};

} // namespace sled
