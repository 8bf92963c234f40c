// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanedata.h"

#include <cstddef>

namespace sled {

/// The worst that is known of marks [\a first, \a end) of \a lane, a lane of \a data.
/// Linear in the faults among them and, while anything is pending, in the marks up to the
/// first pending one.
[[nodiscard]] TrustSign worstTrust(const LaneData &data, const Lane &lane, std::size_t first,
                                   std::size_t end);

/// The same of faults alone: Verified without one, also if a check is pending.
[[nodiscard]] TrustSign worstFault(const LaneData &data, const Lane &lane, std::size_t first,
                                   std::size_t end);

/// How many of them have a fault. Logarithmic.
[[nodiscard]] std::size_t faultCount(const Lane &lane, std::size_t first, std::size_t end);

/// Finds the faults among the marks of \a lane anew. Linear in its marks.
void collectFaults(const LaneData &data, Lane &lane);

} // namespace sled
