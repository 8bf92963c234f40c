// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/rowreason.h"

#include <cstddef>
#include <cstdint>
#include <tsl/robin_map.h>
#include <vector>

namespace sled {

/// The reasons of those rows of a source that have one, by the position of the row. Reading adds
/// them in order, which takes no more room than they need.
class RowReasons {
public:
    /// Requires: \a number is above all that were added; \a reason says something.
    void append(std::uint32_t number, const RowReason &reason)
    {
        m_read.push_back({number, reason});
    }
    /// From now on it is \a reason, which may be empty.
    void replace(std::uint32_t number, const RowReason &reason);
    /// \return an empty one if \a number has none. Logarithmic.
    [[nodiscard]] const RowReason &of(std::uint32_t number) const;

private:
    struct Entry {
        std::uint32_t number = 0;
        RowReason reason;
    };

    std::vector<Entry> m_read; ///< Ascending.
    /// Of rows that had none when they were read.
    tsl::robin_map<std::uint32_t, RowReason> m_later;
};

} // namespace sled
