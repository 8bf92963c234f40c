// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanescene.h"

class QPainter;

namespace sled {

/// One row of the column beside the tracks: colour, name, counts.
void paintLaneLabel(QPainter &painter, const LaneScene &scene, std::size_t lane);

} // namespace sled
