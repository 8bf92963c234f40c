// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/timestep.h"

#include "core/base/timeunits.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace sled {

namespace {

using Unit = TimeStep::Unit;

constexpr double kMonth = 30.436875 * kDay;
constexpr double kYear = 12 * kMonth;
/// The epoch was a Thursday; weeks are aligned to Mondays.
constexpr qint64 kFirstMonday = 4 * kDay;

constexpr std::array<TimeStep, 40> kSteps{{
    {Unit::Millisecond, 1},   {Unit::Millisecond, 2},   {Unit::Millisecond, 5},
    {Unit::Millisecond, 10},  {Unit::Millisecond, 20},  {Unit::Millisecond, 50},
    {Unit::Millisecond, 100}, {Unit::Millisecond, 200}, {Unit::Millisecond, 500},
    {Unit::Second, 1},        {Unit::Second, 2},        {Unit::Second, 5},
    {Unit::Second, 10},       {Unit::Second, 15},       {Unit::Second, 30},
    {Unit::Second, 60},       {Unit::Second, 120},      {Unit::Second, 300},
    {Unit::Second, 600},      {Unit::Second, 900},      {Unit::Second, 1800},
    {Unit::Second, 3600},     {Unit::Second, 7200},     {Unit::Second, 10800},
    {Unit::Second, 21600},    {Unit::Second, 43200},    {Unit::Day, 1},
    {Unit::Day, 2},           {Unit::Day, 7},           {Unit::Day, 14},
    {Unit::Month, 1},         {Unit::Month, 3},         {Unit::Month, 6},
    {Unit::Year, 1},          {Unit::Year, 2},          {Unit::Year, 5},
    {Unit::Year, 10},         {Unit::Year, 20},         {Unit::Year, 50},
    {Unit::Year, 100},
}};

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

qint64 ceilTo(qint64 value, qint64 step)
{
    return -floorTo(-value, step);
}

qint64 offsetAt(qint64 time, const QTimeZone &zone)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(time, Qt::UTC));
}

/// The first instant of a local month; counted from the year 0.
qint64 monthStart(qint64 month, const QTimeZone &zone)
{
    const qint64 year = floorTo(month, 12) / 12;
    const QDate date(int(year), int(month - year * 12) + 1, 1);
    return date.startOfDay(zone).toSecsSinceEpoch();
}

qint64 localMonth(qint64 time, const QTimeZone &zone)
{
    const QDate date = QDateTime::fromSecsSinceEpoch(time, zone).date();
    return qint64(date.year()) * 12 + date.month() - 1;
}

/// Aligned to local time, where a step may be 23 or 25 hours long.
qint64 ceilToFixed(qint64 time, qint64 step, const QTimeZone &zone)
{
    const qint64 shift = step % (7 * kDay) == 0 ? kFirstMonday : 0;
    const auto aligned
        = [&](qint64 offset) { return ceilTo(time + offset - shift, step) + shift - offset; };
    const qint64 before = offsetAt(time, zone);
    const qint64 plain = aligned(before);
    const qint64 after = offsetAt(plain, zone);
    if (after == before)
        return plain;
    // A change lies between. What is aligned under the new offset counts from the change on.
    qint64 moved = aligned(after);
    while (offsetAt(moved, zone) != after)
        moved += step;
    // A clock that jumps over an aligned time, such as midnight, has the jump stand for it,
    // unless the next aligned time is near enough to be taken for the same tick.
    return moved - plain > step / 2 ? plain : moved;
}

} // namespace

double TimeStep::length() const
{
    switch (unit) {
    case Unit::Millisecond:
        return double(count) / 1000.0;
    case Unit::Second:
        return double(count);
    case Unit::Day:
        return double(count * kDay);
    case Unit::Month:
        return double(count) * kMonth;
    case Unit::Year:
        break;
    }
    return double(count) * kYear;
}

qint64 TimeStep::ceil(qint64 time, const QTimeZone &zone) const
{
    Q_ASSERT(unit != Unit::Millisecond);
    if (unit == Unit::Second || unit == Unit::Day)
        return ceilToFixed(time, unit == Unit::Day ? count * kDay : count, zone);
    const qint64 months = unit == Unit::Year ? count * 12 : count;
    const qint64 start = floorTo(localMonth(time, zone), months);
    const qint64 instant = monthStart(start, zone);
    return instant >= time ? instant : monthStart(start + months, zone);
}

qint64 TimeStep::floor(qint64 time, const QTimeZone &zone) const
{
    // One step before is at most an hour and a day's change away from the one sought.
    qint64 found = ceil(time - qint64(length() * 1.1) - kDay, zone);
    for (qint64 next = found; next <= time; next = ceil(next + 1, zone))
        found = next;
    return found;
}

TimeStep finestStep(double seconds)
{
    const auto *const fitting = std::ranges::find_if(
        kSteps, [seconds](const TimeStep &step) { return step.length() >= seconds; });
    return fitting == kSteps.end() ? kSteps.back() : *fitting;
}

TimeStep contextStep(const TimeStep &step)
{
    switch (step.unit) {
    case Unit::Millisecond:
    case Unit::Second:
        return {Unit::Day, 1};
    case Unit::Day:
        return {Unit::Month, 1};
    case Unit::Month:
        return {Unit::Year, 1};
    case Unit::Year:
        break;
    }
    return {Unit::Year, 0};
}

} // namespace sled
