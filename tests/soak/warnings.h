// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sled {

/// From now on keeps every warning that Qt or the program gives, and prints it. Those by which the
/// offscreen platform says that it has no window manager are none.
void watchWarnings();

/// All so far, up to a hundred. Thread-safe.
[[nodiscard]] QStringList warningsSoFar();

} // namespace sled
