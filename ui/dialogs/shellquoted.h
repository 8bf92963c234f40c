// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sled {

/// \a word so that a POSIX shell takes it as it is.
[[nodiscard]] QString shellQuoted(const QString &word);

/// The line by which a POSIX shell runs sledscope-cli with \a arguments.
[[nodiscard]] QString shellCommand(const QStringList &arguments);

} // namespace sled
