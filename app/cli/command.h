// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/standardoutput.h"

#include <QStringList>

#include <stop_token>

namespace sled {

/// What every command works with.
struct CommandContext {
    StandardOutput &out;  ///< Data alone.
    std::stop_token stop; ///< Requested by SIGINT and SIGTERM.
};

/// One command of the program.
struct Command {
    QString name;
    QString summary; ///< For the list of commands.
    /// \a arguments: the command's name and what follows it.
    ExitStatus (*run)(const QStringList &arguments, CommandContext &context);
};

} // namespace sled
