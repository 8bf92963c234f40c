// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lanearrangement.h"

#include <algorithm>
#include <numeric>
#include <tsl/robin_map.h>
#include <tuple>

namespace sled {

std::vector<std::size_t> arranged(std::span<const std::string_view> ids,
                                  const LaneArrangement &arrangement)
{
    tsl::robin_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < arrangement.order.size(); ++i)
        places.try_emplace(arrangement.order[i], i);
    using Rank = std::tuple<bool, std::size_t>;
    std::vector<Rank> ranks;
    for (const std::string_view id : ids) {
        const auto place = places.find(id);
        ranks.emplace_back(!arrangement.pinned.contains(id),
                           place == places.end() ? places.size() : place->second);
    }
    std::vector<std::size_t> positions(ids.size());
    std::iota(positions.begin(), positions.end(), std::size_t{0});
    std::ranges::stable_sort(positions, {}, [&ranks](std::size_t at) { return ranks[at]; });
    return positions;
}

void moveBefore(LaneArrangement &arrangement, std::span<const std::string_view> ids,
                std::string_view moved, std::optional<std::string_view> next)
{
    std::vector<std::string> order;
    for (const std::string_view id : ids) {
        if (next == id)
            order.emplace_back(moved);
        if (id != moved)
            order.emplace_back(id);
    }
    if (!next)
        order.emplace_back(moved);
    const std::set<std::string_view> shown(ids.begin(), ids.end());
    for (const std::string &id : arrangement.order) {
        if (!shown.contains(id) && order.size() < LaneArrangement::kMaxRemembered)
            order.push_back(id);
    }
    arrangement.order = std::move(order);
}

void setMember(LaneArrangement::Ids &ids, std::string_view id, bool isMember)
{
    if (!isMember) {
        const auto found = ids.find(id);
        if (found != ids.end())
            ids.erase(found);
    } else if (ids.size() < LaneArrangement::kMaxRemembered) {
        ids.emplace(id);
    }
}

} // namespace sled
