// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/query/filter.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace sled {

/// The events that there are findings about, ascending, each with a bit a finding, whose meaning
/// the names give that compileFilter() got.
using FindingBits = std::vector<std::pair<EventIndex, std::uint32_t>>;

/// Everything that a filter reads of some events: values and snapshots, so that any thread may
/// evaluate it while the history changes.
struct FilterInput {
    EventColumns events;
    std::shared_ptr<const StringPool> strings;
    EventIndex first{}; ///< The events are those from here to the end of the columns.
    /// By event, from first on; empty if the filter has no condition that reads them.
    std::vector<EventState> states;
    std::vector<OpId> ids;                            ///< The same.
    std::vector<std::vector<SourceIndex>> sourceSets; ///< By SourceSetId.
    std::vector<std::string> sourcePaths;             ///< By SourceIndex.
    std::shared_ptr<const FindingBits> findings;      ///< Null: none are known.

    [[nodiscard]] EventIndex end() const
    {
        return EventIndex{static_cast<std::uint32_t>(events.size())};
    }
};

/// What \a filter reads of the events of \a history from \a first on. For 1 M events a few
/// milliseconds, with a condition on `op` some 20 more.
/// \a findings as FilterInput has them.
[[nodiscard]] FilterInput filterInput(const History &history, const Filter &filter,
                                      EventIndex first = {},
                                      std::shared_ptr<const FindingBits> findings = nullptr);

} // namespace sled
