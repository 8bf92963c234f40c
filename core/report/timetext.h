// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QTimeZone>

#include <cstdint>
#include <limits>
#include <string>

namespace sled {

/// Writes times as RFC 3339 with seconds, in one time zone. A copy is a thread's own.
class TimeText final {
public:
    TimeText() = default; ///< UTC: `2026-05-17T14:05:00Z`.

    /// \a name: `UTC`, `local` or a name of the time zone database such as `Europe/Berlin`:
    /// `2026-05-17T16:05:00+02:00`.
    /// \return ErrorCode::OutOfRange if there is no such zone.
    static Result<TimeText> forZone(const QString &name);

    [[nodiscard]] const QTimeZone &zone() const noexcept { return m_zone; } ///< Invalid: UTC.

    /// Appends the time \a unixSeconds, whose fraction is cut off towards zero as the server
    /// does. False, and nothing appended, if it is not finite or outside of the years 0000
    /// to 9999.
    bool append(std::string &out, double unixSeconds);

private:
    std::int64_t offsetAt(std::int64_t unixSeconds);

    QTimeZone m_zone; ///< Invalid: UTC.
    // The offset found last holds in [m_from, m_until): events mostly come in order of time.
    std::int64_t m_from = 0;
    std::int64_t m_until = 0;
    std::int64_t m_offset = 0;
};

} // namespace sled
