// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// How fast a team's time runs through the week: at full speed on working days, slowly in
/// the evening, hardly at night and at weekends.
///
/// What lasts a number of *work seconds* takes that many seconds at full speed. Work is
/// counted from the Monday on which the demonstration begins.
namespace sled::workrhythm {

inline constexpr qint64 kDaySeconds = 86'400;
inline constexpr qint64 kWeekSeconds = 7 * kDaySeconds;
inline constexpr qint64 kStart = 1'776'038'400; ///< 2026-04-13T00:00:00Z, a Monday.

[[nodiscard]] qint64 workPerWeek();

/// The Unix time at which \a work seconds are done. Never falls as \a work rises.
[[nodiscard]] qint64 timeAt(qint64 work);

/// The work seconds done at Unix time \a time. Requires: not before kStart.
[[nodiscard]] qint64 workAt(qint64 time);

} // namespace sled::workrhythm
