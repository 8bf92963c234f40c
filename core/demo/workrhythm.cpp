// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/workrhythm.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace sled::workrhythm {

namespace {

constexpr qint64 kHourSeconds = 3600;
constexpr std::size_t kHours = 7 * 24;

// Per cent of full speed, by hour of the day in UTC.
constexpr std::array<int, 24> kWorkingDay{2,  2,   2,   2,   2,   2,  10, 30, 70, 100, 100, 100,
                                          60, 100, 100, 100, 100, 70, 35, 20, 10, 10,  4,   4};
constexpr std::array<int, 24> kWeekendDay{1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 5, 5,
                                          3, 4, 5, 5, 4, 2, 1, 1, 1, 1, 1, 1};

constexpr qint64 speedAt(std::size_t hour)
{
    constexpr std::size_t kSaturday = 5 * 24;
    return hour < kSaturday ? kWorkingDay[hour % 24] : kWeekendDay[hour % 24];
}

/// Work seconds done when each hour of the week begins, and at its end.
constexpr std::array<qint64, kHours + 1> makeDone()
{
    std::array<qint64, kHours + 1> done{};
    for (std::size_t hour = 0; hour < kHours; ++hour)
        done[hour + 1] = done[hour] + speedAt(hour) * kHourSeconds / 100;
    return done;
}
constexpr std::array<qint64, kHours + 1> kDone = makeDone();

} // namespace

qint64 workPerWeek()
{
    return kDone.back();
}

qint64 timeAt(qint64 work)
{
    const qint64 week = work / workPerWeek();
    const qint64 inWeek = work % workPerWeek();
    const auto *const next = std::ranges::upper_bound(kDone, inWeek);
    const auto hour = static_cast<std::size_t>(std::distance(kDone.begin(), next)) - 1;
    const qint64 inHour = (inWeek - kDone[hour]) * 100 / speedAt(hour);
    return kStart + week * kWeekSeconds + static_cast<qint64>(hour) * kHourSeconds + inHour;
}

qint64 workAt(qint64 time)
{
    const qint64 week = (time - kStart) / kWeekSeconds;
    const qint64 inWeek = (time - kStart) % kWeekSeconds;
    const auto hour = static_cast<std::size_t>(inWeek / kHourSeconds);
    return week * workPerWeek() + kDone[hour] + inWeek % kHourSeconds * speedAt(hour) / 100;
}

} // namespace sled::workrhythm
