// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanescene.h"

class QPainter;

namespace sled {

/// A collapsed lane: columns as high as the logarithm of how many events they stand for, in the
/// colour of the lane. An arrow at the top tells where faults are.
void paintLaneDensity(QPainter &painter, const LaneScene &scene, std::size_t lane);

} // namespace sled
