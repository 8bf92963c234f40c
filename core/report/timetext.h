// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QTimeZone>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace sled {

/// How a time is written.
enum class TimeFormat : std::uint8_t {
    Rfc3339,     ///< `2026-05-17T16:05:00+02:00`.
    Spreadsheet, ///< `2026-05-17 16:05:00`, which spreadsheets read as a time: without the zone.
    Unix,        ///< `1779026700`, whole seconds; the same in all zones.
};

/// The format called \a name (`rfc3339`, `spreadsheet`, `unix`), or nothing.
std::optional<TimeFormat> timeFormatNamed(std::string_view name) noexcept;
std::string_view timeFormatName(TimeFormat format) noexcept;

/// Writes times with seconds, in one time zone. A copy is a thread's own.
class TimeText final {
public:
    TimeText() = default; ///< UTC: `2026-05-17T14:05:00Z`.

    /// \a name: `UTC`, `local` or a name of the time zone database such as `Europe/Berlin`:
    /// `2026-05-17T16:05:00+02:00`.
    /// \return ErrorCode::OutOfRange if there is no such zone.
    static Result<TimeText> forZone(const QString &name);

    void setFormat(TimeFormat format) noexcept { m_format = format; }
    [[nodiscard]] TimeFormat format() const noexcept { return m_format; }
    [[nodiscard]] const QTimeZone &zone() const noexcept { return m_zone; } ///< Invalid: UTC.

    /// Appends the time \a unixSeconds, whose fraction is cut off towards zero as the server
    /// does. False, and nothing appended, if it is not finite or outside of the years 0000
    /// to 9999.
    bool append(std::string &out, double unixSeconds);

private:
    std::int64_t offsetAt(std::int64_t unixSeconds);

    QTimeZone m_zone; ///< Invalid: UTC.
    TimeFormat m_format = TimeFormat::Rfc3339;
    // The offset found last holds in [m_from, m_until): events mostly come in order of time.
    std::int64_t m_from = 0;
    std::int64_t m_until = 0;
    std::int64_t m_offset = 0;
};

} // namespace sled
