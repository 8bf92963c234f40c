// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/timeaxis.h"

#include "ui/lanes/timestep.h"
#include "ui/language/dateformat.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>

namespace sled {

namespace {

using namespace Qt::StringLiterals;
using Unit = TimeStep::Unit;

/// Years 1 to 9999: beyond them dates have no four digits, and QDate years jump at 0.
constexpr TimeRange kCalendar{-62'135'596'800.0, 253'402'300'799.0};

QString tickLabel(const TimeStep &step, const QDateTime &at, const QLocale &locale)
{
    switch (step.unit) {
    case Unit::Millisecond:
        return locale.toString(at.time(), u"HH:mm:ss.zzz"_s);
    case Unit::Second:
        return locale.toString(at.time(), step.count < 60 ? u"HH:mm:ss"_s : u"HH:mm"_s);
    case Unit::Day:
        return locale.toString(at.date(), dateFormat(DateFormat::DayAndMonth));
    case Unit::Month:
        return locale.toString(at.date(), dateFormat(DateFormat::Month));
    case Unit::Year:
        break;
    }
    return locale.toString(at.date(), dateFormat(DateFormat::Year));
}

QString contextLabel(const TimeStep &step, const QDateTime &at, const QLocale &locale)
{
    switch (step.unit) {
    case Unit::Day:
        return locale.toString(at.date(), dateFormat(DateFormat::DayInFull));
    case Unit::Month:
        return locale.toString(at.date(), dateFormat(DateFormat::MonthAndYear));
    case Unit::Millisecond:
    case Unit::Second:
    case Unit::Year:
        break;
    }
    return locale.toString(at.date(), dateFormat(DateFormat::Year));
}

/// " +01", " +05:30": what tells the hour that a clock shows twice from itself.
QString offsetText(int offsetSeconds)
{
    const int minutes = std::abs(offsetSeconds) / 60;
    QString text = offsetSeconds < 0 ? u" \u2212"_s : u" +"_s;
    text += u"%1"_s.arg(minutes / 60, 2, 10, QChar(u'0'));
    if (minutes % 60 != 0)
        text += u":%1"_s.arg(minutes % 60, 2, 10, QChar(u'0'));
    return text;
}

TimeRange clamped(TimeRange range)
{
    return {std::clamp(range.begin, kCalendar.begin, kCalendar.end),
            std::clamp(range.end, kCalendar.begin, kCalendar.end)};
}

std::vector<TimeTick> millisecondTicks(const TimeAxisRequest &request, const TimeRange &range,
                                       const TimeStep &step)
{
    std::vector<TimeTick> ticks;
    const auto count = double(step.count);
    const auto first = qint64(std::ceil(range.begin * 1000.0 / count)) * step.count;
    for (qint64 t = first; double(t) / 1000.0 < range.end; t += step.count) {
        const auto at = QDateTime::fromMSecsSinceEpoch(t, request.zone);
        ticks.push_back(
            {double(t) / 1000.0, tickLabel(step, at, request.locale), at.time() == QTime(0, 0)});
    }
    return ticks;
}

std::vector<TimeTick> wholeSecondTicks(const TimeAxisRequest &request, const TimeRange &range,
                                       const TimeStep &step, const TimeStep &context)
{
    std::vector<TimeTick> ticks;
    std::optional<int> offsetBefore;
    for (qint64 t = step.ceil(qint64(std::ceil(range.begin)), request.zone); double(t) < range.end;
         t = step.ceil(t + 1, request.zone)) {
        const auto at = QDateTime::fromSecsSinceEpoch(t, request.zone);
        const int offset = at.offsetFromUtc();
        QString label = tickLabel(step, at, request.locale);
        if (step.unit == Unit::Second && offsetBefore.value_or(offset) != offset)
            label += offsetText(offset);
        offsetBefore = offset;
        const bool isMajor = context.count > 0 && context.ceil(t, request.zone) == t;
        ticks.push_back({double(t), label, isMajor});
    }
    return ticks;
}

} // namespace

TimeAxis makeTimeAxis(const TimeAxisRequest &request)
{
    TimeAxis axis;
    const TimeRange range = clamped(request.range);
    if (!(range.length() > 0.0) || !(request.widthPixels >= 1.0) || !request.zone.isValid())
        return axis;

    const double spacing = std::max(request.spacingPixels, 8.0);
    const TimeStep step = finestStep(spacing * request.range.length() / request.widthPixels);
    const TimeStep context = contextStep(step);
    if (context.count > 0) {
        for (qint64 t = context.floor(qint64(std::floor(range.begin)), request.zone);
             double(t) < range.end; t = context.ceil(t + 1, request.zone)) {
            const auto at = QDateTime::fromSecsSinceEpoch(t, request.zone);
            axis.context.push_back({double(t), contextLabel(context, at, request.locale), true});
        }
    }
    axis.ticks = step.unit == Unit::Millisecond ? millisecondTicks(request, range, step)
                                                : wholeSecondTicks(request, range, step, context);
    return axis;
}

} // namespace sled
