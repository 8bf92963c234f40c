// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demofleet.h"

#include "core/base/sha256.h"
#include "core/demo/itemops.h"

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kFirstStoryNumber = 17;

/// Anyone can compute it: the keys of a demonstration protect nothing.
KeyPair::Seed keySeed(const DemoOptions &options, qsizetype sled)
{
    return sha256("SledScope demonstration " + std::to_string(options.seed) + ", sled "
                  + std::to_string(sled))
        .bytes();
}

TransitionFired firedBy(const PlannedStep &step, const StoryName &name)
{
    return {.storyId = name.id,
            .before = std::string(stageName(step.from)),
            .after = std::string(stageName(step.to)),
            .event = std::string(step.event),
            .at = step.at};
}

} // namespace

DemoFleet::DemoFleet(std::vector<std::unique_ptr<DemoSled>> sleds, const DemoOptions &options)
    : m_sleds(std::move(sleds)), m_relay(m_sleds.size()), m_random(options.seed)
{
}

Result<DemoFleet> DemoFleet::create(const QStringList &paths, const DemoOptions &options)
{
    std::vector<std::unique_ptr<DemoSled>> sleds;
    for (const QString &path : paths) {
        const auto index = static_cast<qsizetype>(sleds.size());
        const auto journal
            = index % 2 == 0 ? OpWriter::Journal::WriteAheadLog : OpWriter::Journal::Rollback;
        Result<std::unique_ptr<DemoSled>> sled
            = DemoSled::create(path, journal, keySeed(options, index));
        if (!sled)
            return failure(sled.error().code, u"%1: %2"_s.arg(path, sled.error().detail));
        sleds.push_back(*std::move(sled));
    }
    return DemoFleet(std::move(sleds), options);
}

Result<qint64> DemoFleet::run(const DemoPlan &plan, const std::stop_token &stop)
{
    constexpr std::size_t kStepsBehind = 8;
    m_stories.resize(plan.stories);
    if (m_sleds.size() > 1 && plan.steps.size() > kStepsBehind * kStepsBehind)
        m_relay.holdBackFrom(plan.steps[plan.steps.size() - kStepsBehind].at);
    for (const PlannedStep &step : plan.steps) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"stopped on request"_s);
        if (const Result<void> done = happen(step, plan); !done)
            return tl::unexpected(done.error());
    }
    for (std::size_t index = 0; index < m_sleds.size(); ++index) {
        constexpr qint64 kLongAfter = qint64{1} << 40U;
        Result<void> done = m_relay.deliver(*m_sleds[index], index, kLongAfter);
        if (done)
            done = m_sleds[index]->flush();
        if (!done)
            return tl::unexpected(done.error());
    }
    return m_relay.count();
}

Result<void> DemoFleet::happen(const PlannedStep &step, const DemoPlan &plan)
{
    DemoSled &sled = *m_sleds[step.sled];
    Story &story = m_stories[step.story];
    // Who takes a story over has to know all that was said about it.
    Result<void> done = m_relay.deliver(sled, step.sled, step.at);
    if (done)
        done = m_relay.deliverUpTo(sled, step.sled, story.end);
    if (!done)
        return done;
    sled.setTime(step.at);
    switch (step.kind) {
    case PlannedStep::Kind::Creation:
        done = createStory(step);
        break;
    case PlannedStep::Kind::Transition:
    case PlannedStep::Kind::Lost:
        done = moveStory(step);
        break;
    case PlannedStep::Kind::Gap:
        done = sled.logGap(*plan.gap);
        break;
    }
    story.end = m_relay.collect(sled, step.sled);
    return done;
}

Result<void> DemoFleet::createStory(const PlannedStep &step)
{
    Story &story = m_stories[step.story];
    const std::uint64_t number = kFirstStoryNumber + step.story;
    story.name = makeStoryName(number, m_random);
    const bool isDependent = step.story > 0 && m_random.chance(12);
    const Result<OpId> item = m_sleds[step.sled]->insertItem(itemContent(
        story.name, isDependent ? '[' + std::to_string(number - 1) + ']' : std::string("[]")));
    if (!item)
        return tl::unexpected(item.error());
    story.item = *item;
    return {};
}

Result<void> DemoFleet::moveStory(const PlannedStep &step)
{
    DemoSled &sled = *m_sleds[step.sled];
    Story &story = m_stories[step.story];
    story.retries += isFailure(step) ? 1 : 0;
    const ItemFacts facts{.sledId = sled.id(),
                          .agent = 1 + static_cast<int>(m_random.below(4)),
                          .retries = story.retries};
    for (RegisterUpdate &update : updatesOf(step, facts)) {
        if (Result<void> set = sled.setRegister(story.item, update.field, std::move(update.value));
            !set)
            return set;
    }
    return step.kind == PlannedStep::Kind::Lost ? Result<void>()
                                                : sled.log(firedBy(step, story.name));
}

} // namespace sled
