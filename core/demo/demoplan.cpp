// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoplan.h"

#include "core/demo/gapplan.h"
#include "core/demo/workrhythm.h"

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

using Kind = PlannedStep::Kind;

/// The seed of one part of a demonstration, unlike those of all others.
std::uint64_t partSeed(std::uint64_t seed, std::uint64_t part)
{
    return DemoRandom(seed ^ DemoRandom(part).next()).next();
}

/// The lives of \a count stories that begin evenly spread over some weeks, as far as they
/// go in that time: so some are still under way in the end.
std::vector<PlannedStep> planStories(const DemoOptions &options, std::uint32_t count,
                                     const std::stop_token &stop)
{
    const DemoCalendar calendar{.weeks = std::clamp<qint64>(2 + options.events / 650, 2, 6)};
    const qint64 end = calendar.endsAt();
    const qint64 firstWork = workrhythm::workAt(workrhythm::kStart + qint64{8} * 3600);
    const qint64 work = workrhythm::workAt(end) - firstWork;
    std::vector<PlannedStep> steps;
    for (std::uint32_t story = 0; story < count && !stop.stop_requested(); ++story) {
        DemoRandom random(partSeed(options.seed, story));
        const qint64 start = firstWork + work * story / count + random.below(work / count + 1);
        const std::vector<PlannedStep> life
            = planStory({.story = story, .work = start, .sleds = options.sleds}, calendar, random);
        const auto beyond = std::ranges::lower_bound(life, end, {}, &PlannedStep::at);
        steps.insert(steps.end(), life.begin(), beyond);
    }
    return steps;
}

qint64 countTransitions(const std::vector<PlannedStep> &steps)
{
    return std::ranges::count(steps, Kind::Transition, &PlannedStep::kind);
}

/// Drops what comes after the transition number \a count, counted from one.
std::vector<PlannedStep> firstTransitions(std::vector<PlannedStep> steps, std::size_t count)
{
    std::size_t seen = 0;
    std::size_t end = 0;
    while (end < steps.size() && seen < count)
        seen += steps[end++].kind == Kind::Transition ? 1U : 0U;
    steps.resize(end);
    return steps;
}

} // namespace

Result<DemoPlan> makeDemoPlan(const DemoOptions &options, const std::stop_token &stop)
{
    const auto events = static_cast<std::size_t>(options.events);
    const qint64 planned = options.events + qint64{kLongestGap};
    DemoPlan plan;
    std::vector<PlannedStep> all;
    qint64 count = planned / 9 + 1;
    for (qint64 found = 0; found < planned; count = count * planned / std::max(found, qint64{1})) {
        count += count / 64 + 1;
        all = planStories(options, static_cast<std::uint32_t>(count), stop);
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"stopped on request"_s);
        plan.stories = static_cast<std::uint32_t>(count);
        found = countTransitions(all);
    }
    // Stable: the steps of a story, which never share a second, and then of stories by number.
    std::ranges::stable_sort(all, {}, &PlannedStep::at);
    if (options.events >= DemoPlan::kLeastForGap) {
        for (std::size_t length = gapLength(events); length > 0; --length) {
            // The sentinel is an entry too, the events missed are none.
            plan.steps = firstTransitions(all, events - 1 + length);
            plan.gap = placeGap(plan.steps, length);
            if (plan.gap)
                return plan;
        }
    }
    plan.steps = firstTransitions(std::move(all), events);
    return plan;
}

} // namespace sled
