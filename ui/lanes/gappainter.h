// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanescene.h"

class QPainter;

namespace sled {

/// What is missing from one lane: declared gaps hatched, holes of which nothing tells framed
/// with dashes; without their labels.
void paintLaneGaps(QPainter &painter, const LaneScene &scene, std::size_t lane);

} // namespace sled
