// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/markbuckets.h"

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

/// The cuts between groups: all multiples of a duration.
class Grid {
public:
    Grid(const TimeScale &scale, double minWidth)
        : m_duration(durationFor(minWidth * scale.secondsPerPixel()))
    {
    }

    [[nodiscard]] double slotOf(double time) const { return std::floor(time / m_duration); }
    [[nodiscard]] double start(double slot) const { return slot * m_duration; }
    [[nodiscard]] double duration() const { return m_duration; }

private:
    /// The next of … 1, 1.5, 2, 3, 4, 6, 8, 12 …: all exact in binary, and whole seconds
    /// from two seconds on, so that groups of whole seconds are alike.
    static double durationFor(double atLeast)
    {
        const double power = std::exp2(std::floor(std::log2(atLeast)));
        for (const double factor : {1.0, 1.5}) {
            if (power * factor >= atLeast)
                return power * factor;
        }
        return power * 2.0;
    }

    double m_duration;
};

} // namespace

std::vector<MarkBucket> bucketMarks(const MarkSeries &marks, const TimeScale &scale,
                                    double minWidth)
{
    // Half a bucket beyond each edge still reaches into view.
    const double beyond = 2.0 * minWidth * scale.secondsPerPixel();
    const TimeRange &visible = scale.visible();
    return bucketMarks(marks, scale, minWidth, {visible.begin - beyond, visible.end + beyond});
}

std::vector<MarkBucket> bucketMarks(const MarkSeries &marks, const TimeScale &scale,
                                    double minWidth, const TimeRange &range)
{
    std::vector<MarkBucket> buckets;
    std::size_t next = marks.lowerBound(range.begin);
    while (next < marks.size() && marks[next].time < range.end) {
        buckets.push_back(bucketOf(marks, scale, minWidth, next));
        next = buckets.back().end;
    }
    return buckets;
}

MarkBucket bucketOf(const MarkSeries &marks, const TimeScale &scale, double minWidth,
                    std::size_t index)
{
    const Grid grid(scale, minWidth);
    const double slot = grid.slotOf(marks[index].time);
    MarkBucket bucket;
    bucket.first = std::min(marks.lowerBound(grid.start(slot)), index);
    bucket.end = std::max(marks.lowerBound(grid.start(slot + 1)), index + 1);
    bucket.width = grid.duration() / scale.secondsPerPixel();
    const double left = scale.xAt(grid.start(slot));
    if (bucket.isAggregate()) {
        bucket.x = left + bucket.width / 2;
        return bucket;
    }
    bucket.x = scale.xAt(marks[index].time);
    if (bucket.first > 0 && grid.slotOf(marks[bucket.first - 1].time) >= slot - 1)
        bucket.x = std::max(bucket.x, left + minWidth / 2);
    if (bucket.end < marks.size() && grid.slotOf(marks[bucket.end].time) <= slot + 1)
        bucket.x = std::min(bucket.x, left + bucket.width - minWidth / 2);
    bucket.width = minWidth;
    return bucket;
}

} // namespace sled
