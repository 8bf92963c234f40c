// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lifeteller.h"

#include "core/base/stoppablesort.h"
#include "core/eventlog/gap.h"
#include "core/eventlog/loggedevent.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string_view>
#include <utility>

namespace sled {

namespace {

constexpr std::uint32_t kEventsAStopTest = 1U << 16U;

/// Stages in which somebody works on a story, so that its cycle has begun.
bool isWork(Stage stage)
{
    constexpr std::array kWork{Stage::Coding, Stage::Qa, Stage::Merge, Stage::MergeFailure,
                               Stage::MergeFailureFinal};
    return std::ranges::find(kWork, stage) != kWork.end();
}

bool isFinished(Stage stage)
{
    return stage == Stage::Done || stage == Stage::Archived;
}

/// Whether \a event takes a story off the pipeline without its being done.
bool isGivingUp(std::string_view event)
{
    constexpr std::array<std::string_view, 3> kEvents{"abandon", "supersede", "reject"};
    const auto lower
        = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::ranges::any_of(kEvents, [&](std::string_view known) {
        return std::ranges::equal(event, known, {}, lower);
    });
}

} // namespace

LifeTeller::LifeTeller(StoryLives &lives, const std::stop_token &stop)
    : m_lives(lives), m_stop(stop), m_order(lives.m_input, stop)
{
}

void LifeTeller::tellAll()
{
    groupByStory();
    m_lives.m_losses = SledLosses::find(m_lives.m_input, m_stop);
    m_lives.m_steps.reserve(m_events.size());
    for (const StringId story : m_stories) {
        if (m_stop.stop_requested())
            return;
        const auto id = static_cast<std::size_t>(story);
        const std::size_t first = id == 0 ? 0 : m_ends[id - 1];
        tellOne(story, std::span(m_events).subspan(first, m_ends[id] - first));
    }
}

void LifeTeller::groupByStory()
{
    const StoryInput &input = m_lives.m_input;
    const StringPool &strings = *input.strings;
    constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> storyOf(input.states.size(), kNone); // of events that count
    std::vector<bool> isNamed(strings.size());
    m_ends.assign(strings.size(), 0);
    m_leftOut.assign(strings.size(), 0);
    double newest = -std::numeric_limits<double>::infinity();
    for (std::uint32_t i = 0; i < input.states.size(); ++i) {
        if (i % kEventsAStopTest == 0 && m_stop.stop_requested())
            return;
        const EventFacts &facts = input.events.facts(EventIndex{i});
        const bool counts = input.states[i] != StoryEventState::LeftOut;
        if (counts && isInCalendar(facts.timestamp))
            newest = std::max(newest, facts.timestamp);
        if (isGapSentinel(strings.text(facts.pipelineEvent)))
            continue;
        const auto story = static_cast<std::uint32_t>(facts.storyId);
        if (facts.storyId == StringId::Empty) {
            ++m_lives.m_withoutStory;
            continue;
        }
        if (!isNamed[story])
            m_stories.push_back(facts.storyId);
        isNamed[story] = true;
        if (counts) {
            storyOf[i] = story;
            ++m_ends[story];
        } else {
            ++m_leftOut[story];
        }
    }
    m_lives.m_newestTime = std::isinf(newest) ? std::numeric_limits<double>::quiet_NaN() : newest;
    std::size_t sum = 0;
    for (std::size_t &end : m_ends)
        end = std::exchange(sum, sum + end); // where they begin, until they are put there
    m_events.resize(sum);
    for (std::uint32_t i = 0; i < storyOf.size(); ++i) {
        if (storyOf[i] != kNone)
            m_events[m_ends[storyOf[i]]++] = EventIndex{i};
    }
    sortStoppable(
        m_stories, [&strings](StringId a, StringId b) { return strings.text(a) < strings.text(b); },
        m_stop);
}

void LifeTeller::tellOne(StringId story, std::span<const EventIndex> events)
{
    std::vector<StoryStep> &steps = m_lives.m_steps;
    StoryLife life;
    life.story = story;
    life.leftOut = m_leftOut[static_cast<std::size_t>(story)];
    life.firstStep = static_cast<std::uint32_t>(steps.size());
    const std::vector<StoryStep> ordered = m_order.stepsOf(events);
    steps.insert(steps.end(), ordered.begin(), ordered.end());
    life.endStep = static_cast<std::uint32_t>(steps.size());
    life.sleds = m_order.sledCount();
    life.firstStay = static_cast<std::uint32_t>(m_lives.m_stays.size());
    life.endStay = life.firstStay;
    completeSteps(life);
    findStays(life);
    life.end = endOf(life);
    finishStays(life);
    life.cycleSeconds = cycleOf(life);
    m_lives.m_lives.push_back(life);
}

void LifeTeller::completeSteps(const StoryLife &life)
{
    const EventFacts *before = nullptr;
    for (std::uint32_t i = life.firstStep; i < life.endStep; ++i) {
        StoryStep &step = m_lives.m_steps[i];
        const EventFacts &facts = m_lives.facts(step);
        const StoryEventState state = m_lives.m_input.states[static_cast<std::size_t>(step.event)];
        step.stage = stageOf(facts.toStage);
        step.marks.hasPending = state == StoryEventState::Pending;
        step.marks.hasFault = state == StoryEventState::Faulty;
        step.marks.hasJump = before && !facts.lacks(EntryString::FromStage)
            && !isSameStage(before->toStage, facts.fromStage);
        before = &facts;
    }
}

void LifeTeller::findStays(StoryLife &life)
{
    Visited visited;
    for (std::uint32_t i = life.firstStep; i < life.endStep; ++i) {
        const StoryStep &step = m_lives.m_steps[i];
        const bool isFirst = i == life.firstStep;
        const bool isRepeat = !isFirst && !step.marks.hasJump
            && isSameStage(m_lives.facts(m_lives.m_steps[i - 1]).toStage,
                           m_lives.facts(step).toStage);
        if (!isRepeat)
            addStay(life, i, visited);
        m_lives.m_stays.back().endStep = i + 1;
    }
}

void LifeTeller::addStay(StoryLife &life, std::uint32_t step, Visited &visited)
{
    const StoryStep &begin = m_lives.m_steps[step];
    const EventFacts &facts = m_lives.facts(begin);
    const bool tellsMore = step == life.firstStep || begin.marks.hasJump;
    if (tellsMore && !facts.lacks(EntryString::FromStage)
        && !isSameStage(facts.fromStage, facts.toStage))
        visit(visited, stageOf(facts.fromStage), facts.fromStage);
    StoryStay stay;
    stay.firstStep = step;
    stay.stage = begin.stage;
    stay.isReturn = !visit(visited, begin.stage, facts.toStage);
    life.loops += stay.isReturn ? 1U : 0U;
    m_lives.m_stays.push_back(stay);
    ++life.endStay;
}

void LifeTeller::finishStays(StoryLife &life)
{
    for (std::uint32_t i = life.firstStay; i < life.endStay; ++i) {
        if (i % kEventsAStopTest == 0 && m_stop.stop_requested())
            return;
        StoryStay &stay = m_lives.m_stays[i];
        const std::uint32_t end = std::min(stay.endStep + 1, life.endStep);
        for (std::uint32_t step = stay.firstStep; step < end; ++step)
            stay.marks.add(m_lives.m_steps[step].marks);
        const auto losses = m_lives.lossesIn(life, stay);
        stay.marks.hasLoss = !losses[0].empty() || !losses[1].empty();
        life.marks.add(stay.marks);
    }
}

std::uint32_t LifeTeller::firstOfEnd(const StoryLife &life) const
{
    return life.firstStay + m_lives.firstOfEnd(life);
}

StoryEnd LifeTeller::endOf(const StoryLife &life) const
{
    const std::uint32_t first = firstOfEnd(life);
    if (first == life.endStay)
        return StoryEnd::Open;
    const StoryStay &stay = m_lives.m_stays[first];
    const EventFacts &facts = m_lives.facts(m_lives.m_steps[stay.firstStep]);
    // What comes from done was done, though the event that says so is not here.
    const bool wasDone
        = stay.stage == Stage::Done || stageFromLabel(m_lives.text(facts.fromStage)) == Stage::Done;
    return !wasDone && isGivingUp(m_lives.text(facts.pipelineEvent)) ? StoryEnd::GivenUp
                                                                     : StoryEnd::Done;
}

std::optional<double> LifeTeller::cycleOf(const StoryLife &life) const
{
    if (life.end != StoryEnd::Done)
        return std::nullopt;
    const std::optional<std::uint32_t> begin = whereWorkBegan(life);
    const StoryStay &end = m_lives.m_stays[firstOfEnd(life)];
    const EventFacts &facts = m_lives.facts(m_lives.m_steps[end.firstStep]);
    const bool endIsSeen
        = end.stage == Stage::Done || stageFromLabel(m_lives.text(facts.fromStage)) != Stage::Done;
    if (!begin || !endIsSeen)
        return std::nullopt;
    const double seconds = m_lives.m_steps[end.firstStep].time - m_lives.m_steps[*begin].time;
    return std::isnan(seconds) ? std::nullopt : std::optional(seconds);
}

std::optional<std::uint32_t> LifeTeller::whereWorkBegan(const StoryLife &life) const
{
    for (const StoryStay &stay : m_lives.stays(life)) {
        const EventFacts &facts = m_lives.facts(m_lives.m_steps[stay.firstStep]);
        const Stage from = stageFromLabel(m_lives.text(facts.fromStage));
        if (isWork(from) || (isFinished(from) && stay.firstStep == life.firstStep))
            return std::nullopt; // it had begun before what is here
        if (isWork(stay.stage))
            return stay.firstStep;
    }
    return std::nullopt;
}

Stage LifeTeller::stageOf(StringId label)
{
    const auto [entry, isNew] = m_stages.try_emplace(static_cast<std::uint32_t>(label));
    if (isNew)
        entry.value() = stageFromLabel(m_lives.text(label));
    return entry->second;
}

bool LifeTeller::isSameStage(StringId a, StringId b)
{
    if (a == b)
        return true;
    const Stage stage = stageOf(a);
    return stage != Stage::Unknown && stage == stageOf(b);
}

bool LifeTeller::visit(Visited &visited, Stage stage, StringId label)
{
    if (stage == Stage::Unknown)
        return visited.labels.insert(static_cast<std::uint32_t>(label)).second;
    const bool isNew = !visited.known.test(static_cast<std::size_t>(stage));
    visited.known.set(static_cast<std::size_t>(stage));
    return isNew;
}

Result<StoryLives> StoryLives::tell(StoryInput input, const std::stop_token &stop)
{
    StoryLives lives;
    lives.m_input = std::move(input);
    LifeTeller(lives, stop).tellAll();
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, {});
    lives.m_input.ids = {}; // they have decided what they had to
    return lives;
}

} // namespace sled
