// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/lanegroups.h"

#include <QString>

namespace sled {

/// What the line below the lanes says about what is on none of them, such as "and 79,900 more
/// stories, less recent · 2 hidden"; empty if everything is. \a holes: see Lane::holes.
[[nodiscard]] QString laneNote(const LaneGroups &groups, std::size_t hidden, std::size_t holes);

/// `3 sleds`, `1 story`.
[[nodiscard]] QString laneCountText(LaneGrouping grouping, qint64 count);

} // namespace sled
