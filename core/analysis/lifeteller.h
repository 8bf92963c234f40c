// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/storylives.h"
#include "core/analysis/storyorder.h"

#include <bitset>
#include <optional>
#include <tsl/robin_map.h>
#include <tsl/robin_set.h>

namespace sled {

/// Tells lives story by story: what StoryLives::tell() is made of.
class LifeTeller final {
public:
    /// \a lives holds nothing but what it is told from, and outlives it.
    LifeTeller(StoryLives &lives, const std::stop_token &stop);

    void tellAll(); ///< Ends early if a stop was requested.

private:
    /// Stages that one story has been in.
    struct Visited {
        std::bitset<kStageCount> known;
        tsl::robin_set<std::uint32_t> labels; ///< Of stages that are not known.
    };

    void groupByStory();
    void tellOne(StringId story, std::span<const EventIndex> events);
    void completeSteps(const StoryLife &life);
    void findStays(StoryLife &life);
    void addStay(StoryLife &life, std::uint32_t step, Visited &visited);
    void finishStays(StoryLife &life);
    [[nodiscard]] StoryEnd endOf(const StoryLife &life) const;
    [[nodiscard]] std::optional<double> cycleOf(const StoryLife &life) const;
    [[nodiscard]] std::uint32_t firstOfEnd(const StoryLife &life) const;
    [[nodiscard]] std::optional<std::uint32_t> whereWorkBegan(const StoryLife &life) const;

    [[nodiscard]] Stage stageOf(StringId label);
    [[nodiscard]] bool isSameStage(StringId a, StringId b);
    static bool visit(Visited &visited, Stage stage, StringId label); ///< \return if it is new.

    StoryLives &m_lives;
    const std::stop_token &m_stop;
    StoryOrder m_order;
    std::vector<EventIndex> m_events;     ///< By story.
    std::vector<std::size_t> m_ends;      ///< By StringId: where its events end in m_events.
    std::vector<std::uint32_t> m_leftOut; ///< By StringId.
    std::vector<StringId> m_stories;
    tsl::robin_map<std::uint32_t, Stage> m_stages; ///< By label.
};

} // namespace sled
