// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filterclock.h"

#include <QTimeZone>

#include <cstdint>
#include <string>
#include <tsl/robin_map.h>

namespace sled {

/// The days of the calendar in one time zone, exactly as a filter means `time = 2026-05-17`: they
/// follow each other without a gap, whatever clocks do. A copy is a thread's own.
class LocalDays final {
public:
    explicit LocalDays(const QTimeZone &zone) : m_clock(0, zone) {} ///< Invalid: UTC.

    /// Whether \a unixSeconds lies in the years that a filter can name, 0001 to 9999.
    [[nodiscard]] static bool hasDay(double unixSeconds) noexcept;

    /// The day of \a unixSeconds, counted from 1970-01-01. Requires: hasDay(unixSeconds).
    /// Each day is looked up once.
    [[nodiscard]] std::int64_t dayOf(double unixSeconds);

    /// What a filter calls \a day.
    [[nodiscard]] static FilterTime filterTime(std::int64_t day);

private:
    [[nodiscard]] const UnixSpan &spanOf(std::int64_t day);

    FilterClock m_clock;
    tsl::robin_map<std::int64_t, UnixSpan> m_spans; ///< By day.
    std::int64_t m_day = 0;                         ///< That was asked for last.
    UnixSpan m_span;                                ///< Of m_day; empty at first.
};

/// \a day as `2026-05-17`. Requires: LocalDays::dayOf() gave it.
[[nodiscard]] std::string dayText(std::int64_t day);

} // namespace sled
