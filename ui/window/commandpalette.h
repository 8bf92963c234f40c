// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/windowcommands.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QMainWindow;

namespace sled {

/// All that a window can do, by name: type some of its letters, Enter does it.
class CommandPalette final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    explicit CommandPalette(QMainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches();
    void goTo(int row); ///< Makes it current, and tells screen readers.
    void runCurrent();

    QList<WindowCommand> m_commands;
    QLineEdit *m_line = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_none = nullptr; ///< In its place when nothing matches.
};

} // namespace sled
