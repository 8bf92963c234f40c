// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <stop_token>
#include <vector>

namespace sled {

/// Sorts \a items by \a less in runs and merges them: a stop is heard in between, which
/// std::sort cannot do. Not stable. \return whether it came to the end.
template <typename T, typename Less>
bool sortStoppable(std::vector<T> &items, const Less &less, const std::stop_token &stop)
{
    constexpr std::size_t kRun = std::size_t{1} << 15U; // items sorted between two stop tests
    const auto at = [](std::vector<T> &all, std::size_t index) {
        return all.begin() + static_cast<std::ptrdiff_t>(std::min(index, all.size()));
    };
    for (std::size_t begin = 0; begin < items.size(); begin += kRun) {
        if (stop.stop_requested())
            return false;
        std::sort(at(items, begin), at(items, begin + kRun), less);
    }
    std::vector<T> merged(items.size() > kRun ? items.size() : 0);
    for (std::size_t run = kRun; run < items.size(); run *= 2) {
        for (std::size_t begin = 0; begin < items.size(); begin += 2 * run) {
            if (stop.stop_requested())
                return false;
            std::merge(at(items, begin), at(items, begin + run), at(items, begin + run),
                       at(items, begin + 2 * run), at(merged, begin), less);
        }
        items.swap(merged);
    }
    return !stop.stop_requested();
}

} // namespace sled
