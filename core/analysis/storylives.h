// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/sledlosses.h"
#include "core/analysis/storyinput.h"
#include "core/analysis/storylife.h"
#include "core/base/error.h"

#include <array>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace sled {

/// The lives of all stories that events name, by story id, bytewise. A value that any thread
/// may read. About 40 bytes an event besides the snapshot of the history.
class StoryLives final {
public:
    /// Tells them from \a input, without the events that declare gaps.
    ///
    /// The steps of a story stand in the order of time, then sled (bytewise), then event_seq,
    /// then op id. A sled's own steps never change places: one that it wrote with an earlier
    /// time than one before, or with none, counts as of the latest time before it.
    /// Pure; n·log n: 1 M events of 80,000 stories take about 0.6 s.
    /// \return ErrorCode::Cancelled if a stop was requested, which is heard within 50 ms.
    static Result<StoryLives> tell(StoryInput input, const std::stop_token &stop);

    [[nodiscard]] std::span<const StoryLife> all() const { return m_lives; }
    [[nodiscard]] std::span<const StoryStep> steps(const StoryLife &life) const
    {
        return std::span(m_steps).subspan(life.firstStep, life.stepCount());
    }
    [[nodiscard]] std::span<const StoryStay> stays(const StoryLife &life) const
    {
        return std::span(m_stays).subspan(life.firstStay, life.stayCount());
    }
    [[nodiscard]] const StoryStep &step(std::uint32_t number) const { return m_steps[number]; }

    /// Position in all() of the story with this id. Logarithmic.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view story) const;
    /// Position in steps(\a life) of \a event. Linear in them.
    [[nodiscard]] std::optional<std::size_t> findStep(const StoryLife &life,
                                                      EventIndex event) const;

    [[nodiscard]] const EventFacts &facts(const StoryStep &step) const
    {
        return m_input.events.facts(step.event);
    }
    [[nodiscard]] std::string_view text(StringId id) const { return m_input.strings->text(id); }
    [[nodiscard]] const StoryInput &input() const { return m_input; } ///< What they are told from.
    [[nodiscard]] const SledLosses &losses() const { return m_losses; }

    /// Seconds that \a stay of \a life lasted; if it lasts, until \a now. Not below 0. Nothing if
    /// its begin or its end has no time.
    [[nodiscard]] std::optional<double> dwell(const StoryLife &life, const StoryStay &stay,
                                              double now) const;
    /// How long an open story has been in the stage that it is in. Nothing for any other.
    [[nodiscard]] std::optional<double> stuckFor(const StoryLife &life, double now) const;
    /// Since when a story is where it is. Nothing if it has no step or that has no time.
    [[nodiscard]] std::optional<double> since(const StoryLife &life) const;

    /// The number among stays() from which on \a life is over: those stages are all done or
    /// archived. Their count if it is not over.
    [[nodiscard]] std::uint32_t firstOfEnd(const StoryLife &life) const;

    /// Whether \a stay is the last one of a story that is over: how long it lasts, and what is
    /// missing meanwhile, says nothing.
    [[nodiscard]] static bool isAfterwards(const StoryLife &life, const StoryStay &stay)
    {
        return life.end != StoryEnd::Open && stay.endStep == life.endStep;
    }

    /// What the sled that began \a stay lost during it and, if another ended it, what that one
    /// lost; nothing if it isAfterwards(). Where numbers cannot tell, times do. Logarithmic.
    [[nodiscard]] std::array<std::span<const LostEvents>, 2> lossesIn(const StoryLife &life,
                                                                      const StoryStay &stay) const;

    /// The newest time that an event which counts was written with; NaN if there is none.
    [[nodiscard]] double newestTime() const { return m_newestTime; }
    /// Events that name no story and declare no gap.
    [[nodiscard]] std::size_t withoutStory() const { return m_withoutStory; }

private:
    friend class LifeTeller;

    StoryInput m_input;
    SledLosses m_losses;
    std::vector<StoryStep> m_steps;
    std::vector<StoryStay> m_stays;
    std::vector<StoryLife> m_lives;
    double m_newestTime = 0;
    std::size_t m_withoutStory = 0;
};

} // namespace sled
