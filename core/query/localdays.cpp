// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/localdays.h"

#include "core/base/timeunits.h"

#include <chrono>
#include <cmath>

namespace sled {

bool LocalDays::hasDay(double unixSeconds) noexcept
{
    // A day less on either side, for zones.
    constexpr double kFirst = -62'135'596'800.0 + kDay;
    constexpr double kLimit = 253'402'300'800.0 - kDay;
    return unixSeconds >= kFirst && unixSeconds < kLimit; // false for not-a-number
}

std::int64_t LocalDays::dayOf(double unixSeconds)
{
    if (unixSeconds >= m_span.begin && unixSeconds < m_span.end)
        return m_day;
    const double offset = static_cast<double>(m_day * kDay) - m_span.begin; // about
    auto day
        = static_cast<std::int64_t>(std::floor((unixSeconds + offset) / static_cast<double>(kDay)));
    while (unixSeconds < spanOf(day).begin)
        --day;
    while (unixSeconds >= spanOf(day).end)
        ++day;
    m_day = day;
    m_span = spanOf(day);
    return day;
}

const UnixSpan &LocalDays::spanOf(std::int64_t day)
{
    const auto [entry, isNew] = m_spans.try_emplace(day);
    if (isNew)
        entry.value() = m_clock.spanOf(filterTime(day));
    return entry.value();
}

FilterTime LocalDays::filterTime(std::int64_t day)
{
    FilterTime time;
    time.kind = FilterTime::Kind::Date;
    time.seconds = day * kDay;
    return time;
}

std::string dayText(std::int64_t day)
{
    const std::chrono::year_month_day date{
        std::chrono::sys_days(std::chrono::days(static_cast<int>(day)))};
    const auto padded = [](unsigned number, std::size_t digits) {
        const std::string text = std::to_string(number);
        return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
    };
    return padded(static_cast<unsigned>(static_cast<int>(date.year())), 4) + '-'
        + padded(static_cast<unsigned>(date.month()), 2) + '-'
        + padded(static_cast<unsigned>(date.day()), 2);
}

} // namespace sled
