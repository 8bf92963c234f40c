// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventneighbours.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <limits>
#include <tuple>

namespace sled {

namespace {

using Place = std::tuple<double, double, std::uint32_t>;

/// Events without a usable time or number come first, so that each has a place.
double sortable(double number)
{
    return std::isnan(number) ? -std::numeric_limits<double>::infinity() : number;
}

Place placeOf(const EventFacts &facts, std::uint32_t index, EventTrail trail)
{
    const double time = sortable(facts.timestamp);
    const double number = sortable(facts.eventSeq);
    return trail == EventTrail::Story ? Place{time, number, index} : Place{number, time, index};
}

/// Keeps the nearest place on each side of one.
class Nearest {
public:
    Nearest(const EventFacts &facts, std::uint32_t index, EventTrail trail)
        : m_trail(trail), m_here(placeOf(facts, index, trail))
    {
    }

    void take(const EventFacts &facts, std::uint32_t index)
    {
        const Place place = placeOf(facts, index, m_trail);
        if (place < m_here && (!m_hasBefore || m_before < place)) {
            m_before = place;
            m_hasBefore = true;
        }
        if (place > m_here && (!m_hasAfter || place < m_after)) {
            m_after = place;
            m_hasAfter = true;
        }
    }

    [[nodiscard]] std::optional<EventIndex> before() const { return event(m_hasBefore, m_before); }
    [[nodiscard]] std::optional<EventIndex> after() const { return event(m_hasAfter, m_after); }

private:
    static std::optional<EventIndex> event(bool isThere, const Place &place)
    {
        return isThere ? std::optional(EventIndex{std::get<2>(place)}) : std::nullopt;
    }

    EventTrail m_trail;
    Place m_here;
    Place m_before{};
    Place m_after{};
    bool m_hasBefore = false;
    bool m_hasAfter = false;
};

} // namespace

EventNeighbours neighboursOf(const EventColumns &events, EventIndex event)
{
    const EventFacts &own = events.facts(event);
    Nearest story(own, std::uint32_t(event), EventTrail::Story);
    Nearest sled(own, std::uint32_t(event), EventTrail::Sled);
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        const EventFacts &facts = events.facts(EventIndex{i});
        if (facts.storyId == own.storyId && own.storyId != StringId::Empty)
            story.take(facts, i);
        if (facts.sledId == own.sledId)
            sled.take(facts, i);
    }
    return {story.before(), story.after(), sled.before(), sled.after()};
}

std::optional<EventIndex> neighbourOf(const EventColumns &events, EventIndex event,
                                      EventTrail trail, int steps, const std::vector<bool> *shown)
{
    const EventFacts &from = events.facts(event);
    const Place here = placeOf(from, std::uint32_t(event), trail);
    const bool isForward = steps > 0;
    std::vector<Place> beyond;
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        const EventFacts &facts = events.facts(EventIndex{i});
        const bool isKin = trail == EventTrail::Story ? facts.storyId == from.storyId
                                                      : facts.sledId == from.sledId;
        if (!isKin || (shown && (i >= shown->size() || !(*shown)[i])))
            continue;
        const Place place = placeOf(facts, i, trail);
        if (isForward ? place > here : place < here)
            beyond.push_back(place);
    }
    if (beyond.empty() || steps == 0)
        return std::nullopt;
    const auto wanted = std::min(std::size_t(std::abs(steps)), beyond.size()) - 1;
    const auto nth = beyond.begin() + std::ptrdiff_t(wanted);
    if (isForward)
        std::ranges::nth_element(beyond, nth);
    else
        std::ranges::nth_element(beyond, nth, std::greater{});
    return EventIndex{std::get<2>(*nth)};
}

} // namespace sled
