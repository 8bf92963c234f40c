// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/density.h"

#include <algorithm>

namespace sled {

namespace {

/// A search of a column's end costs about as much as looking at so many marks in a row.
constexpr std::size_t kMarksASearch = 24;

void countEach(const MarkSeries &marks, const TimeRange &range, std::vector<quint32> &counts)
{
    const double perSecond = double(counts.size()) / range.length();
    const std::size_t end = marks.lowerBound(range.end);
    for (std::size_t i = marks.lowerBound(range.begin); i < end; ++i) {
        const auto column = std::size_t((marks[i].time - range.begin) * perSecond);
        ++counts[std::min(column, counts.size() - 1)];
    }
}

void searchEach(const MarkSeries &marks, const TimeRange &range, std::vector<quint32> &counts)
{
    const double seconds = range.length() / double(counts.size());
    std::size_t next = marks.lowerBound(range.begin);
    for (std::size_t column = 0; column < counts.size(); ++column) {
        const bool isLast = column + 1 == counts.size();
        const double end = isLast ? range.end : range.begin + double(column + 1) * seconds;
        const std::size_t after = std::max(marks.lowerBound(end), next);
        counts[column] += quint32(after - next);
        next = after;
    }
}

} // namespace

std::vector<quint32> markDensity(const LaneData &data, const TimeRange &range, std::size_t columns)
{
    std::vector<quint32> counts(columns, 0);
    if (columns == 0 || !(range.length() > 0.0))
        return counts;
    for (const Lane &lane : data.lanes) {
        if (lane.marks.size() > columns * kMarksASearch)
            searchEach(lane.marks, range, counts);
        else
            countEach(lane.marks, range, counts);
    }
    return counts;
}

} // namespace sled
