// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"

#include <optional>
#include <span>
#include <vector>

namespace sled {

/// For each of \a rowNumbers, when the accepted event happened that stands nearest to that
/// row of \a source, the earlier row if two do; in Unix seconds. Nothing if the source has no
/// accepted event with a time. Requires: \a rowNumbers ascend. Linear in the rows.
std::vector<std::optional<double>> nearestEventTimes(const History &history, SourceIndex source,
                                                     std::span<const std::uint32_t> rowNumbers);

} // namespace sled
