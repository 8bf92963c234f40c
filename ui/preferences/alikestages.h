// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sled {

/// Which stages are hard to tell apart by how they look now, a sentence each: those of one shape,
/// which colour alone tells apart if at all. The first few, and how many more there are.
[[nodiscard]] QStringList alikeStages();

} // namespace sled
