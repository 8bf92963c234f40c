// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sled {

/// Keeps \a widget as it is where the window is written from right to left: time goes to the
/// right, and there ids and times would be shown with their parts in another order, which is no
/// way to tell one from another.
inline void keepLeftToRight(QWidget &widget)
{
    widget.setLayoutDirection(Qt::LeftToRight);
}

} // namespace sled
