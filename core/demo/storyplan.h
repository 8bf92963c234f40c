// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demorandom.h"
#include "core/eventlog/vocabulary.h"

#include <QtGlobal>

#include <cstdint>
#include <string_view>
#include <vector>

namespace sled {

/// One thing that is going to happen on a demonstration sled.
struct PlannedStep {
    enum class Kind : std::uint8_t {
        Creation,   ///< The story appears in `items`, upcoming.
        Transition, ///< It moves, and the log says so.
        Lost,       ///< It moves, but the sled misses the event.
        Gap,        ///< The sled declares what it missed.
    };

    qint64 at = 0; ///< Unix seconds.
    std::uint32_t story = 0;
    std::uint16_t sled = 0;
    Kind kind = Kind::Transition;
    Stage from = Stage::Upcoming;
    Stage to = Stage::Upcoming;
    std::string_view event; ///< A literal.
};

/// What happens to all stories alike.
struct DemoCalendar {
    qint64 weeks = 1;

    [[nodiscard]] qint64 endsAt() const;   ///< On an ordinary afternoon of the last week.
    [[nodiscard]] qint64 freezeAt() const; ///< All that is in work is frozen, in a burst.
    [[nodiscard]] qint64 thawAt() const;   ///< The next morning it goes on.
    /// The Friday afternoon after \a time on which what is done is archived, in a burst.
    [[nodiscard]] static qint64 sweepAfter(qint64 time);
};

/// Where and when one story begins.
struct StoryStart {
    std::uint32_t story = 0;
    qint64 work = 0; ///< Work seconds; see workrhythm.
    int sleds = 1;
};

/// The life of one story to its end, each step later than the one before.
[[nodiscard]] std::vector<PlannedStep> planStory(const StoryStart &start,
                                                 const DemoCalendar &calendar, DemoRandom random);

} // namespace sled
