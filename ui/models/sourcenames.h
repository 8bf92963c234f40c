// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sled {

/// Short names for \a paths: the file name, and as many of the directories above it as are
/// needed to tell two paths apart. Equal paths get equal names. Safe to show.
[[nodiscard]] QStringList sourceNames(const QStringList &paths);

} // namespace sled
