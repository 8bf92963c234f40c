// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/laneitem.h"

#include <algorithm>

namespace sled {

bool holdsEvent(const LaneData &data, const LaneItem &item, quint32 eventIndex)
{
    if (item.lane >= data.lanes.size())
        return false;
    const Lane &lane = data.lanes[item.lane];
    const std::size_t size = item.isGap ? lane.gaps.size() : lane.marks.size();
    return item.index < size && itemEvent(data, item) == eventIndex;
}

std::optional<LaneItem> findItem(const LaneData &data, quint32 eventIndex,
                                 const std::optional<LaneItem> &hint)
{
    if (hint && holdsEvent(data, *hint, eventIndex))
        return hint;
    for (std::size_t lane = 0; lane < data.lanes.size(); ++lane) {
        const auto marks = data.lanes[lane].marks.marks();
        const auto mark = std::ranges::find(marks, eventIndex, &LaneMark::eventIndex);
        if (mark != marks.end())
            return LaneItem{lane, std::size_t(mark - marks.begin()), false};
    }
    for (std::size_t lane = 0; lane < data.lanes.size(); ++lane) {
        const auto gaps = data.lanes[lane].gaps.gaps();
        const auto gap = std::ranges::find(gaps, eventIndex, &LaneGap::eventIndex);
        if (gap != gaps.end())
            return LaneItem{lane, std::size_t(gap - gaps.begin()), true};
    }
    return std::nullopt;
}

double itemTime(const LaneData &data, const LaneItem &item)
{
    const Lane &lane = data.lanes[item.lane];
    return item.isGap ? lane.gaps[item.index].end : lane.marks[item.index].time;
}

quint32 itemEvent(const LaneData &data, const LaneItem &item)
{
    const Lane &lane = data.lanes[item.lane];
    return item.isGap ? lane.gaps[item.index].eventIndex : lane.marks[item.index].eventIndex;
}

std::optional<LaneItem> stepInLane(const LaneData &data, std::size_t lane,
                                   const std::optional<LaneItem> &current, int steps, double time)
{
    if (lane >= data.lanes.size() || data.lanes[lane].marks.isEmpty())
        return std::nullopt;
    const MarkSeries &marks = data.lanes[lane].marks;
    std::ptrdiff_t index = 0;
    if (current && current->lane == lane && !current->isGap) {
        index = std::ptrdiff_t(current->index) + steps;
    } else {
        const double from = current ? itemTime(data, *current) : time;
        index = std::ptrdiff_t(marks.lowerBound(from));
        index += current ? (steps > 0 ? steps - 1 : steps) : 0;
    }
    const std::ptrdiff_t last = std::ptrdiff_t(marks.size()) - 1;
    return LaneItem{lane, std::size_t(std::clamp<std::ptrdiff_t>(index, 0, last)), false};
}

std::optional<std::size_t> laneWithKey(const LaneData &data, quint32 key)
{
    const auto lane = std::ranges::find(data.lanes, key, &Lane::key);
    if (lane == data.lanes.end())
        return std::nullopt;
    return std::size_t(lane - data.lanes.begin());
}

std::optional<TimeRange> dataExtent(const LaneData &data)
{
    std::optional<TimeRange> extent;
    const auto include = [&extent](double begin, double end) {
        if (!extent)
            extent = TimeRange{begin, end};
        extent->begin = std::min(extent->begin, begin);
        extent->end = std::max(extent->end, end);
    };
    for (const Lane &lane : data.lanes) {
        if (!lane.marks.isEmpty())
            include(lane.marks.marks().front().time, lane.marks.marks().back().time);
        if (!lane.gaps.isEmpty())
            include(lane.gaps.gaps().front().begin, lane.gaps.gaps().back().end);
    }
    return extent;
}

} // namespace sled
