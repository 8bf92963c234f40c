// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/laneholes.h"

#include "ui/models/calendartime.h"
#include "ui/models/stopevery.h"

#include <utility>

namespace sled {

namespace {

using SledAndNumber = std::pair<std::uint32_t, double>;

struct SledAndNumberHash {
    std::size_t operator()(const SledAndNumber &key) const noexcept
    {
        return std::hash<double>{}(key.second) * 31U + key.first;
    }
};

} // namespace

LaneHoles laneHoles(const std::vector<Finding> &findings, const EventColumns &events,
                    const std::stop_token &stop)
{
    LaneHoles holes;
    // The gap that begins with the event of that number.
    tsl::robin_map<SledAndNumber, std::pair<std::uint32_t, std::size_t>, SledAndNumberHash> begins;
    for (const Finding &finding : findings) {
        if (finding.kind != FindingKind::SequenceHole || !finding.event || !finding.range)
            continue;
        const auto after = std::size_t(*finding.event);
        if (after >= events.size())
            continue;
        const double end = events.facts(*finding.event).timestamp;
        if (!isCalendarTime(end))
            continue;
        const auto sled = std::uint32_t(finding.sledId);
        std::vector<LaneGap> &ofSled = holes[sled];
        const auto missing = qint64(finding.range->last - finding.range->first + 1);
        if (finding.range->first > 0)
            begins[{sled, double(finding.range->first - 1)}] = {sled, ofSled.size()};
        ofSled.push_back({end, end, missing, quint32(*finding.event)});
    }
    for (std::size_t i = 0; i < events.size() && !begins.empty(); ++i) {
        if (i % kStopEvery == 0 && stop.stop_requested())
            break;
        const EventFacts &facts = events.facts(EventIndex{std::uint32_t(i)});
        if (!isCalendarTime(facts.timestamp))
            continue;
        const auto found = begins.find({std::uint32_t(facts.sledId), facts.eventSeq});
        if (found != begins.end())
            holes[found->second.first][found->second.second].begin = facts.timestamp;
    }
    return holes;
}

} // namespace sled
