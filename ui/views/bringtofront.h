// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sled {

/// Shows \a window, minimized or not, before all others, as far as the desktop lets it.
void bringToFront(QWidget &window);

} // namespace sled
