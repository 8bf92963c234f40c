// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/laneset.h"

#include "ui/models/displaytext.h"
#include "ui/models/lanenote.h"
#include "ui/theme/stagestyle.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace sled {

LaneSet::LaneSet()
    : m_groups(std::make_shared<LaneGroups>(LaneGrouping::Sled, nullptr, LaneFilter{}))
{
}

LaneSet::LaneSet(std::shared_ptr<LaneGroups> groups, const StringPool &strings,
                 const SledRoster &roster)
    : m_groups(std::move(groups)), m_strings(&strings), m_roster(&roster)
{
    addLanes();
}

void LaneSet::addLanes()
{
    for (std::size_t group = m_parked.size(); group < m_groups->groups().size(); ++group) {
        LaneGroup &made = m_groups->groups()[group];
        Lane &lane = m_parked.emplace_back();
        lane.key = made.key;
        lane.marks = std::move(made.marks);
        name(lane);
        m_positions.push_back(kParked);
        m_needsArranging = true;
    }
}

void LaneSet::name(Lane &lane) const
{
    lane.colorIndex = lane.key;
    if (m_groups->grouping() == LaneGrouping::Stage) {
        lane.label = stageText(static_cast<Stage>(lane.key));
        lane.toolTip = lane.label;
        return;
    }
    const std::string_view id = idOf(lane.key);
    lane.toolTip = displayText(id);
    if (m_groups->grouping() == LaneGrouping::Sled) {
        lane.label = shortSledId(id);
        lane.colorIndex = std::size_t(m_roster->find(StringId{lane.key}).value_or(SledNumber{}));
    } else {
        if (id.empty())
            lane.toolTip = QCoreApplication::translate("sled::LaneFeed", "No story");
        lane.label = lane.toolTip;
    }
}

Lane &LaneSet::laneOf(std::size_t group)
{
    const std::size_t position = m_positions[group];
    return position == kParked ? m_parked[group] : m_data->lanes[position];
}

void LaneSet::takeFresh()
{
    addLanes();
    for (std::size_t group = 0; group < m_parked.size(); ++group) {
        std::vector<LaneMark> &fresh = m_groups->groups()[group].fresh;
        if (!fresh.empty())
            laneOf(group).marks.append(std::exchange(fresh, {}));
    }
}

void LaneSet::refresh()
{
    for (std::size_t number = 0; number < m_parked.size(); ++number) {
        LaneGroup &group = m_groups->groups()[number];
        Lane &lane = laneOf(number);
        lane.eventsWithoutTime = group.eventsWithoutTime;
        lane.gapsWithoutTime = group.gapsWithoutTime;
        lane.filteredOut = m_groups->tallyOf(group.key).filteredOut;
        if (group.hasNewGaps)
            placeGaps(group, lane);
    }
    m_needsArranging = m_needsArranging || m_filteredOut != m_groups->groupsFilteredOut();
    m_data->note = laneNote(*m_groups, m_data->hiddenCount, m_holeCount);
}

void LaneSet::placeGaps(LaneGroup &group, Lane &lane) const
{
    std::vector<LaneGap> gaps = group.gaps;
    for (LaneGap &gap : gaps) {
        if (!std::isnan(gap.begin))
            continue;
        const std::size_t after = lane.marks.lowerBound(gap.end);
        gap.begin = after > 0 ? lane.marks[after - 1].time : gap.end;
    }
    // What came in late may have moved the beginning of any of them.
    lane.gaps = GapSeries();
    lane.gaps.append(gaps);
    group.hasNewGaps = false;
}

void LaneSet::setHoles(const LaneHoles &holes)
{
    m_holeCount = 0;
    for (const auto &[sled, ofSled] : holes)
        m_holeCount += ofSled.size();
    if (m_groups->grouping() != LaneGrouping::Sled)
        return;
    forEachLane([&holes](Lane &lane) {
        lane.holes = GapSeries();
        if (const auto found = holes.find(lane.key); found != holes.end())
            lane.holes.append(found->second);
    });
}

std::string_view LaneSet::idOf(quint32 key) const
{
    if (m_groups->grouping() == LaneGrouping::Stage)
        return stageName(static_cast<Stage>(key));
    return m_strings->text(StringId{key});
}

std::vector<std::size_t> LaneSet::groupsInOrder(const LaneArrangement &arrangement) const
{
    std::vector<std::size_t> natural(m_parked.size());
    std::iota(natural.begin(), natural.end(), std::size_t{0});
    const std::vector<LaneGroup> &groups = m_groups->groups();
    // Stories are made in their natural order: those active last come first.
    if (m_groups->grouping() == LaneGrouping::Sled)
        std::ranges::stable_sort(natural, {}, [&](std::size_t group) {
            return m_roster->find(StringId{groups[group].key}).value_or(SledNumber{});
        });
    if (m_groups->grouping() == LaneGrouping::Stage)
        std::ranges::sort(natural, {}, [&](std::size_t group) { return groups[group].key; });
    std::vector<std::string_view> ids;
    for (const std::size_t group : natural)
        ids.push_back(idOf(groups[group].key));
    std::vector<std::size_t> order = arranged(ids, arrangement);
    for (std::size_t &position : order)
        position = natural[position];
    return order;
}

std::vector<quint32> LaneSet::keysInOrder(const LaneArrangement &arrangement) const
{
    std::vector<quint32> keys;
    for (const std::size_t group : groupsInOrder(arrangement))
        keys.push_back(m_groups->groups()[group].key);
    return keys;
}

bool LaneSet::isFilteredOut(const LaneGroup &group) const
{
    return m_groups->filter().shown && m_groups->tallyOf(group.key).shown == 0;
}

void LaneSet::arrange(const LaneArrangement &arrangement,
                      const tsl::robin_set<std::uint32_t> &hiddenSleds)
{
    // Lanes move, whole; their marks do not. New data, since lanes are not only appended.
    for (std::size_t group = 0; group < m_positions.size(); ++group) {
        const std::size_t position = std::exchange(m_positions[group], kParked);
        if (position != kParked)
            m_parked[group] = std::move(m_data->lanes[position]);
    }
    auto next = std::make_shared<LaneData>();
    next->trust = std::move(m_data->trust);
    next->hasPending = m_data->hasPending;
    for (const std::size_t group : groupsInOrder(arrangement)) {
        const LaneGroup &made = m_groups->groups()[group];
        if (isFilteredOut(made))
            continue;
        const std::string_view id = idOf(made.key);
        const bool isSled = m_groups->grouping() == LaneGrouping::Sled;
        if (isSled ? hiddenSleds.contains(made.key) : arrangement.hidden.contains(id)) {
            ++next->hiddenCount;
            continue;
        }
        m_positions[group] = next->lanes.size();
        Lane &lane = next->lanes.emplace_back(std::move(m_parked[group]));
        lane.isPinned = arrangement.pinned.contains(id);
        lane.isCollapsed = arrangement.collapsed.contains(id);
    }
    m_data = std::move(next);
    m_filteredOut = m_groups->groupsFilteredOut();
    m_needsArranging = false;
}

} // namespace sled
