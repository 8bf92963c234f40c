// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QMenu;
class QWidget;

namespace sled {

/// Adds to \a menu a submenu of the ways to write times (see TimeDisplay). A choice is applied at
/// once, then \a chosen is told. Dialogs belong to \a window.
void addTimeMenu(QMenu &menu, QWidget &window, const std::function<void()> &chosen);

/// What the user's settings say; what they do not say, or say wrongly, changes nothing.
void restoreTimeDisplay();
void saveTimeDisplay();

} // namespace sled
