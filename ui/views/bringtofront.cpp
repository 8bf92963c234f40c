// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/bringtofront.h"

#include <QWidget>

namespace sled {

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace sled
