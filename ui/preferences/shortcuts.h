// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

class QAction;
class QSettings;
class QWidget;

namespace sled {

/// The keys of a window's commands, which the user may change. No two commands have the same.
class Shortcuts {
public:
    /// A command whose keys can be changed.
    struct Command {
        QString id;                ///< As settings name it.
        QAction *action = nullptr; ///< Outlives the shortcuts.
        QList<QKeySequence> usual; ///< The keys that it had at first.

        [[nodiscard]] QString name() const; ///< Without mnemonic and ellipsis.
        [[nodiscard]] bool isUsual() const;
    };

    /// \a window may have other commands and shortcuts, whose keys nobody gets. Must outlive this.
    explicit Shortcuts(const QWidget &window) : m_window(window) {}

    void add(const QString &id, QAction &action); ///< With its keys of now as the usual ones.
    [[nodiscard]] const std::vector<Command> &commands() const { return m_commands; }

    /// Who has \a keys, or keys that begin like them, other than the command \a number: its name.
    /// Nothing: nobody.
    [[nodiscard]] std::optional<QString> ownerOf(const QKeySequence &keys,
                                                 std::size_t number) const;

    /// Gives the command \a number the key \a keys alone; empty: none. Requires: nobody has them.
    void set(std::size_t number, const QKeySequence &keys);
    /// Takes \a keys from those commands that have them. \return whether nobody has them now: what
    /// cannot be changed keeps its keys.
    bool takeAway(const QKeySequence &keys);
    void resetAll();

    /// What \a settings say, as far as it can be read and no two commands want the same.
    void load(const QSettings &settings);
    void save(QSettings &settings) const; ///< What is not as usual.

private:
    const QWidget &m_window;
    std::vector<Command> m_commands;
};

} // namespace sled
