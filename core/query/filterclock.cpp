// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterclock.h"

#include "core/base/timeunits.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sled {

namespace {

UnixSpan spanFrom(std::int64_t begin, std::int64_t width)
{
    return {static_cast<double>(begin), static_cast<double>(begin + width)};
}

std::int64_t nextMonth(std::int64_t local)
{
    const QDate epoch(1970, 1, 1);
    return epoch.daysTo(epoch.addDays(local / kDay).addMonths(1)) * kDay;
}

} // namespace

UnixSpan FilterClock::spanOf(const FilterTime &time) const
{
    const std::int64_t width = time.hasSeconds ? 1 : kMinute;
    switch (time.kind) {
    case FilterTime::Kind::Now:
        return spanFrom(m_now, 1);
    case FilterTime::Kind::Ago:
        return spanFrom(m_now - time.seconds, 1);
    case FilterTime::Kind::Today:
        return localSpan(today(), today() + kDay);
    case FilterTime::Kind::Yesterday:
        return localSpan(today() - kDay, today());
    case FilterTime::Kind::Month:
        return localSpan(time.seconds, nextMonth(time.seconds));
    case FilterTime::Kind::Date:
        return localSpan(time.seconds, time.seconds + kDay);
    case FilterTime::Kind::TimeOfDay:
        return clockSpan(today() + time.seconds, width);
    case FilterTime::Kind::DateTime:
        if (time.offsetMinutes)
            return spanFrom(time.seconds - *time.offsetMinutes * kMinute, width);
        return clockSpan(time.seconds, width);
    case FilterTime::Kind::Unix:
        break;
    }
    constexpr double kLatest = std::numeric_limits<double>::infinity();
    return {time.unixSeconds, std::nextafter(time.unixSeconds, kLatest)};
}

std::int64_t FilterClock::offsetAt(std::int64_t unixSeconds) const
{
    if (!m_zone.isValid())
        return 0;
    return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(unixSeconds, Qt::UTC));
}

FilterClock::Moments FilterClock::momentsOf(std::int64_t local) const
{
    // No zone is farther from UTC than a day, and no two changes are that close.
    const std::int64_t before = offsetAt(local - kDay);
    const std::int64_t after = offsetAt(local + kDay);
    const std::int64_t byBefore = local - before;
    const std::int64_t byAfter = local - after;
    const bool isBefore = offsetAt(byBefore) == before;
    const bool isAfter = offsetAt(byAfter) == after;
    if (isBefore && isAfter)
        return {std::min(byBefore, byAfter), std::max(byBefore, byAfter)};
    if (isBefore || isAfter) {
        const std::int64_t only = isBefore ? byBefore : byAfter;
        return {only, only};
    }
    std::int64_t early = std::min(byBefore, byAfter);
    std::int64_t late = std::max(byBefore, byAfter);
    while (late - early > 1) {
        const std::int64_t middle = early + (late - early) / 2;
        (offsetAt(middle) == before ? early : late) = middle;
    }
    return {late, late, true};
}

std::int64_t FilterClock::today() const
{
    const std::int64_t local = m_now + offsetAt(m_now);
    return local - (local % kDay + kDay) % kDay;
}

UnixSpan FilterClock::localSpan(std::int64_t begin, std::int64_t end) const
{
    return {static_cast<double>(momentsOf(begin).first), static_cast<double>(momentsOf(end).first)};
}

UnixSpan FilterClock::clockSpan(std::int64_t local, std::int64_t width) const
{
    const Moments moments = momentsOf(local);
    const std::int64_t end = moments.isSkipped ? moments.last : moments.last + width;
    return {static_cast<double>(moments.first), static_cast<double>(end)};
}

} // namespace sled
