// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanescene.h"

class QPainter;

namespace sled {

/// The guiding lines under the tracks.
void paintGrid(QPainter &painter, const LaneScene &scene);

/// The two rows of labels above them.
void paintAxis(QPainter &painter, const LaneScene &scene);

} // namespace sled
