// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/durations.h"

#include <algorithm>
#include <numeric>

namespace sled {

void Durations::sort()
{
    std::sort(m_seconds.begin(), m_seconds.end());
}

double Durations::total() const
{
    return std::accumulate(m_seconds.begin(), m_seconds.end(), 0.0);
}

std::optional<double> Durations::percentile(unsigned percent) const
{
    if (m_seconds.empty())
        return std::nullopt;
    constexpr std::size_t kWhole = 100;
    const std::size_t rank = (m_seconds.size() * percent + kWhole - 1) / kWhole;
    return m_seconds[std::clamp<std::size_t>(rank, 1, m_seconds.size()) - 1];
}

} // namespace sled
