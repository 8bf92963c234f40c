// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <vector>

namespace sled {

/// Which events pass a filter, by event index; it is not known yet of those beyond its end. Null:
/// there is no filter.
using ShownEvents = std::shared_ptr<const std::vector<bool>>;

/// Whether both know the first \a count events, and say the same of them.
[[nodiscard]] inline bool saySame(const std::vector<bool> &a, const std::vector<bool> &b,
                                  std::size_t count)
{
    return a.size() >= count && b.size() >= count
        && std::equal(a.begin(), a.begin() + std::ptrdiff_t(count), b.begin());
}

} // namespace sled
