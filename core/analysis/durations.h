// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace sled {

/// Lengths of time, to be told by their distribution.
class Durations final {
public:
    void add(double seconds) { m_seconds.push_back(seconds); } ///< Not below 0; no NaN.

    void sort(); ///< Before any of the following.

    [[nodiscard]] std::size_t count() const noexcept { return m_seconds.size(); }
    /// Summed from the shortest on, so that it does not depend on the order of add().
    [[nodiscard]] double total() const;
    /// The nearest-rank percentile: value number ⌈percent/100 · count⌉ of all, sorted; so it is
    /// always one that occurred. 0: the least, 100: the greatest. Nothing if there are none.
    [[nodiscard]] std::optional<double> percentile(unsigned percent) const;

private:
    std::vector<double> m_seconds;
};

} // namespace sled
