// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparedevents.h"
#include "core/analysis/comparison.h"

#include <vector>

namespace sled {

/// Two sources of a history compared, and their events side by side.
struct ComparedPair {
    Comparison differences;
    std::vector<ComparedEvent> events;
};

/// A kind of difference, or the events side by side.
enum class ComparisonGroup : std::uint8_t {
    OnlyInA,
    OnlyInB,
    Verdicts,
    Bytes,
    Registers,
    Items,
    Signers,
    Events,
};
inline constexpr std::size_t kComparisonGroupCount = 8;

} // namespace sled
