// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPainter;
class QRectF;

namespace sled {

/// Draws the ribbon of a bookmark in \a color into the square from (0, 0) to (16, 16): filled if
/// its event is open, else its outline.
void drawBookmark(QPainter &painter, const QColor &color, bool isOpen);

/// Turns down the upper right corner of a cell whose event has a bookmark.
void drawDogEar(QPainter &painter, const QRectF &cell, const QColor &color);

} // namespace sled
