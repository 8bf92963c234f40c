// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttick.h"

#include "core/base/timeunits.h"
#include "ui/language/dateformat.h"
#include "ui/models/displaytext.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace sled {

namespace {

struct NamedLength {
    double seconds;
    const char *text;
};

constexpr double kMinutes = kMinute;
constexpr double kHours = kHour;
constexpr double kDays = kDay;
constexpr double kYears = 365 * kDays;

/// About evenly far apart on an axis by powers.
constexpr std::array<NamedLength, 14> kLengths{{
    {1, QT_TRANSLATE_NOOP("sled::ChartTick", "1 s")},
    {10, QT_TRANSLATE_NOOP("sled::ChartTick", "10 s")},
    {kMinutes, QT_TRANSLATE_NOOP("sled::ChartTick", "1 min")},
    {10 * kMinutes, QT_TRANSLATE_NOOP("sled::ChartTick", "10 min")},
    {kHours, QT_TRANSLATE_NOOP("sled::ChartTick", "1 h")},
    {6 * kHours, QT_TRANSLATE_NOOP("sled::ChartTick", "6 h")},
    {kDays, QT_TRANSLATE_NOOP("sled::ChartTick", "1 d")},
    {7 * kDays, QT_TRANSLATE_NOOP("sled::ChartTick", "1 week")},
    {30 * kDays, QT_TRANSLATE_NOOP("sled::ChartTick", "30 d")},
    {kYears, QT_TRANSLATE_NOOP("sled::ChartTick", "1 year")},
    {10 * kYears, QT_TRANSLATE_NOOP("sled::ChartTick", "10 years")},
    {100 * kYears, QT_TRANSLATE_NOOP("sled::ChartTick", "100 years")},
    {10'000 * kYears, QT_TRANSLATE_NOOP("sled::ChartTick", "10,000 years")},
    {1e6 * kYears, QT_TRANSLATE_NOOP("sled::ChartTick", "1,000,000 years")},
}};

QDate dateOf(std::int64_t day)
{
    return QDate(1970, 1, 1).addDays(day);
}

std::int64_t dayOf(const QDate &date)
{
    return QDate(1970, 1, 1).daysTo(date);
}

/// The first of months at \a first or later, every \a months.
std::vector<std::int64_t> firstOfMonths(std::int64_t first, std::int64_t last, int months)
{
    std::vector<std::int64_t> days;
    QDate date = dateOf(first);
    date = QDate(date.year(), (date.month() - 1) / months * months + 1, 1);
    for (; dayOf(date) <= last; date = date.addMonths(months)) {
        if (dayOf(date) >= first)
            days.push_back(dayOf(date));
    }
    return days;
}

std::vector<std::int64_t> tickedDays(std::int64_t first, std::int64_t last, std::size_t most)
{
    const auto span = last - first;
    const auto fits = [&](std::int64_t length) { return span / length < std::int64_t(most); };
    for (const std::int64_t step : {1, 2, 7, 14}) {
        if (!fits(step))
            continue;
        std::vector<std::int64_t> days;
        for (std::int64_t day = first; day <= last; day += step)
            days.push_back(day);
        return days;
    }
    for (const int months : {1, 3, 6}) {
        if (fits(months * 30))
            return firstOfMonths(first, last, months);
    }
    int years = 1;
    while (!fits(std::int64_t{365} * years))
        years *= 2;
    return firstOfMonths(first, last, 12 * years);
}

} // namespace

std::vector<ChartTick> durationTicks(double first, double last, std::size_t most)
{
    const auto *begin = kLengths.begin();
    while (begin + 1 != kLengths.end() && (begin + 1)->seconds <= first)
        ++begin;
    const auto *end = begin + 1;
    while (end + 1 != kLengths.end() && end->seconds < last)
        ++end;
    const auto count = std::size_t(end - begin) + 1;
    const std::size_t parts = std::max<std::size_t>(1, most);
    const std::size_t step = std::max<std::size_t>(1, (count - 1 + parts - 1) / parts);
    std::vector<ChartTick> ticks;
    for (const auto *one = begin; one < end; one += std::min(step, std::size_t(end - one)))
        ticks.push_back({one->seconds, QCoreApplication::translate("sled::ChartTick", one->text)});
    ticks.push_back({end->seconds, QCoreApplication::translate("sled::ChartTick", end->text)});
    return ticks;
}

std::vector<ChartTick> dayTicks(std::int64_t first, std::int64_t last, std::size_t most)
{
    const QLocale locale;
    std::vector<ChartTick> ticks;
    int year = 0;
    for (const std::int64_t day : tickedDays(first, last, std::max<std::size_t>(1, most))) {
        const QDate date = dateOf(day);
        QString text = locale.toString(date, dateFormat(DateFormat::DayAndMonth));
        if (date.year() != year)
            text += u'\n' + locale.toString(date, dateFormat(DateFormat::Year));
        year = date.year();
        ticks.push_back({double(day), text});
    }
    return ticks;
}

std::vector<ChartTick> countTicks(double last, std::size_t most)
{
    const double least = std::max(1.0, last) / double(std::max<std::size_t>(1, most));
    double step = 1;
    for (double unit = 1; step < least; unit *= 10) {
        for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
            step = factor * unit;
            if (step >= least)
                break;
        }
    }
    std::vector<ChartTick> ticks;
    const double end = std::ceil(std::max(1.0, last) / step) * step;
    for (double at = 0; at <= end; at += step)
        ticks.push_back({at, displayCount(qint64(at))});
    return ticks;
}

} // namespace sled
