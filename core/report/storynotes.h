// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/storylives.h"

#include <string>
#include <vector>

namespace sled {

/// What \a marks say, the worst first: short English phrases, for translation in the context
/// `sled::StoryNotes`.
[[nodiscard]] std::vector<const char *> storyNotes(const StoryMarks &marks);

/// How many events are lost as StoryLives::lossesIn() found them. Linear in them.
struct LostCount {
    std::uint64_t declared = 0;
    std::uint64_t undeclared = 0;
    bool isAtLeast = false; ///< A gap does not say how many.

    [[nodiscard]] std::uint64_t all() const { return declared + undeclared; }
};
[[nodiscard]] LostCount countLost(const std::array<std::span<const LostEvents>, 2> &losses);

/// The label of the stage that the story is in, as written; empty if no event counts.
[[nodiscard]] std::string_view stageNow(const StoryLives &lives, const StoryLife &life);

} // namespace sled
