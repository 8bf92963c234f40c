// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QProcess>
#include <QStringList>

namespace sled {

/// What a run of the program left.
struct CliRun {
    int status = -1; ///< -1: it crashed or did not end.
    QByteArray out;
    QByteArray errors;

    [[nodiscard]] QByteArrayList lines() const ///< Of standard output.
    {
        return out.isEmpty() ? QByteArrayList() : out.chopped(1).split('\n');
    }
};

/// Starts sledscope-cli as \a process and waits for its end.
inline CliRun runToTheEnd(QProcess &process, const QStringList &arguments)
{
    process.start(QStringLiteral(SLEDSCOPE_CLI), arguments);
    process.closeWriteChannel();
    CliRun run;
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return run;
    run.status = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

/// Runs sledscope-cli in \a directory and waits for its end.
inline CliRun runCli(const QStringList &arguments, const QString &directory = {})
{
    QProcess process;
    if (!directory.isEmpty())
        process.setWorkingDirectory(directory);
    return runToTheEnd(process, arguments);
}

} // namespace sled
