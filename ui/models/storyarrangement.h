// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/storylives.h"
#include "ui/models/shownevents.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace sled {

/// What stories are sorted by first; ties stand in the order of Story.
enum class StoryKey : std::uint8_t {
    Story, ///< By the number that the id begins with, if any, then bytewise.
    Stage, ///< In the order of the flow.
    Since,
    StuckFor,
    Steps,
    Loops,
    CycleTime,
    Sleds,
    Notes, ///< How bad it is, then how many events were left out.
};

/// Which stories are listed, and in which order. A value.
struct StoryArrangement {
    QString needle; ///< Words that all occur in the story id or the label of its stage.
    StoryKey key = StoryKey::StuckFor;
    bool isDescending = true;
    double now = 0;              ///< As of when they are stuck.
    ShownEvents shown = nullptr; ///< Stories of which no event passes are left out.

    friend bool operator==(const StoryArrangement &, const StoryArrangement &) = default;
};

/// Positions in lives.all(), as \a arrangement wants them. What lacks the key stands last in
/// either direction. Letter case does not matter to the needle. Pure, n·log n.
/// \return nothing if a stop was requested.
[[nodiscard]] std::optional<std::vector<std::uint32_t>>
arrangeStories(const StoryLives &lives, const StoryArrangement &arrangement,
               const std::stop_token &stop);

} // namespace sled
