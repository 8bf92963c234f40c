// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/storyplan.h"

#include "core/demo/storyflow.h"
#include "core/demo/workrhythm.h"

#include <algorithm>

namespace sled {

namespace {

using namespace workrhythm;

constexpr std::size_t kLongestLife = 60; ///< Steps, after which bad luck ends.
constexpr qint64 kBurstSeconds = 9;      ///< How long it takes to freeze or archive them all.

constexpr bool isInWork(Stage stage)
{
    return stage == Stage::Backlog || stage == Stage::Coding || stage == Stage::Qa
        || stage == Stage::Merge;
}

class StoryPlanner {
public:
    StoryPlanner(const StoryStart &start, const DemoCalendar &calendar, DemoRandom random)
        : m_start(start), m_calendar(calendar), m_random(random), m_at(timeAt(start.work))
    {
        m_sled = anySled();
        m_steps.push_back({.at = m_at,
                           .story = start.story,
                           .sled = m_sled,
                           .kind = PlannedStep::Kind::Creation,
                           .event = {}});
    }

    std::vector<PlannedStep> plan()
    {
        while (m_stage != Stage::Archived && m_steps.size() < kLongestLife)
            goOn();
        return std::move(m_steps);
    }

private:
    [[nodiscard]] std::uint16_t anySled()
    {
        return static_cast<std::uint16_t>(m_random.below(m_start.sleds));
    }

    void move(Stage to, std::string_view event, qint64 at)
    {
        m_at = std::max(at, m_at + 1);
        // A story that is claimed again may be claimed by another sled.
        if (to == Stage::Coding && event == "DepsMet" && m_random.chance(30))
            m_sled = anySled();
        m_steps.push_back({.at = m_at,
                           .story = m_start.story,
                           .sled = m_sled,
                           .from = m_stage,
                           .to = to,
                           .event = event});
        m_stage = to;
    }

    void freezeAll()
    {
        const Stage resumeTo = m_stage;
        move(Stage::Frozen, "Freeze", m_calendar.freezeAt() + m_random.below(kBurstSeconds));
        move(resumeTo, "Unfreeze", m_calendar.thawAt() + m_random.below(kBurstSeconds));
    }

    void goOn()
    {
        if (m_stage == Stage::Done && m_random.chance(90)) {
            move(Stage::Archived, "Accepted",
                 DemoCalendar::sweepAfter(m_at) + m_random.below(kBurstSeconds));
            return;
        }
        const FlowRule &rule = *drawRule(m_stage, m_random);
        const qint64 at = timeAt(workAt(m_at) + drawDelay(rule, m_random));
        const bool isOverFreeze = m_at < m_calendar.freezeAt() && at >= m_calendar.freezeAt();
        if (isOverFreeze && isInWork(m_stage)) {
            freezeAll();
            return;
        }
        const Stage from = m_stage;
        move(m_stage == Stage::Frozen ? m_resumeTo : rule.to, rule.event, at);
        if (m_stage == Stage::Frozen)
            m_resumeTo = from;
    }

    const StoryStart m_start;
    const DemoCalendar m_calendar;
    DemoRandom m_random;
    qint64 m_at;
    std::uint16_t m_sled = 0;
    Stage m_stage = Stage::Upcoming;
    Stage m_resumeTo = Stage::Backlog;
    std::vector<PlannedStep> m_steps;
};

} // namespace

qint64 DemoCalendar::endsAt() const
{
    constexpr qint64 kThursdayAfternoon = 3 * kDaySeconds + 15 * 3600;
    return kStart + (weeks - 1) * kWeekSeconds + kThursdayAfternoon;
}

qint64 DemoCalendar::freezeAt() const
{
    constexpr qint64 kWednesdayMorning = 2 * kDaySeconds + 10 * 3600 + 40 * 60;
    return kStart + (weeks - 1) / 2 * kWeekSeconds + kWednesdayMorning;
}

qint64 DemoCalendar::thawAt() const
{
    constexpr qint64 kUntilNextMorning = 22 * 3600 + 25 * 60;
    return freezeAt() + kUntilNextMorning;
}

qint64 DemoCalendar::sweepAfter(qint64 time)
{
    constexpr qint64 kFirst = kStart + 4 * kDaySeconds + 15 * 3600 + 30 * 60;
    if (time < kFirst)
        return kFirst;
    return kFirst + ((time - kFirst) / kWeekSeconds + 1) * kWeekSeconds;
}

std::vector<PlannedStep> planStory(const StoryStart &start, const DemoCalendar &calendar,
                                   DemoRandom random)
{
    return StoryPlanner(start, calendar, random).plan();
}

} // namespace sled
