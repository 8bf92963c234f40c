// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rulerun.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sled {

/// One number in the log of a sled, and which op stands for it.
struct NumberedEntry {
    StringId sled{};
    std::uint64_t number = 0;
    double timestamp = 0;
    OpIndex op{};
    /// It is accepted, and signed by that sled: only such entries can have faults. Any other
    /// has its own finding already, and merely keeps its number from counting as missing.
    bool isSound = false;
};

/// All numbers that ops claim for a sled, by sled and number; of one number the sound entries
/// first, in the order in which their sled wrote them. Less, unsorted, once a stop was requested.
[[nodiscard]] std::vector<NumberedEntry> numberedEntries(RuleRun &run);

/// Calls \a visit(std::span<const NumberedEntry>) for the entries of each sled.
template <typename Visit>
void forEachSled(std::span<const NumberedEntry> entries, Visit &&visit)
{
    std::size_t begin = 0;
    while (begin < entries.size()) {
        std::size_t end = begin;
        while (end < entries.size() && entries[end].sled == entries[begin].sled)
            ++end;
        visit(entries.subspan(begin, end - begin));
        begin = end;
    }
}

} // namespace sled
