// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/storyname.h"
#include "core/demo/storyplan.h"
#include "core/ops/value.h"

#include <string_view>
#include <vector>

namespace sled {

/// What a register of an item is to be set to.
struct RegisterUpdate {
    std::string_view field;
    Value value;
};

/// What `items` should know of a step beside the stages.
struct ItemFacts {
    std::string_view sledId; ///< Of the sled on which the step happens.
    int agent = 1;           ///< Which coder would take the story.
    int retries = 0;         ///< Gates and merges failed so far, this one included.
};

/// The content of the insert that creates a story, with all registers of an item.
[[nodiscard]] Value itemContent(const StoryName &name, std::string_view dependsOn);

/// The registers that a server sets when a story moves; the stage first.
[[nodiscard]] std::vector<RegisterUpdate> updatesOf(const PlannedStep &step,
                                                    const ItemFacts &facts);

/// Whether \a step counts as a failed attempt.
[[nodiscard]] bool isFailure(const PlannedStep &step);

} // namespace sled
