// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanescene.h"

class QPainter;

namespace sled {

/// Paints the whole timeline. At most one draw for each bucket of pixels and lane.
void paintScene(QPainter &painter, const LaneScene &scene);

} // namespace sled
