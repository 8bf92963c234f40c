// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanescene.h"

class QPainter;

namespace sled {

/// The shade of the chosen range under the marks; nothing without a range.
void paintRangeShade(QPainter &painter, const LaneScene &scene);

/// Its edges with their grips, and on the axis how long it is and what lies in it.
void paintRangeEdges(QPainter &painter, const LaneScene &scene);

} // namespace sled
