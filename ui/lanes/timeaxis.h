// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/timescale.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <vector>

namespace sled {

/// One line of the time axis.
struct TimeTick {
    double time = 0.0; ///< Seconds since the epoch.
    QString label;
    bool isMajor = false;
};

/// What a time axis is to be made for.
struct TimeAxisRequest {
    TimeRange range;
    double widthPixels = 1.0;
    double spacingPixels = 80.0; ///< The least distance of two minor ticks: a label and its room.
    QTimeZone zone = QTimeZone::utc();
    QLocale locale = QLocale::c();
};

/// The ticks of an axis in two rows, each in the order of time.
struct TimeAxis {
    /// Evenly aligned in the zone, from milliseconds to centuries: "14:05:00.250", "14:05",
    /// "17 May", "2026". The first one after a clock was changed says what it was changed to,
    /// as in "02:00 +01".
    /// A tick is major where a new day, month or year of \ref context begins.
    std::vector<TimeTick> ticks;
    /// What the ticks are in: days over hours, months over days, years over months; none
    /// over years. The first one begins at or before the range, so that a label can stick.
    std::vector<TimeTick> context;
};

/// Pure. Days of a change to or from daylight saving time keep their ticks at local times.
[[nodiscard]] TimeAxis makeTimeAxis(const TimeAxisRequest &request);

} // namespace sled
