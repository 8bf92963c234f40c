// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/namedreport.h"
#include "ui/charts/chart.h"

namespace sled {

/// Places of lying bars, at most: the largest are shown.
inline constexpr std::size_t kMostBars = 24;

/// The chart that goes with the table of \a report by \a part.
[[nodiscard]] Chart chartOf(const NamedReport &report, std::string_view part);

} // namespace sled
