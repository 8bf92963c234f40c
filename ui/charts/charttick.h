// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace sled {

/// A place on an axis that is named.
struct ChartTick {
    double at = 0;
    QString text;

    friend bool operator==(const ChartTick &, const ChartTick &) = default;
};

/// Lengths of time from \a first to \a last seconds as people say them, for an axis by powers:
/// seconds, minutes, hours, days, weeks and years, the one before and the one after included.
/// At most \a most, but at least two.
[[nodiscard]] std::vector<ChartTick> durationTicks(double first, double last, std::size_t most);

/// Days from \a first to \a last, about \a most at most: days, weeks or the first of months. The
/// year stands where it is another than before.
[[nodiscard]] std::vector<ChartTick> dayTicks(std::int64_t first, std::int64_t last,
                                              std::size_t most);

/// Whole numbers from 0 to \a last or the next beyond it, about \a most.
[[nodiscard]] std::vector<ChartTick> countTicks(double last, std::size_t most);

} // namespace sled
