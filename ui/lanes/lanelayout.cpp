// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanelayout.h"

#include <algorithm>

namespace sled {

LaneLayout::LaneLayout(const LaneData &data, const LaneMetrics &metrics)
    : m_noteHeight(data.note.isEmpty() ? 0.0 : metrics.noteHeight)
{
    for (const Lane &lane : data.lanes)
        add(lane.isCollapsed ? metrics.collapsedHeight : metrics.laneHeight, lane.isCollapsed);
    const auto pinnedEnd = std::ranges::find(data.lanes, false, &Lane::isPinned);
    m_pinned = std::size_t(pinnedEnd - data.lanes.begin());
}

LaneLayout::LaneLayout(std::size_t count, const LaneMetrics &metrics)
{
    for (std::size_t lane = 0; lane < count; ++lane)
        add(metrics.laneHeight, false);
}

std::optional<std::size_t> LaneLayout::laneAt(double y) const
{
    if (y < 0.0 || y >= lanesHeight())
        return std::nullopt;
    return std::size_t(std::ranges::upper_bound(m_edges, y) - m_edges.begin()) - 1;
}

void LaneLayout::add(double height, bool isCollapsed)
{
    m_edges.push_back(m_edges.back() + height);
    m_collapsed.push_back(isCollapsed);
}

} // namespace sled
