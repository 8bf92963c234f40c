// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sourcetrails.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace sled {

namespace {

/// The times of events that have one.
struct Times {
    double oldest = std::numeric_limits<double>::infinity();
    double newest = -std::numeric_limits<double>::infinity();

    [[nodiscard]] bool isEmpty() const { return oldest > newest; }
};

Times timesOf(const FindingsInput &input, const FindingsInput::SourceFacts &source)
{
    Times times;
    if (!source.isSled)
        return times;
    for (const EventIndex event : source.events) {
        const double time = input.events.facts(event).timestamp;
        if (!std::isfinite(time))
            continue;
        times.oldest = std::min(times.oldest, time);
        times.newest = std::max(times.newest, time);
    }
    return times;
}

} // namespace

std::vector<SourceTrail> sourceTrails(const FindingsInput &input)
{
    std::vector<Times> times;
    std::optional<std::size_t> leader;
    for (std::size_t i = 0; i < input.sources.size(); ++i) {
        times.push_back(timesOf(input, input.sources[i]));
        if (!times[i].isEmpty() && (!leader || times[i].newest > times[*leader].newest))
            leader = i;
    }
    std::vector<SourceTrail> trails(input.sources.size());
    for (std::size_t i = 0; leader && i < trails.size(); ++i) {
        if (times[i].isEmpty())
            continue;
        trails[i].newest = times[i].newest;
        trails[i].behind = times[*leader].newest - times[i].newest;
        if (i == *leader)
            continue;
        std::vector<bool> isHeld(input.events.size());
        for (const EventIndex event : input.sources[i].events)
            isHeld[static_cast<std::size_t>(event)] = true;
        trails[i].lacking
            = std::ranges::count_if(input.sources[*leader].events, [&](EventIndex event) {
                  // What was before its first event may have been compacted away.
                  return !isHeld[static_cast<std::size_t>(event)]
                      && input.events.facts(event).timestamp >= times[i].oldest;
              });
    }
    return trails;
}

} // namespace sled
