// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/storyplan.h"
#include "core/eventlog/gap.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace sled {

inline constexpr std::size_t kLongestGap = 9; ///< Events missed in a demonstration, at most.

/// How many events a demonstration of \a events entries should miss; at least one.
[[nodiscard]] std::size_t gapLength(std::size_t events);

/// Lets one sled miss \a length transitions: where they follow each other fastest, in the
/// middle of its log, and where each of their stories moves on later, so that the log still
/// ends in the stage that the story is in. Marks them as Lost and adds a step of kind Gap
/// after the last one. Nothing, and \a steps unchanged, if there is no such place.
std::optional<DeclaredGap> placeGap(std::vector<PlannedStep> &steps, std::size_t length);

} // namespace sled
