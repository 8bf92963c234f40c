// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filtertime.h"

#include <QTimeZone>

#include <cstdint>

namespace sled {

/// Times from begin on and before end, in Unix seconds.
struct UnixSpan {
    double begin = 0;
    double end = 0;

    friend bool operator==(const UnixSpan &, const UnixSpan &) = default;
};

/// What the times of a filter mean at a given moment and place.
class FilterClock final {
public:
    /// \a now in Unix seconds. An invalid \a zone is UTC.
    explicit FilterClock(std::int64_t now, const QTimeZone &zone = {}) : m_now(now), m_zone(zone) {}

    /// All that \a time means: a whole month or day, the minute or second that a clock shows, the
    /// second so long ago.
    ///
    /// Where a clock was set back it showed a time twice: what is meant begins with the first
    /// and ends with the second. Where it was set forward it skipped some: they mean nothing, at
    /// the moment of the change. Days follow each other without a gap in any case.
    [[nodiscard]] UnixSpan spanOf(const FilterTime &time) const;

private:
    /// When clocks show one time: the first and the last moment.
    struct Moments {
        std::int64_t first = 0;
        std::int64_t last = 0;
        bool isSkipped = false; ///< They never do; both are when it was skipped.
    };

    [[nodiscard]] std::int64_t offsetAt(std::int64_t unixSeconds) const;
    [[nodiscard]] Moments momentsOf(std::int64_t local) const;
    [[nodiscard]] std::int64_t today() const; ///< Its midnight as the clock shows it.
    [[nodiscard]] UnixSpan localSpan(std::int64_t begin, std::int64_t end) const;
    [[nodiscard]] UnixSpan clockSpan(std::int64_t local, std::int64_t width) const;

    std::int64_t m_now;
    QTimeZone m_zone;
};

} // namespace sled
