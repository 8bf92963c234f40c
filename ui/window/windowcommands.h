// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QString>

#include <functional>

class QAbstractButton;
class QMainWindow;

namespace sled {

/// One thing that a window can do.
struct WindowCommand {
    QString name;              ///< What leads to it, and what it is called, without mnemonics.
    QKeySequence keys;         ///< Empty: none.
    QPointer<QObject> control; ///< The action, button or box that does it.
    std::function<void()> run; ///< Does nothing once the control is gone.
};

/// All that \a window can do now: the actions of its menus and of its parts, its pages, and the
/// buttons and the choices of the boxes on all of them. What is switched off is left out, and what
/// is hidden for another reason than that another page is in front, or its dock is closed.
[[nodiscard]] QList<WindowCommand> commandsOf(const QMainWindow &window);

/// Whether \a button is part of what Qt draws around a page, dock, table or line, and not one of
/// this program: how tabs are scrolled, docks closed, texts cleared.
[[nodiscard]] bool isFrameButton(const QAbstractButton &button);

} // namespace sled
