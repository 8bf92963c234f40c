// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/timeaxis.h"

#include "ui/lanes/timestep.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

using namespace Qt::StringLiterals;
using Unit = TimeStep::Unit;

/// Years 1 to 9999: beyond them dates have no four digits, and QDate years jump at 0.
constexpr TimeRange kCalendar{-62'135'596'800.0, 253'402'300'799.0};

QString tickLabel(const TimeStep &step, const QDateTime &at, const QLocale &locale)
{
    switch (step.unit) {
    case Unit::Second:
        return locale.toString(at.time(), step.count < 60 ? u"HH:mm:ss"_s : u"HH:mm"_s);
    case Unit::Day:
        return locale.toString(at.date(), u"d MMM"_s);
    case Unit::Month:
        return locale.toString(at.date(), u"MMM"_s);
    case Unit::Year:
        break;
    }
    return QString::number(at.date().year());
}

QString contextLabel(const TimeStep &step, const QDateTime &at, const QLocale &locale)
{
    switch (step.unit) {
    case Unit::Day:
        return locale.toString(at.date(), u"ddd, d MMM yyyy"_s);
    case Unit::Month:
        return locale.toString(at.date(), u"MMMM yyyy"_s);
    case Unit::Second:
    case Unit::Year:
        break;
    }
    return QString::number(at.date().year());
}

TimeRange clamped(TimeRange range)
{
    return {std::clamp(range.begin, kCalendar.begin, kCalendar.end),
            std::clamp(range.end, kCalendar.begin, kCalendar.end)};
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
    const auto local
        = [&request](qint64 time) { return QDateTime::fromSecsSinceEpoch(time, request.zone); };

    const auto begin = qint64(std::ceil(range.begin));
    if (context.count > 0) {
        for (qint64 t = context.floor(begin, request.zone); double(t) < range.end;
             t = context.ceil(t + 1, request.zone))
            axis.context.push_back(
                {double(t), contextLabel(context, local(t), request.locale), true});
    }
    for (qint64 t = step.ceil(begin, request.zone); double(t) < range.end;
         t = step.ceil(t + 1, request.zone)) {
        const bool isMajor = context.count > 0 && context.ceil(t, request.zone) == t;
        axis.ticks.push_back({double(t), tickLabel(step, local(t), request.locale), isMajor});
    }
    return axis;
}

} // namespace sled
