// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stringpool.h"
#include "core/eventlog/vocabulary.h"
#include "core/history/indexes.h"

#include <cstdint>
#include <limits>
#include <optional>

namespace sled {

/// What there is to know of a step, a stay or a life besides its numbers. Of a stay: of the
/// event that begins it, those within and the one that ends it; of a life: of any of them.
struct StoryMarks {
    bool hasPending : 1 = false;   ///< A signature is not checked yet.
    bool hasFault : 1 = false;     ///< See StoryEventState::Faulty.
    bool hasClockFall : 1 = false; ///< Written with an earlier time than its sled wrote before.
    bool hasNoTime : 1 = false;    ///< Without a time that a calendar has.
    bool hasJump : 1 = false;      ///< It leads from another stage than the story was in.
    bool hasLoss : 1 = false;      ///< Of a stay: its sleds lost events meanwhile.

    void add(const StoryMarks &other)
    {
        hasPending = hasPending || other.hasPending;
        hasFault = hasFault || other.hasFault;
        hasClockFall = hasClockFall || other.hasClockFall;
        hasNoTime = hasNoTime || other.hasNoTime;
        hasJump = hasJump || other.hasJump;
        hasLoss = hasLoss || other.hasLoss;
    }
    friend bool operator==(const StoryMarks &, const StoryMarks &) = default;
};

/// One event of a story, in its place.
struct StoryStep {
    /// Unix seconds, never below that of the step before: as written, but where a clock fell
    /// the latest time that this sled wrote for this story before. NaN if hasNoTime.
    double time = 0;
    EventIndex event{};
    Stage stage = Stage::Unknown; ///< What the label that it leads to means.
    StoryMarks marks;
};

/// A story in one stage: from the step that leads there to the one that leads elsewhere. Steps
/// that lead to the stage the story is in (a server says them again when it starts) lie within.
struct StoryStay {
    std::uint32_t firstStep = 0; ///< Of StoryLives::steps(): it begins the stay.
    std::uint32_t endStep = 0;   ///< It ends the stay, unless that is the last one.
    Stage stage = Stage::Unknown;
    bool isReturn = false; ///< The story was in this stage before.
    StoryMarks marks;
};

/// How a life stands.
enum class StoryEnd : std::uint8_t {
    Open,
    Done,    ///< In done; or archived, from done or by an event that closes.
    GivenUp, ///< Archived by Abandon, Supersede or Reject without having been done.
};

/// What became of one story, over all sleds.
struct StoryLife {
    StringId story{};
    std::uint32_t firstStep = 0; ///< Of StoryLives::steps(), as endStep.
    std::uint32_t endStep = 0;
    std::uint32_t firstStay = 0; ///< Of StoryLives::stays(), as endStay.
    std::uint32_t endStay = 0;
    std::uint32_t loops = 0;   ///< Stays in a stage that the story had been in before.
    std::uint32_t sleds = 0;   ///< Distinct ones that wrote of it.
    std::uint32_t leftOut = 0; ///< Events about it that do not count.
    StoryEnd end = StoryEnd::Open;
    StoryMarks marks;
    /// Seconds from where work began (the first stay in coding, qa, merge or a failed merge) to
    /// where it was done. Nothing while it is not, if it was given up, or if that beginning or
    /// that end is not in the history or has no time.
    std::optional<double> cycleSeconds;

    [[nodiscard]] std::uint32_t stepCount() const { return endStep - firstStep; }
    [[nodiscard]] std::uint32_t stayCount() const { return endStay - firstStay; }
};

} // namespace sled
