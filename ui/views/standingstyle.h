// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/verdict.h"

#include <QColor>

class QPainter;

namespace sled {

/// The colour of \a standing as text on \a ground.
[[nodiscard]] QColor standingColor(Standing standing, const QColor &ground);

/// Draws the sign of \a standing in \a color into the square from (0, 0) to (16, 16): another
/// shape for each.
void drawStanding(QPainter &painter, Standing standing, const QColor &color);

} // namespace sled
