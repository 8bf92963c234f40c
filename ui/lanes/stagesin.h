// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanedata.h"
#include "ui/lanes/legendlayout.h"

namespace sled {

/// The stages that marks of \a lanes enter. Linear in the lanes.
[[nodiscard]] StageSet stagesIn(const LaneData &lanes);

} // namespace sled
