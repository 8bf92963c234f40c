// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/importcounts.h"

#include <string>

namespace sled {

/// \a counts as lines for people: how many rows are what, the reasons, and each sled with its
/// ops and the times of its events (UTC). Nothing in it can steer a terminal.
[[nodiscard]] std::string importText(const ImportCounts &counts);

} // namespace sled
