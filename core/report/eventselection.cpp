// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/eventselection.h"

#include "core/query/sortorder.h"

#include <algorithm>

namespace sled {

namespace {

/// By event: whether it was listed.
std::vector<bool> marksOf(const std::vector<EventIndex> &events, std::size_t count)
{
    std::vector<bool> marks(count);
    for (const EventIndex event : events) {
        if (static_cast<std::size_t>(event) < count)
            marks[static_cast<std::size_t>(event)] = true;
    }
    return marks;
}

Result<std::vector<EventIndex>> inOrder(const EventSnapshot &snapshot, EventOrder order,
                                        const std::stop_token &stop)
{
    Q_ASSERT(order != EventOrder::Log);
    SortInput input{snapshot.events, snapshot.strings, {}, {}};
    input.ids.reserve(snapshot.ops.size());
    for (const EventSnapshot::Op &op : snapshot.ops)
        input.ids.push_back(op.id);
    return sortEvents(input, {order == EventOrder::Time ? SortKey::Time : SortKey::Sled}, stop);
}

} // namespace

Result<std::vector<EventIndex>> selectEvents(const EventSnapshot &snapshot,
                                             const EventSelection &selection,
                                             const std::stop_token &stop)
{
    const std::size_t count = snapshot.events.size();
    const std::vector<bool> isListed = marksOf(selection.listed, count);
    const auto listed
        = [&](EventIndex event) -> bool { return isListed[static_cast<std::size_t>(event)]; };
    std::vector<EventIndex> events;
    if (selection.order) {
        auto sorted = inOrder(snapshot, *selection.order, stop);
        if (!sorted)
            return sorted;
        events = *std::move(sorted);
    } else {
        events = selection.listed;
        std::erase_if(events,
                      [&](EventIndex event) { return static_cast<std::size_t>(event) >= count; });
        for (std::uint32_t i = 0; selection.wantsAccepted && i < count; ++i) {
            if (!isListed[i])
                events.push_back(EventIndex{i});
        }
    }
    std::erase_if(events, [&](EventIndex event) {
        if (!selection.wantsAccepted)
            return !listed(event);
        const EventState &state = snapshot.states[static_cast<std::size_t>(event)];
        return standingOf(state.verdict) != Standing::Accepted
            || std::ranges::binary_search(snapshot.deleted, event);
    });
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, {});
    return events;
}

} // namespace sled
