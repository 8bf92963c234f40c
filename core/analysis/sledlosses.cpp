// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sledlosses.h"

#include "core/analysis/eventnumber.h"
#include "core/base/stoppablesort.h"
#include "core/eventlog/gap.h"
#include "core/eventlog/loggedevent.h"

#include <cmath>
#include <limits>
#include <optional>
#include <tuple>

namespace sled {

namespace {

/// A number in the log of a sled, and the event that claims it.
struct Claim {
    std::uint32_t sled = 0;
    std::uint32_t event = 0;
    std::uint64_t number = 0;
};

std::vector<Claim> claimsIn(const StoryInput &input, const std::stop_token &stop)
{
    std::vector<Claim> claims;
    claims.reserve(input.states.size());
    for (std::uint32_t i = 0; i < input.states.size(); ++i) {
        const EventFacts &facts = input.events.facts(EventIndex{i});
        // The server takes a fraction for the number below.
        if (const auto number = eventNumber(std::floor(facts.eventSeq)))
            claims.push_back({static_cast<std::uint32_t>(facts.sledId), i, *number});
    }
    const auto isBefore = [&input](const Claim &a, const Claim &b) {
        return std::tuple(a.sled, a.number, input.ids[a.event], a.event)
            < std::tuple(b.sled, b.number, input.ids[b.event], b.event);
    };
    sortStoppable(claims, isBefore, stop);
    return claims;
}

/// Follows the log of one sled and notes what is missing in it.
class LogWalk {
public:
    LogWalk(const StoryInput &input, std::vector<LostEvents> &losses)
        : m_input(input), m_losses(losses)
    {
    }

    /// \a claims: all of one number.
    void add(std::span<const Claim> claims)
    {
        const double before = m_latest;
        for (const Claim &claim : claims) {
            const double time = m_input.events.facts(EventIndex{claim.event}).timestamp;
            if (counts(claim) && isInCalendar(time))
                m_latest = std::max(m_latest, time);
        }
        const Claim &first = claims.front();
        LostEvents lost;
        lost.number = static_cast<double>(first.number);
        lost.begin = before;
        lost.end = m_latest;
        lost.event = EventIndex{first.event};
        if (m_next && first.number > *m_next) {
            lost.count = first.number - *m_next;
            m_losses.push_back(lost);
        }
        m_next = first.number + 1;
        for (const Claim &claim : claims) {
            if (counts(claim))
                addDeclared(claim, lost);
        }
    }

private:
    [[nodiscard]] bool counts(const Claim &claim) const
    {
        return m_input.states[claim.event] != StoryEventState::LeftOut;
    }

    void addDeclared(const Claim &claim, LostEvents lost)
    {
        const EventFacts &facts = m_input.events.facts(EventIndex{claim.event});
        const StringPool &strings = *m_input.strings;
        const std::string_view event = strings.text(facts.pipelineEvent);
        if (!isGapSentinel(event))
            return;
        const auto gap = declaredGap(event, strings.text(facts.storyId),
                                     strings.text(facts.fromStage), strings.text(facts.toStage));
        lost.count = gap ? gap->count() : 0;
        lost.event = EventIndex{claim.event};
        lost.isDeclared = true;
        m_losses.push_back(lost);
    }

    const StoryInput &m_input;
    std::vector<LostEvents> &m_losses;
    std::optional<std::uint64_t> m_next; ///< The number that comes if nothing is missing.
    double m_latest = -std::numeric_limits<double>::infinity();
};

} // namespace

SledLosses SledLosses::find(const StoryInput &input, const std::stop_token &stop)
{
    SledLosses losses;
    const std::vector<Claim> claims = claimsIn(input, stop);
    for (std::size_t first = 0; first < claims.size() && !stop.stop_requested();) {
        const std::size_t found = losses.m_losses.size();
        const std::uint32_t sled = claims[first].sled;
        LogWalk walk(input, losses.m_losses);
        while (first < claims.size() && claims[first].sled == sled) {
            std::size_t end = first + 1;
            while (end < claims.size() && claims[end].sled == sled
                   && claims[end].number == claims[first].number)
                ++end;
            walk.add(std::span(claims).subspan(first, end - first));
            first = end;
        }
        if (losses.m_losses.size() > found)
            losses.m_bySled.insert_or_assign(sled, Range{found, losses.m_losses.size()});
    }
    return losses;
}

std::span<const LostEvents> SledLosses::of(StringId sled) const
{
    const auto found = m_bySled.find(static_cast<std::uint32_t>(sled));
    if (found == m_bySled.end())
        return {};
    return std::span(m_losses).subspan(found->second.first,
                                       found->second.end - found->second.first);
}

} // namespace sled
