// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/laneaction.h"
#include "ui/models/laneset.h"

namespace sled {

/// Notes in \a arrangement what the user asks for the lane with \a key, or for all of \a lanes.
void noteWish(LaneArrangement &arrangement, const LaneSet &lanes, quint32 key, LaneAction action);

/// Notes that lane \a from of those shown is to stand before lane \a before, or after the last.
/// Requires: \a from is shown.
void noteMove(LaneArrangement &arrangement, const LaneSet &lanes, std::size_t from,
              std::size_t before);

/// A sled whose lane is to be shown or hidden.
struct SledWish {
    SledNumber sled{};
    bool isShown = false;
};

/// What \a action, one of those that hide and show, asks of the sleds when it is asked for the
/// one with \a key.
[[nodiscard]] std::vector<SledWish> sledWishes(const SledRoster &roster, quint32 key,
                                               LaneAction action);

} // namespace sled
