// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

#include <cstdint>

namespace sled {

/// The distance of two ticks of a time axis, aligned in a time zone.
struct TimeStep {
    enum class Unit : std::uint8_t {
        Millisecond, ///< Within a second.
        Second,      ///< All that has a fixed length within a day.
        Day,
        Month,
        Year,
    };

    Unit unit = Unit::Second;
    qint64 count = 1; ///< Of that unit; milliseconds divide a second, seconds
                      ///< a day, months a year.

    /// The length in seconds; that of an average month or year.
    [[nodiscard]] double length() const;

    /// The first aligned instant at \a time or later. Seconds since the epoch.
    /// Requires of this and floor(): not Unit::Millisecond, whose instants are no whole seconds.
    [[nodiscard]] qint64 ceil(qint64 time, const QTimeZone &zone) const;
    /// The last aligned instant at \a time or before.
    [[nodiscard]] qint64 floor(qint64 time, const QTimeZone &zone) const;

    friend bool operator==(const TimeStep &, const TimeStep &) = default;
};

/// The finest step whose length is at least \a seconds.
[[nodiscard]] TimeStep finestStep(double seconds);

/// What a day, a month or a year of the next coarser row of an axis is, seen from \a step;
/// a count of 0 over years.
[[nodiscard]] TimeStep contextStep(const TimeStep &step);

} // namespace sled
