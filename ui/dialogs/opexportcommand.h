// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rowid.h"

#include <QStringList>

#include <optional>

namespace sled {

/// Which ops an export writes, as the command line knows it.
struct OpExportChoice {
    QStringList sources;
    QString filter;                ///< Only ops of events that it lets through; empty: none.
    QString zone;                  ///< Of the times in it.
    QString signer;                ///< Only ops of those whose key begins so.
    std::optional<RowId> firstRow; ///< Only rows from it on.
    QString path;                  ///< Of the file.
};

/// The arguments of the command that writes the same file, that of the program left out.
[[nodiscard]] QStringList opExportArguments(const OpExportChoice &choice);

/// That command for a POSIX shell, on one line.
[[nodiscard]] QString opExportCommand(const OpExportChoice &choice);

} // namespace sled
