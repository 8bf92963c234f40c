// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <optional>

namespace sled {

/// What lies at a point of a chart.
struct ChartHit {
    std::size_t place = 0;
    std::optional<std::size_t> series; ///< Nothing: beside or above all of them.

    friend bool operator==(const ChartHit &, const ChartHit &) = default;
};

/// How far all bars of a place reach from its middle, of the 1 between two places.
inline constexpr double kBarReach = 0.39;

/// What lies at \a at and \a value of \a chart: \a at is the day, else the number of the place.
/// Nothing outside of all places.
[[nodiscard]] std::optional<ChartHit> chartHit(const Chart &chart, double at, double value);

/// The row of the table that \a hit is of; of several series, the first that has one.
[[nodiscard]] std::optional<int> rowAt(const Chart &chart, const ChartHit &hit);

/// What there is to say of \a hit, with exact numbers, a line each.
[[nodiscard]] QString hitText(const Chart &chart, const ChartHit &hit);

} // namespace sled
