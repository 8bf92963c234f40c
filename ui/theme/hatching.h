// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace sled {

/// Fills \a rect with slanting lines in \a color, as drawn lines: a pattern brush would be in
/// device pixels on some engines. They stand still while \a rect is cut to what is visible, if
/// \a anchorX is where the whole of it begins.
void paintSlantedLines(QPainter &painter, const QRectF &rect, double anchorX, const QColor &color);

} // namespace sled
