// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demorandom.h"
#include "core/eventlog/vocabulary.h"

#include <string_view>

namespace sled {

/// One way on from a stage.
struct FlowRule {
    Stage from;
    std::string_view event;
    Stage to;       ///< Frozen stories go back where they came from instead.
    int weight;     ///< Against the other rules of that stage.
    int minMinutes; ///< How long a story stays before, in work minutes.
    int maxMinutes;
};

/// What happens next to a story in \a from, at random; null where its life ends.
[[nodiscard]] const FlowRule *drawRule(Stage from, DemoRandom &random);

/// Work seconds until \a rule applies: mostly nearer to the least.
[[nodiscard]] qint64 drawDelay(const FlowRule &rule, DemoRandom &random);

} // namespace sled
