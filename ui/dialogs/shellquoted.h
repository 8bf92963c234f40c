// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sled {

/// \a word so that a POSIX shell takes it as it is.
[[nodiscard]] QString shellQuoted(const QString &word);

} // namespace sled
