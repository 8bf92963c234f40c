// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/livestories.h"

#include "core/demo/storyflow.h"
#include "core/eventlog/entryfields.h"
#include "core/history/itemstate.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace sled {

namespace {

constexpr std::uint32_t kFirstNumber = 17;
constexpr std::size_t kFewStories = 4;   ///< With fewer, a new one comes for certain.
constexpr std::size_t kManyStories = 16; ///< With so many, none comes.

/// The number that a story id begins with.
std::optional<std::uint32_t> numberOf(std::string_view storyId)
{
    std::uint32_t number = 0;
    const char *const end = storyId.data() + storyId.size();
    const auto [rest, error] = std::from_chars(storyId.data(), end, number);
    if (error != std::errc() || rest == end || *rest != '_')
        return std::nullopt;
    return number;
}

/// The registers of one item, by name.
class ItemReader {
public:
    ItemReader(const Document &document, const ItemState &item)
        : m_strings(document.strings()),
          m_schema(*document.list(kItemsField).structSchema()),
          m_item(item)
    {
    }

    [[nodiscard]] std::string_view text(std::string_view field) const
    {
        const std::optional<StringId> string = cell(field).string();
        return string ? m_strings.text(*string) : std::string_view();
    }
    [[nodiscard]] int number(std::string_view field) const
    {
        constexpr double kMost = 1000;
        return static_cast<int>(std::clamp(cell(field).number().value_or(0), 0.0, kMost));
    }

private:
    [[nodiscard]] Cell cell(std::string_view field) const
    {
        const std::optional<std::size_t> index = m_schema.indexOf(field);
        const RegisterState *state = index ? m_item.find(*index) : nullptr;
        return state ? state->value : Cell();
    }

    const StringPool &m_strings;
    const StructSchema &m_schema;
    const ItemState &m_item;
};

} // namespace

LiveStories::LiveStories(const LiveShare &share, std::uint64_t seed)
    : m_share(share), m_seed(seed), m_random(seed), m_nextNumber(firstNumber(0))
{
}

std::uint32_t LiveStories::firstNumber(std::uint32_t above) const
{
    const auto sleds = static_cast<std::uint32_t>(m_share.sleds);
    std::uint32_t number = std::max(kFirstNumber, above + 1);
    while (number % sleds != static_cast<std::uint32_t>(m_share.index))
        ++number;
    return number;
}

void LiveStories::takeOver(const Document &document)
{
    const auto sleds = static_cast<std::uint32_t>(m_share.sleds);
    std::uint32_t highest = 0;
    for (const ItemState &item : itemStates(document)) {
        const ItemReader reader(document, item);
        const std::string_view id = reader.text("story_id");
        const std::optional<std::uint32_t> number = numberOf(id);
        if (!number)
            continue;
        highest = std::max(highest, *number);
        const Stage stage = stageFromLabel(reader.text("stage"));
        const bool isOurs = *number % sleds == static_cast<std::uint32_t>(m_share.index);
        if (!isOurs || !item.isVisible || stage == Stage::Unknown || stage == Stage::Archived)
            continue;
        const Stage resumeTo = stageFromLabel(reader.text("resume_to"));
        m_active.push_back({.number = *number,
                            .name = {std::string(id), std::string(reader.text("name")), {}},
                            .stage = stage,
                            .resumeTo = resumeTo == Stage::Unknown ? Stage::Backlog : resumeTo,
                            .retries = reader.number("retry_count"),
                            .item = item.id});
    }
    m_nextNumber = firstNumber(highest);
    m_random = DemoRandom(m_seed ^ DemoRandom(m_nextNumber).next()); // not the same once more
}

LiveStories::Step LiveStories::next(qint64 at)
{
    constexpr int kPerCentNew = 18;
    const std::size_t count = m_active.size();
    if (count < kFewStories || (count < kManyStories && m_random.chance(kPerCentNew)))
        return create(at);
    return move(static_cast<std::size_t>(m_random.below(static_cast<qint64>(count))), at);
}

LiveStories::Step LiveStories::create(qint64 at)
{
    LiveStory story;
    story.number = m_nextNumber;
    story.name = makeStoryName(story.number, m_random);
    m_nextNumber = firstNumber(m_nextNumber);
    m_active.push_back(story);
    const PlannedStep planned{
        .at = at, .story = story.number, .kind = PlannedStep::Kind::Creation, .event = {}};
    return {planned, std::move(story)};
}

LiveStories::Step LiveStories::move(std::size_t which, qint64 at)
{
    LiveStory &story = m_active[which];
    const FlowRule &rule = *drawRule(story.stage, m_random);
    const PlannedStep planned{.at = at,
                              .story = story.number,
                              .sled = static_cast<std::uint16_t>(m_share.index),
                              .from = story.stage,
                              .to = story.stage == Stage::Frozen ? story.resumeTo : rule.to,
                              .event = rule.event};
    if (planned.to == Stage::Frozen)
        story.resumeTo = story.stage;
    story.stage = planned.to;
    story.retries += isFailure(planned) ? 1 : 0;
    Step step{planned, story};
    if (story.stage == Stage::Archived)
        m_active.erase(m_active.begin() + static_cast<std::ptrdiff_t>(which));
    return step;
}

} // namespace sled
