// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lanewishes.h"

namespace sled {

namespace {

void collapseAll(LaneArrangement &arrangement, const LaneSet &lanes, bool isCollapsed)
{
    arrangement.collapsed.clear();
    for (const quint32 key : lanes.keysInOrder(arrangement))
        setMember(arrangement.collapsed, lanes.idOf(key), isCollapsed);
}

void hideOthers(LaneArrangement &arrangement, const LaneSet &lanes, quint32 key)
{
    for (const Lane &lane : lanes.data()->lanes)
        setMember(arrangement.hidden, lanes.idOf(lane.key), lane.key != key);
}

} // namespace

void noteWish(LaneArrangement &arrangement, const LaneSet &lanes, quint32 key, LaneAction action)
{
    const std::string_view id = lanes.idOf(key);
    switch (action) {
    case LaneAction::Pin:
    case LaneAction::Unpin:
        return setMember(arrangement.pinned, id, action == LaneAction::Pin);
    case LaneAction::Collapse:
    case LaneAction::Expand:
        return setMember(arrangement.collapsed, id, action == LaneAction::Collapse);
    case LaneAction::CollapseAll:
    case LaneAction::ExpandAll:
        return collapseAll(arrangement, lanes, action == LaneAction::CollapseAll);
    case LaneAction::Hide:
        return setMember(arrangement.hidden, id, true);
    case LaneAction::HideOthers:
        return hideOthers(arrangement, lanes, key);
    case LaneAction::ShowAll:
        arrangement.hidden.clear();
    }
}

void noteMove(LaneArrangement &arrangement, const LaneSet &lanes, std::size_t from,
              std::size_t before)
{
    std::vector<std::string_view> ids;
    for (const quint32 key : lanes.keysInOrder(arrangement))
        ids.push_back(lanes.idOf(key));
    const std::vector<Lane> &shown = lanes.data()->lanes;
    const auto next
        = before < shown.size() ? std::optional(lanes.idOf(shown[before].key)) : std::nullopt;
    moveBefore(arrangement, ids, lanes.idOf(shown[from].key), next);
}

std::vector<SledWish> sledWishes(const SledRoster &roster, quint32 key, LaneAction action)
{
    std::vector<SledWish> wishes;
    for (quint32 i = 0; i < roster.size(); ++i) {
        const bool isIt = quint32(roster.at(SledNumber{i}).id) == key;
        const bool isShown = action == LaneAction::ShowAll;
        if (isShown || isIt == (action == LaneAction::Hide))
            wishes.push_back({SledNumber{i}, isShown});
    }
    return wishes;
}

} // namespace sled
