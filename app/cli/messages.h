// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sled {

/// Prints `sledscope-cli: MESSAGE` as one line on standard error, whatever it contains.
void printError(const QString &message);

/// Prints `sledscope-cli: PATH: REASON` as one line on standard error; an empty path as `''`.
void printError(const QString &path, const QString &reason);

} // namespace sled
