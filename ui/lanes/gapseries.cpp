// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/gapseries.h"

#include "core/eventlog/missednumbers.h"

#include <algorithm>
#include <utility>

namespace sled {

void GapSeries::append(const std::vector<LaneGap> &batch)
{
    if (batch.empty())
        return;
    m_gaps.insert(m_gaps.end(), batch.begin(), batch.end());
    for (LaneGap &gap : m_gaps) {
        if (gap.end < gap.begin)
            std::swap(gap.begin, gap.end);
    }
    std::ranges::stable_sort(m_gaps, {}, &LaneGap::begin);
    for (std::size_t i = 1; i < m_gaps.size(); ++i) {
        LaneGap &gap = m_gaps[i];
        gap.begin = std::max(gap.begin, m_gaps[i - 1].end);
        gap.end = std::max(gap.end, gap.begin);
    }
    MissedNumbers numbers;
    m_missedBefore.assign(1, 0);
    for (const LaneGap &gap : m_gaps) {
        const bool hasNumbers = gap.firstMissed && gap.missed > 0;
        const qint64 missed = hasNumbers
            ? qint64(numbers.add({*gap.firstMissed, *gap.firstMissed + quint64(gap.missed) - 1}))
            : gap.missed;
        m_missedBefore.push_back(m_missedBefore.back() + missed);
    }
}

std::size_t GapSeries::firstEndingFrom(double time) const
{
    return std::size_t(std::ranges::lower_bound(m_gaps, time, {}, &LaneGap::end) - m_gaps.begin());
}

std::size_t GapSeries::firstBeginningFrom(double time) const
{
    return std::size_t(std::ranges::lower_bound(m_gaps, time, {}, &LaneGap::begin)
                       - m_gaps.begin());
}

qint64 GapSeries::missed(std::size_t first, std::size_t end) const
{
    return first < end ? m_missedBefore[end] - m_missedBefore[first] : 0;
}

} // namespace sled
