// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/screenshot.h"
#include "ui/window/windowpages.h"

#include <QStringList>

#include <optional>

namespace sled {

/// What the program is asked for.
struct CommandLine {
    std::optional<QString> message; ///< For --help and --version: print it and do nothing else.
    std::optional<Screenshot> screenshot; ///< Take one and exit.
    bool isDark = false;
    std::optional<QString> language;        ///< Whatever the user chose before; see isLanguage().
    bool usesCache = true;                  ///< Ops that have passed before are not checked again.
    bool showsLiveDemo = false;             ///< Never together with a screenshot.
    WindowPage page = WindowPage::Timeline; ///< To begin with.
    QStringList sources;
};

/// Reads \a arguments, the program's name first.
/// \return ErrorCode::OutOfRange with what is wrong with them.
Result<CommandLine> parseCommandLine(const QStringList &arguments);

} // namespace sled
