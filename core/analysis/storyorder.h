// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/storyinput.h"
#include "core/analysis/storylife.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace sled {

/// Puts the events of one story in the order that StoryLives::tell() promises. Used for one
/// story after another by one thread.
class StoryOrder final {
public:
    /// \a input must outlive it.
    StoryOrder(const StoryInput &input, const std::stop_token &stop);

    /// Steps for \a events with their time, marked where the clock fell or where there is no
    /// time; stage and other marks are for the caller to tell. Incomplete if a stop was requested.
    [[nodiscard]] std::vector<StoryStep> stepsOf(std::span<const EventIndex> events);

    /// Distinct sleds of the events given last.
    [[nodiscard]] std::uint32_t sledCount() const { return m_sledCount; }

private:
    /// Which event it is, and what decides its place.
    struct Told {
        double number = 0; ///< Infinity if there is none.
        double time = 0;   ///< As written; minus infinity if no calendar has it.
        double held = 0;   ///< Not below that of its sled's before.
        std::uint64_t id = 0;
        std::uint32_t sled = 0; ///< Bytewise rank.
        EventIndex event{};
    };

    void rankSleds(const std::stop_token &stop);
    void holdTimes();
    [[nodiscard]] static StoryStep stepOf(const Told &told);

    const StoryInput &m_input;
    const std::stop_token &m_stop;
    std::vector<std::uint32_t> m_sledRanks; ///< By StringId.
    std::vector<Told> m_told;
    std::uint32_t m_sledCount = 0;
};

} // namespace sled
