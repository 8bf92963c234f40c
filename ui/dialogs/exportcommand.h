// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/exportsettings.h"

#include <QStringList>

namespace sled {

/// What an export writes, as the command line knows it.
struct ExportedAs {
    ExportSettings settings; ///< Its order is Sled or Time, its rows Accepted or Shown.
    QString filter;          ///< Empty: none.
    QStringList sources;     ///< As the window knows them, in its order.
    QString path;            ///< Of the file.
};

/// The command whose file is, byte for byte, that of the export: for a POSIX shell, on one line.
[[nodiscard]] QString exportCommand(const ExportedAs &exported);

/// The same as arguments, that of the program left out.
[[nodiscard]] QStringList exportArguments(const ExportedAs &exported);

} // namespace sled
