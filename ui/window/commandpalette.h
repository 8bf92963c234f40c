// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QPointer>

class QAction;
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

    /// The enabled actions of the menus of \a window, and what each is called: the menus that lead
    /// to it and its text, without mnemonics.
    struct Command {
        QString name;
        QPointer<QAction> action;
    };
    [[nodiscard]] static QList<Command> commandsOf(const QMainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches();
    void runCurrent();

    QList<Command> m_commands;
    QLineEdit *m_line = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace sled
