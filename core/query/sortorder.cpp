// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/sortorder.h"

#include "core/base/stoppablesort.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <span>

namespace sled {

namespace {

constexpr std::uint64_t kLast = std::numeric_limits<std::uint64_t>::max();
constexpr std::uint64_t kFirst = 0;

/// All that decides the place of one event, as numbers that compare like what they stand for.
struct Keyed {
    std::uint64_t main = 0;
    std::uint64_t time = 0;
    std::uint64_t eventSeq = 0;
    std::uint32_t sled = 0;
    std::uint32_t event = 0;
};

/// A number above kFirst and below kLast that grows with \a number.
std::uint64_t orderedBits(double number)
{
    constexpr std::uint64_t kSign = std::uint64_t{1} << 63U;
    if (std::isnan(number))
        return kLast;
    const auto bits = std::bit_cast<std::uint64_t>(number + 0.0); // -0.0 equals 0.0
    return (bits & kSign) != 0 ? ~bits : bits | kSign;
}

StringId EventFacts::*stringColumn(SortKey key)
{
    switch (key) {
    case SortKey::Sled:
        return &EventFacts::sledId;
    case SortKey::Story:
        return &EventFacts::storyId;
    case SortKey::FromStage:
        return &EventFacts::fromStage;
    case SortKey::ToStage:
        return &EventFacts::toStage;
    case SortKey::PipelineEvent:
        return &EventFacts::pipelineEvent;
    default:
        return nullptr;
    }
}

/// Bytewise rank of each string that occurs in one column, by its StringId: strings are
/// compared once for each distinct one instead of once for each comparison of events.
std::vector<std::uint32_t> ranksOf(StringId EventFacts::*column, const SortInput &input)
{
    std::vector<std::uint32_t> ranks(input.strings->size());
    std::vector<StringId> distinct;
    for (std::uint32_t i = 0; i < input.events.size(); ++i) {
        const StringId id = input.events.facts(EventIndex{i}).*column;
        std::uint32_t &seen = ranks[static_cast<std::size_t>(id)];
        if (seen == 0)
            distinct.push_back(id);
        seen = 1;
    }
    std::sort(distinct.begin(), distinct.end(), [&input](StringId a, StringId b) {
        return input.strings->text(a) < input.strings->text(b);
    });
    for (std::size_t i = 0; i < distinct.size(); ++i)
        ranks[static_cast<std::size_t>(distinct[i])] = static_cast<std::uint32_t>(i + 1);
    return ranks;
}

std::vector<Keyed> keysOf(const SortInput &input, SortOrder order)
{
    const std::vector<std::uint32_t> sledRanks = ranksOf(&EventFacts::sledId, input);
    StringId EventFacts::*const column = stringColumn(order.key);
    const std::vector<std::uint32_t> ranks
        = column ? ranksOf(column, input) : std::vector<std::uint32_t>();

    std::vector<Keyed> keys(input.events.size());
    for (std::uint32_t i = 0; i < keys.size(); ++i) {
        const EventFacts &facts = input.events.facts(EventIndex{i});
        Keyed &key = keys[i];
        key.event = i;
        key.sled = sledRanks[static_cast<std::size_t>(facts.sledId)];
        key.eventSeq = orderedBits(facts.eventSeq);
        if (order.key != SortKey::Sled)
            key.time = orderedBits(facts.timestamp);
        if (column)
            key.main = ranks[static_cast<std::size_t>(facts.*column)];
        else if (order.key == SortKey::Rank)
            key.main = input.ranks[i];
        else
            key.main = order.key == SortKey::Time ? key.time : key.eventSeq;
        // Reversed, the first place is the last.
        if (!column && key.main == kLast && order.isDescending)
            key.main = kFirst;
    }
    return keys;
}

class Less {
public:
    Less(const SortInput &input, bool isDescending) : m_ids(input.ids), m_isDescending(isDescending)
    {
    }

    bool operator()(const Keyed &a, const Keyed &b) const
    {
        return m_isDescending ? isLess(b, a) : isLess(a, b);
    }

private:
    [[nodiscard]] bool isLess(const Keyed &a, const Keyed &b) const
    {
        if (a.main != b.main)
            return a.main < b.main;
        if (a.time != b.time)
            return a.time < b.time;
        if (a.sled != b.sled)
            return a.sled < b.sled;
        if (a.eventSeq != b.eventSeq)
            return a.eventSeq < b.eventSeq;
        if (!m_ids.empty() && m_ids[a.event] != m_ids[b.event])
            return m_ids[a.event] < m_ids[b.event];
        return a.event < b.event;
    }

    std::span<const OpId> m_ids;
    bool m_isDescending;
};

} // namespace

Result<std::vector<EventIndex>> sortEvents(const SortInput &input, SortOrder order,
                                           const std::stop_token &stop)
{
    std::vector<Keyed> keys = keysOf(input, order);
    if (!sortStoppable(keys, Less(input, order.isDescending), stop))
        return failure(ErrorCode::Cancelled, {});
    std::vector<EventIndex> events;
    events.reserve(keys.size());
    for (const Keyed &key : keys)
        events.push_back(EventIndex{key.event});
    return events;
}

} // namespace sled
