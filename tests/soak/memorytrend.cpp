// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/memorytrend.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sled {

MemoryTrend::Fit MemoryTrend::fit() const
{
    const auto count = double(m_samples.size());
    if (m_samples.empty())
        return {};
    Sample mean;
    for (const Sample &sample : m_samples) {
        mean.minutes += sample.minutes / count;
        mean.events += sample.events / count;
        mean.bytes += sample.bytes / count;
    }
    double ee = 0; // sums of products of what differs from the mean
    double mm = 0;
    double em = 0;
    double eb = 0;
    double mb = 0;
    for (const Sample &sample : m_samples) {
        const double e = sample.events - mean.events;
        const double m = sample.minutes - mean.minutes;
        const double b = sample.bytes - mean.bytes;
        ee += e * e;
        mm += m * m;
        em += e * m;
        eb += e * b;
        mb += m * b;
    }
    const double determinant = ee * mm - em * em;
    constexpr double kFlat = 1e-6; // events and time in step, or one of them constant
    if (determinant <= kFlat * ee * mm)
        return {mean.bytes, 0, 0};
    Fit fit;
    fit.perEvent = (eb * mm - mb * em) / determinant;
    fit.perMinute = (mb * ee - eb * em) / determinant;
    fit.fixed = mean.bytes - fit.perEvent * mean.events - fit.perMinute * mean.minutes;
    return fit;
}

double MemoryTrend::perEvent(std::size_t third, double empty) const
{
    const std::size_t size = m_samples.size() / 3;
    std::vector<double> values;
    for (std::size_t i = third * size; i < (third + 1) * size; ++i) {
        const Sample &sample = m_samples[i];
        if (sample.events > 0)
            values.push_back((sample.bytes - empty) / sample.events);
    }
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace sled
