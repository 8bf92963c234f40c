// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/markseries.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace sled {

namespace {

std::size_t stageSlot(const LaneMark &mark)
{
    return mark.stage < kStageCount ? mark.stage : 0;
}

} // namespace

void MarkSeries::append(std::vector<LaneMark> batch)
{
    if (batch.empty())
        return;
    Q_ASSERT(std::ranges::all_of(batch, [](const LaneMark &m) { return std::isfinite(m.time); }));
    // Stable: events of one second keep the order in which the owner named them.
    std::ranges::stable_sort(batch, {}, &LaneMark::time);
    const std::size_t oldSize = m_marks.size();
    const auto later = std::ranges::upper_bound(m_marks, batch.front().time, {}, &LaneMark::time);
    const auto firstChanged = std::size_t(later - m_marks.begin());
    // An eighth to spare at most: a million marks would keep megabytes for nothing.
    if (const std::size_t needed = oldSize + batch.size(); needed > m_marks.capacity())
        m_marks.reserve(needed + needed / 8);
    m_marks.insert(m_marks.end(), batch.begin(), batch.end());
    if (firstChanged < oldSize) {
        const auto begin = m_marks.begin();
        std::ranges::inplace_merge(begin + std::ptrdiff_t(firstChanged),
                                   begin + std::ptrdiff_t(oldSize), m_marks.end(), {},
                                   &LaneMark::time);
    }
    tallyFrom(firstChanged);
}

std::size_t MarkSeries::lowerBound(double time) const
{
    return std::size_t(std::ranges::lower_bound(m_marks, time, {}, &LaneMark::time)
                       - m_marks.begin());
}

StageCounts MarkSeries::stageCounts(std::size_t first, std::size_t end) const
{
    StageCounts counts{};
    if (end - first <= kBlock) {
        for (std::size_t i = first; i < end; ++i)
            ++counts[stageSlot(m_marks[i])];
        return counts;
    }
    counts = countsBefore(end);
    std::ranges::transform(counts, countsBefore(first), counts.begin(), std::minus{});
    return counts;
}

StageCounts MarkSeries::countsBefore(std::size_t index) const
{
    StageCounts counts = m_tally[index / kBlock];
    for (std::size_t i = index / kBlock * kBlock; i < index; ++i)
        ++counts[stageSlot(m_marks[i])];
    return counts;
}

void MarkSeries::tallyFrom(std::size_t index)
{
    if (m_tally.empty())
        m_tally.emplace_back();
    std::size_t block = std::min(index / kBlock, m_tally.size() - 1);
    m_tally.resize(block + 1);
    StageCounts counts = m_tally[block];
    for (; (block + 1) * kBlock <= m_marks.size(); ++block) {
        for (std::size_t i = block * kBlock; i < (block + 1) * kBlock; ++i)
            ++counts[stageSlot(m_marks[i])];
        m_tally.push_back(counts);
    }
}

} // namespace sled
