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

} // namespace

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
