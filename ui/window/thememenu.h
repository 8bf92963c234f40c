// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/apptheme.h"

#include <functional>

class QActionGroup;
class QMenu;

namespace sled {

/// Adds to \a menu a submenu of the themes, the one in use being checked. A choice is applied
/// at once, then \a chosen is told. \return its commands, that of Theme::Platform first
QActionGroup *addThemeMenu(QMenu &menu, const std::function<void(Theme)> &chosen);

} // namespace sled
