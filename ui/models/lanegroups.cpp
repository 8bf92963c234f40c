// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lanegroups.h"

#include "core/eventlog/gap.h"
#include "ui/models/calendartime.h"
#include "ui/models/missedevents.h"
#include "ui/models/shownevents.h"
#include "ui/models/stopevery.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sled {

namespace {

constexpr std::size_t kMaxSledLanes = 1000;
constexpr std::size_t kMaxStoryLanes = 200;
} // namespace

LaneGroups::LaneGroups(LaneGrouping grouping, std::shared_ptr<const StringPool> strings,
                       LaneFilter filter)
    : m_grouping(grouping), m_strings(std::move(strings)), m_filter(std::move(filter))
{
}

std::size_t LaneGroups::maxLanes() const
{
    return m_grouping == LaneGrouping::Story ? kMaxStoryLanes : kMaxSledLanes;
}

std::shared_ptr<LaneGroups> LaneGroups::build(LaneGroups empty, const EventColumns &events,
                                              std::size_t end,
                                              const tsl::robin_set<quint32> &wanted,
                                              const std::stop_token &stop)
{
    auto made = std::make_shared<LaneGroups>(std::move(empty));
    for (const bool isCounting : {true, false}) {
        for (std::size_t i = 0; i < end; ++i) {
            if (i % kStopEvery == 0 && stop.stop_requested())
                return nullptr;
            const EventFacts &facts = events.facts(EventIndex{std::uint32_t(i)});
            if (isCounting)
                made->counted(facts, i);
            else if (const auto event = made->sorted(facts, i))
                made->place(*event, facts, i);
        }
        if (isCounting)
            made->chooseLanes(wanted);
    }
    made->m_taken = end;
    for (LaneGroup &group : made->m_groups) {
        if (stop.stop_requested())
            return nullptr;
        group.marks.append(std::exchange(group.fresh, {}));
    }
    return made;
}

std::optional<LaneGroups::Sorted> LaneGroups::counted(const EventFacts &facts, std::size_t index)
{
    auto event = sorted(facts, index);
    if (event)
        count(*event, facts);
    else
        m_gapsWithoutLane += isGap(facts.pipelineEvent) ? 1 : 0;
    return event;
}

void LaneGroups::append(const EventColumns &events, std::size_t first, std::size_t end)
{
    for (std::size_t i = first; i < end; ++i) {
        const EventFacts &facts = events.facts(EventIndex{std::uint32_t(i)});
        const auto event = counted(facts, i);
        if (!event)
            continue;
        Tally &tally = m_tallies[event->key];
        const bool wantsLane = event->isShown || m_grouping == LaneGrouping::Sled;
        if (tally.group == kNoGroup && wantsLane && m_groups.size() < maxLanes()) {
            addGroup(event->key, tally);
            if (tally.shown > 0) {
                --m_withoutLane;
                m_eventsWithoutLane -= tally.shown;
            }
        }
        m_isStale = m_isStale || (event->isShown && tally.group == kNoGroup);
        place(*event, facts, i);
    }
    m_taken = end;
}

bool LaneGroups::goOnWith(const std::shared_ptr<const std::vector<bool>> &shown)
{
    const auto &former = m_filter.shown;
    if (!former || !shown)
        return former == shown;
    if (!saySame(*former, *shown, m_taken))
        return false;
    m_filter.shown = shown;
    return true;
}

std::optional<LaneGroups::Sorted> LaneGroups::sorted(const EventFacts &facts, std::size_t index)
{
    Sorted event;
    event.isShown = !m_filter.shown || (index < m_filter.shown->size() && (*m_filter.shown)[index]);
    if (m_grouping == LaneGrouping::Sled) {
        event.key = quint32(facts.sledId);
        return event;
    }
    if (isGap(facts.pipelineEvent) || m_filter.hiddenSleds.contains(std::uint32_t(facts.sledId)))
        return std::nullopt;
    event.key = m_grouping == LaneGrouping::Story ? quint32(facts.storyId) : stageOf(facts.toStage);
    return event;
}

void LaneGroups::count(const Sorted &event, const EventFacts &facts)
{
    const auto [found, isNew] = m_tallies.try_emplace(event.key);
    Tally &tally = found.value();
    if (isNew && !event.isShown)
        ++m_filteredOut;
    if (!event.isShown) {
        tally.filteredOut += isGap(facts.pipelineEvent) ? 0U : 1U; // a gap is no event
        return;
    }
    if (!isNew && tally.shown == 0)
        --m_filteredOut;
    if (tally.group == kNoGroup) {
        m_withoutLane += tally.shown == 0 ? 1U : 0U;
        ++m_eventsWithoutLane;
    }
    ++tally.shown;
    if (isCalendarTime(facts.timestamp))
        tally.last = std::max(tally.last, facts.timestamp);
}

void LaneGroups::place(const Sorted &event, const EventFacts &facts, std::size_t index)
{
    const quint32 number = m_tallies.at(event.key).group;
    if (number == kNoGroup)
        return;
    LaneGroup &group = m_groups[number];
    const std::optional<qint64> missed
        = isGap(facts.pipelineEvent) ? GapFinder(*m_strings).missedBefore(facts) : std::nullopt;
    if (missed)
        return placeGap(group, facts, index, *missed);
    const bool hasTime = isCalendarTime(facts.timestamp);
    if (hasTime) {
        group.lastSeq = facts.eventSeq;
        group.lastTime = facts.timestamp;
    }
    if (event.isShown && !hasTime)
        ++group.eventsWithoutTime;
    else if (event.isShown)
        group.fresh.push_back({facts.timestamp, quint32(index), stageOf(facts.toStage)});
}

void LaneGroups::placeGap(LaneGroup &group, const EventFacts &facts, std::size_t index,
                          qint64 missed)
{
    if (!isCalendarTime(facts.timestamp)) {
        ++group.gapsWithoutTime;
        return;
    }
    // A filter hides events, but not that others are missing between them.
    const bool isNext = facts.eventSeq == std::exchange(group.lastSeq, facts.eventSeq) + 1;
    const double before = std::exchange(group.lastTime, facts.timestamp);
    const double begin = isNext ? before
        : m_filter.shown        ? facts.timestamp
                                : std::numeric_limits<double>::quiet_NaN();
    // Numbers of different sleds are not to be united.
    const auto declared
        = m_grouping == LaneGrouping::Sled ? GapFinder(*m_strings).gapOf(facts) : std::nullopt;
    group.gaps.push_back({begin, facts.timestamp, missed, quint32(index),
                          declared ? std::optional(quint64(declared->first)) : std::nullopt});
    group.hasNewGaps = true;
}

void LaneGroups::addGroup(quint32 key, Tally &tally)
{
    tally.group = quint32(m_groups.size());
    LaneGroup &group = m_groups.emplace_back();
    group.key = key;
}

void LaneGroups::chooseLanes(const tsl::robin_set<quint32> &wanted)
{
    struct Candidate {
        quint32 key;
        bool isWanted;
        double last;
    };
    std::vector<Candidate> candidates;
    for (const auto &[key, tally] : m_tallies) {
        if (tally.shown > 0 || m_grouping == LaneGrouping::Sled)
            candidates.push_back({key, wanted.contains(key), tally.last});
    }
    std::ranges::sort(candidates, [](const Candidate &a, const Candidate &b) {
        if (a.isWanted != b.isWanted)
            return a.isWanted;
        return a.last != b.last ? a.last > b.last : a.key < b.key;
    });
    candidates.resize(std::min(candidates.size(), maxLanes()));
    for (const Candidate &chosen : candidates) {
        Tally &tally = m_tallies[chosen.key];
        addGroup(chosen.key, tally);
        m_withoutLane -= tally.shown > 0 ? 1U : 0U;
        m_eventsWithoutLane -= tally.shown;
    }
}

quint8 LaneGroups::stageOf(StringId label)
{
    const auto [stage, isNew] = m_stages.try_emplace(std::uint32_t(label));
    if (isNew)
        stage.value() = quint8(stageFromLabel(m_strings->text(label)));
    return stage->second;
}

bool LaneGroups::isGap(StringId event)
{
    const auto [gap, isNew] = m_gapEvents.try_emplace(std::uint32_t(event));
    if (isNew)
        gap.value() = isGapSentinel(m_strings->text(event));
    return gap->second;
}

} // namespace sled
