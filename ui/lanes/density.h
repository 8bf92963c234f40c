// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanedata.h"
#include "ui/lanes/timescale.h"

#include <vector>

namespace sled {

/// How many marks of all lanes lie in each of \a columns equal parts of \a range.
///
/// For each lane linear in its marks or in the columns, whichever is less, but for a logarithm.
[[nodiscard]] std::vector<quint32> markDensity(const LaneData &data, const TimeRange &range,
                                               std::size_t columns);

} // namespace sled
