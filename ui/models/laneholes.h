// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/finding.h"
#include "core/history/eventcolumns.h"
#include "ui/lanes/gapseries.h"

#include <stop_token>
#include <tsl/robin_map.h>
#include <vector>

namespace sled {

/// The holes of each sled, by StringId.
using LaneHoles = tsl::robin_map<std::uint32_t, std::vector<LaneGap>>;

/// Where the findings of kind SequenceHole among \a findings lie in time: from the event before
/// to the one after, as far as both have a usable time. Linear in the events if there is any.
/// \return what it has come to if it was stopped.
[[nodiscard]] LaneHoles laneHoles(const std::vector<Finding> &findings, const EventColumns &events,
                                  const std::stop_token &stop);

} // namespace sled
