// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/finding.h"

#include <QColor>
#include <QString>

class QPainter;

namespace sled {

[[nodiscard]] QString severityText(Severity severity); ///< One word.

/// The colour of \a severity as text on \a ground.
[[nodiscard]] QColor severityColor(Severity severity, const QColor &ground);

/// Draws the sign of \a severity in \a color into the square from (0, 0) to (16, 16): another
/// shape for each.
void drawSeverity(QPainter &painter, Severity severity, const QColor &color);

} // namespace sled
