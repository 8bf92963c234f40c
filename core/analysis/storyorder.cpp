// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/storyorder.h"

#include "core/base/stoppablesort.h"
#include "core/eventlog/loggedevent.h"

#include <cmath>
#include <limits>
#include <tuple>

namespace sled {

namespace {

constexpr double kNever = -std::numeric_limits<double>::infinity();

} // namespace

StoryOrder::StoryOrder(const StoryInput &input, const std::stop_token &stop)
    : m_input(input), m_stop(stop), m_sledRanks(input.strings->size())
{
    rankSleds(stop);
}

void StoryOrder::rankSleds(const std::stop_token &stop)
{
    std::vector<StringId> sleds;
    for (std::uint32_t i = 0; i < m_input.states.size(); ++i) {
        const StringId sled = m_input.events.facts(EventIndex{i}).sledId;
        std::uint32_t &seen = m_sledRanks[static_cast<std::size_t>(sled)];
        if (seen == 0)
            sleds.push_back(sled);
        seen = 1;
    }
    const StringPool &strings = *m_input.strings;
    sortStoppable(
        sleds, [&strings](StringId a, StringId b) { return strings.text(a) < strings.text(b); },
        stop);
    for (std::size_t i = 0; i < sleds.size(); ++i)
        m_sledRanks[static_cast<std::size_t>(sleds[i])] = static_cast<std::uint32_t>(i);
}

std::vector<StoryStep> StoryOrder::stepsOf(std::span<const EventIndex> events)
{
    m_told.clear();
    for (const EventIndex event : events) {
        const EventFacts &facts = m_input.events.facts(event);
        Told told;
        told.number = std::isnan(facts.eventSeq) ? -kNever : facts.eventSeq;
        told.time = isInCalendar(facts.timestamp) ? facts.timestamp : kNever;
        told.id = m_input.ids[static_cast<std::size_t>(event)];
        told.sled = m_sledRanks[static_cast<std::size_t>(facts.sledId)];
        told.event = event;
        m_told.push_back(told);
    }
    const auto inLog = [](const Told &a, const Told &b) {
        return std::tie(a.sled, a.number, a.time, a.id, a.event)
            < std::tie(b.sled, b.number, b.time, b.id, b.event);
    };
    sortStoppable(m_told, inLog, m_stop);
    holdTimes();
    const auto inLife = [&inLog](const Told &a, const Told &b) {
        return a.held != b.held ? a.held < b.held : inLog(a, b);
    };
    sortStoppable(m_told, inLife, m_stop);
    std::vector<StoryStep> steps;
    steps.reserve(m_told.size());
    for (const Told &told : m_told)
        steps.push_back(stepOf(told));
    return steps;
}

void StoryOrder::holdTimes()
{
    m_sledCount = 0;
    for (std::size_t first = 0; first < m_told.size();) {
        ++m_sledCount;
        std::size_t end = first;
        double latest = kNever;
        std::size_t firstTimed = first; // what comes before its first time stands right before it
        for (; end < m_told.size() && m_told[end].sled == m_told[first].sled; ++end) {
            if (latest == kNever && m_told[end].time != kNever)
                firstTimed = end;
            latest = std::max(latest, m_told[end].time);
            m_told[end].held = latest;
        }
        for (std::size_t i = first; i < firstTimed; ++i)
            m_told[i].held = m_told[firstTimed].time;
        first = end;
    }
}

StoryStep StoryOrder::stepOf(const Told &told)
{
    StoryStep step;
    step.event = told.event;
    step.marks.hasNoTime = told.time == kNever;
    step.marks.hasClockFall = !step.marks.hasNoTime && told.time < told.held;
    step.time = step.marks.hasNoTime ? std::numeric_limits<double>::quiet_NaN() : told.held;
    return step;
}

} // namespace sled
