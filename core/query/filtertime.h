// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <tl/expected.hpp>

namespace sled {

/// A time as a filter words it: it means something only with a present time and a time zone.
struct FilterTime {
    enum class Kind : std::uint8_t {
        Now,
        Today,
        Yesterday,
        Ago,       ///< `-2h`: seconds before now.
        Month,     ///< `2026-05`
        Date,      ///< `2026-05-17`
        DateTime,  ///< `2026-05-17T14:05`, perhaps with seconds, `Z` or `+02:00`.
        TimeOfDay, ///< `14:05`: of today.
        Unix,      ///< `@1779026700.5`: exactly that second and fraction.
    };

    Kind kind = Kind::Now;
    /// Ago: how long. TimeOfDay: since midnight. Month, Date, DateTime: what the calendar and
    /// the clock show, counted from 1970 as if they were in UTC.
    std::int64_t seconds = 0;
    bool hasSeconds = false; ///< DateTime, TimeOfDay: else the whole minute is meant.
    std::optional<int> offsetMinutes = std::nullopt; ///< DateTime: that zone's, not the reader's.
    double unixSeconds = 0;                          ///< Unix alone.

    friend bool operator==(const FilterTime &, const FilterTime &) = default;
};

/// Why a text is no FilterTime.
enum class FilterTimeProblem : std::uint8_t {
    NotATime,
    NoSuchDate, ///< Of the right form, but no calendar or clock shows it.
};

/// Reads \a text, which has the form of one FilterTime::Kind; a blank may stand for the `T`.
/// Years have four digits, relative times the units `s m h d w`, several in a row if wanted.
[[nodiscard]] tl::expected<FilterTime, FilterTimeProblem> parseFilterTime(QStringView text);

/// The text that parseFilterTime() reads as \a time.
[[nodiscard]] QString printFilterTime(const FilterTime &time);

} // namespace sled
