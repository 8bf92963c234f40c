// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanescene.h"

class QPainter;

namespace sled {

/// The ground of one lane: band of the focus, line marks stand on, separator.
void paintLaneGround(QPainter &painter, const LaneScene &scene, std::size_t lane);

/// The marks of one lane that is not collapsed, and how large its gaps are; where marks are too
/// near to each other, bars with their count, divided by the stages entered.
void paintLaneMarks(QPainter &painter, const LaneScene &scene, std::size_t lane);

} // namespace sled
