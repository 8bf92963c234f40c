// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sled {

/// Formats for QLocale::toString(), in the order of the language of the window.
enum class DateFormat {
    DayAndMonth,  ///< `17 May`, in English.
    Month,        ///< `May`, short.
    DayInFull,    ///< `Sun, 17 May 2026`.
    MonthAndYear, ///< `May 2026`, in full.
    Year,         ///< `2026`.
    TimeInFull,   ///< `17 May 2026, 14:05:00`.
};
[[nodiscard]] QString dateFormat(DateFormat format);

/// \a isoDay, as in `2026-05-17`, in the order of QLocale(): `17.05.2026`. Of as many characters,
/// so that columns stay aligned; as it is in a locale that writes no day in numbers alone.
[[nodiscard]] QString localDay(QStringView isoDay);

/// What durationText() or exactDurationText() wrote, with the units of the language of the window
/// and the separators of QLocale().
[[nodiscard]] QString localDuration(const QString &english);

} // namespace sled
