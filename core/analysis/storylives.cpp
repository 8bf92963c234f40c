// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/storylives.h"

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

using Losses = std::span<const LostEvents>;

/// The part of \a losses after \a begin in the log of its sled.
Losses after(Losses losses, double number)
{
    const auto first = std::ranges::upper_bound(losses, number, {}, &LostEvents::number);
    return {first, losses.end()};
}

/// The part of \a losses that ends with event \a number at the latest.
Losses upTo(Losses losses, double number)
{
    const auto end = std::ranges::upper_bound(losses, number, {}, &LostEvents::number);
    return {losses.begin(), end};
}

Losses endingAfter(Losses losses, double time)
{
    const auto first = std::ranges::upper_bound(losses, time, {}, &LostEvents::end);
    return {first, losses.end()};
}

Losses beginningBefore(Losses losses, double time)
{
    const auto end = std::ranges::lower_bound(losses, time, {}, &LostEvents::begin);
    return {losses.begin(), end};
}

} // namespace

std::optional<std::size_t> StoryLives::find(std::string_view story) const
{
    const auto found = std::ranges::lower_bound(
        m_lives, story, {}, [this](const StoryLife &life) { return text(life.story); });
    if (found == m_lives.end() || text(found->story) != story)
        return std::nullopt;
    return static_cast<std::size_t>(found - m_lives.begin());
}

std::optional<std::size_t> StoryLives::findStep(const StoryLife &life, EventIndex event) const
{
    const std::span<const StoryStep> all = steps(life);
    const auto found = std::ranges::find(all, event, &StoryStep::event);
    if (found == all.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - all.begin());
}

std::optional<double> StoryLives::dwell(const StoryLife &life, const StoryStay &stay,
                                        double now) const
{
    const double end = stay.endStep < life.endStep ? m_steps[stay.endStep].time : now;
    const double seconds = end - m_steps[stay.firstStep].time;
    if (std::isnan(seconds))
        return std::nullopt;
    return std::max(0.0, seconds);
}

std::optional<double> StoryLives::stuckFor(const StoryLife &life, double now) const
{
    if (life.end != StoryEnd::Open || life.stayCount() == 0)
        return std::nullopt;
    return dwell(life, m_stays[life.endStay - 1], now);
}

std::optional<double> StoryLives::since(const StoryLife &life) const
{
    if (life.stayCount() == 0)
        return std::nullopt;
    const double time = m_steps[m_stays[life.endStay - 1].firstStep].time;
    return std::isnan(time) ? std::nullopt : std::optional(time);
}

std::uint32_t StoryLives::firstOfEnd(const StoryLife &life) const
{
    const std::span<const StoryStay> all = stays(life);
    std::uint32_t first = life.stayCount();
    while (first > 0
           && (all[first - 1].stage == Stage::Done || all[first - 1].stage == Stage::Archived))
        --first;
    return first;
}

std::array<Losses, 2> StoryLives::lossesIn(const StoryLife &life, const StoryStay &stay) const
{
    if (isAfterwards(life, stay))
        return {};
    const StoryStep &first = m_steps[stay.firstStep];
    const EventFacts &begin = facts(first);
    Losses ofFirst = m_losses.of(begin.sledId);
    if (!ofFirst.empty())
        ofFirst = std::isnan(begin.eventSeq) ? endingAfter(ofFirst, first.time)
                                             : after(ofFirst, begin.eventSeq);
    if (stay.endStep == life.endStep)
        return {ofFirst, Losses()};
    const StoryStep &last = m_steps[stay.endStep];
    const EventFacts &end = facts(last);
    const auto untilEnd = [&](Losses losses) {
        return std::isnan(end.eventSeq) ? beginningBefore(losses, last.time)
                                        : upTo(losses, end.eventSeq);
    };
    if (end.sledId == begin.sledId)
        return {ofFirst.empty() ? ofFirst : untilEnd(ofFirst), Losses()};
    Losses ofLast = m_losses.of(end.sledId);
    if (!ofFirst.empty())
        ofFirst = beginningBefore(ofFirst, last.time);
    if (!ofLast.empty())
        ofLast = endingAfter(untilEnd(ofLast), first.time);
    return {ofFirst, ofLast};
}

} // namespace sled
