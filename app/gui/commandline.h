// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/runningwindow.h"
#include "ui/window/screenshot.h"

#include <QString>

#include <optional>

namespace sled {

/// What the program is asked for.
struct CommandLine {
    std::optional<QString> message; ///< For --help and --version: print it and do nothing else.
    std::optional<Screenshot> screenshot; ///< Take one and exit.
    bool isDark = false;
    std::optional<QString> language; ///< Whatever the user chose before; see isLanguage().
    bool usesCache = true;           ///< Ops that have passed before are not checked again.
    bool showsLiveDemo = false;      ///< Never together with a screenshot.
    bool wantsOwnWindow = false;     ///< Whatever runs already: it is asked for, or needs one.
    OpenRequest open;
};

/// Reads \a arguments, the program's name first.
/// \return ErrorCode::OutOfRange with what is wrong with them.
Result<CommandLine> parseCommandLine(const QStringList &arguments);

} // namespace sled
