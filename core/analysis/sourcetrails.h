// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/findingsinput.h"

#include <limits>
#include <vector>

namespace sled {

/// How far a sled's database is behind that which holds the newest event of all.
struct SourceTrail {
    /// Unix seconds, of its newest event; NaN if it has none with a time.
    double newest = std::numeric_limits<double>::quiet_NaN();
    qint64 lacking = 0; ///< Events of the other one, from its own first on, that it does not hold.
    double behind = 0;  ///< Seconds from its newest event to that of the other one.
};

/// By SourceIndex. Sources that are no sled's database have no newest event and trail nobody.
/// Linear in the events of all sources; any thread may call it.
[[nodiscard]] std::vector<SourceTrail> sourceTrails(const FindingsInput &input);

} // namespace sled
