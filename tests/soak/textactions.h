// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

class QAction;
class QPushButton;
class QWidget;

namespace sled {

/// The action of \a window that is called \a text. Ends the program if there is none.
[[nodiscard]] QAction &actionCalled(const QWidget &window, QStringView text);
/// Triggers it, unless it is disabled, as a user cannot either.
void trigger(const QWidget &window, QStringView text);

/// The button in \a parent that is called \a text, without mnemonics. Ends the program if there is
/// none.
[[nodiscard]] QPushButton &buttonCalled(const QWidget &parent, QStringView text);

/// What the dialogs of \a window say, and which of their buttons can be clicked.
[[nodiscard]] QString saidByDialogs(const QWidget &window);

} // namespace sled
