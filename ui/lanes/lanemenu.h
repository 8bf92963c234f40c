// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/laneaction.h"
#include "ui/lanes/lanecommand.h"
#include "ui/lanes/lanedata.h"

#include <functional>

class QMenu;

namespace sled {

/// What can be done with lane \a lane of \a data.
void addLaneActions(QMenu &menu, const LaneData &data, std::size_t lane,
                    const std::function<void(LaneAction)> &act,
                    const std::function<void(LaneCommand)> &run);

/// What can be done with the range of time and the zoom.
struct TimeMenuState {
    bool hasRange = false;
    bool hasSelection = false; ///< A range or a current event.
    bool canGoBack = false;
    bool canGoForward = false;
};
void addTimeActions(QMenu &menu, const TimeMenuState &state,
                    const std::function<void(LaneCommand)> &run);

} // namespace sled
