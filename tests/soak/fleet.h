// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace sled {

/// Runs `sledscope-cli` to its end. \return what it printed. Ends the program if it fails.
QByteArray runCommand(const QStringList &arguments);

/// Made-up sleds that live in a process of their own and write to databases in a directory.
class Fleet final {
public:
    /// Waits until they have begun.
    Fleet(const QString &directory, int sleds, int rate, quint32 seed);
    Fleet(const Fleet &) = delete;
    Fleet &operator=(const Fleet &) = delete;
    ~Fleet();

    void end(); ///< In order, and waits for that.

    [[nodiscard]] const QStringList &databases() const { return m_databases; }
    [[nodiscard]] bool isAlive() const { return m_process.state() == QProcess::Running; }

private:
    QProcess m_process;
    QStringList m_databases;
};

} // namespace sled
