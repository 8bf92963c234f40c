// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/predecessors.h"

namespace sled {

namespace {

/// For each event the one before it in \a order, if both say the same in \a column.
std::vector<EventIndex> linked(const EventColumns &events, const std::vector<EventIndex> &order,
                               StringId EventFacts::*column)
{
    std::vector<EventIndex> before(order.size(), kNoEvent);
    for (std::size_t i = 1; i < order.size(); ++i) {
        const StringId own = events.facts(order[i]).*column;
        if (own != StringId::Empty && events.facts(order[i - 1]).*column == own)
            before[static_cast<std::size_t>(order[i])] = order[i - 1];
    }
    return before;
}

} // namespace

Result<Predecessors> findPredecessors(const SortInput &input, const std::stop_token &stop)
{
    Predecessors found;
    const auto byStory = sortEvents(input, {SortKey::Story}, stop);
    if (!byStory)
        return tl::unexpected(byStory.error());
    if (stop.stop_requested()) // few events are sorted before a stop is heard
        return failure(ErrorCode::Cancelled, {});
    found.inStory = linked(input.events, *byStory, &EventFacts::storyId);
    const auto bySled = sortEvents(input, {SortKey::Sled}, stop);
    if (!bySled)
        return tl::unexpected(bySled.error());
    found.inSled = linked(input.events, *bySled, &EventFacts::sledId);
    return found;
}

} // namespace sled
