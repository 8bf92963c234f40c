// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPainter>

#include <functional>

namespace sled {

/// Draws an icon into the square from (0, 0) to (16, 16), for \a mode.
using IconDrawing = std::function<void(QPainter &painter, QIcon::Mode mode)>;

/// An icon that is drawn anew at every size and scale, so that it is always sharp and may
/// follow the palette of the moment.
[[nodiscard]] QIcon drawnIcon(IconDrawing draw);

/// The same with the pen of the program's line drawings: the text colour of the application's
/// palette of the moment, and no brush.
[[nodiscard]] QIcon lineIcon(std::function<void(QPainter &painter)> draw);

} // namespace sled
