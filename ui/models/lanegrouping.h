// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace sled {

/// What the events of one lane have in common.
enum class LaneGrouping : std::uint8_t {
    Sled,
    Story,
    Stage, ///< The one entered.
};
inline constexpr std::size_t kLaneGroupingCount = 3;

} // namespace sled
