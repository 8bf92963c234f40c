// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventlog/gap.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace sled {

/// The logical event numbers that the gaps of one sled declare, each counted once.
class MissedNumbers {
public:
    /// Adds \a gap. \return how many of its numbers no gap added before has.
    std::uint64_t add(const DeclaredGap &gap)
    {
        std::uint64_t first = gap.first;
        std::uint64_t last = gap.last;
        std::uint64_t known = 0;
        auto run = m_runs.upper_bound(first);
        if (run != m_runs.begin() && std::prev(run)->second >= first)
            --run;
        while (run != m_runs.end() && run->first <= last) {
            known += std::min(run->second, gap.last) - std::max(run->first, gap.first) + 1;
            first = std::min(first, run->first);
            last = std::max(last, run->second);
            run = m_runs.erase(run);
        }
        m_runs.emplace_hint(run, first, last);
        return gap.count() - known;
    }

private:
    std::map<std::uint64_t, std::uint64_t> m_runs; ///< First to last, disjoint.
};

} // namespace sled
