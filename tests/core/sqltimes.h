// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filtertime.h"

namespace sled::test {

/// Times of a filter as SQL: SQLite's own arithmetic of calendar and clock, in UTC.
class SqlTimes final {
public:
    explicit SqlTimes(std::int64_t now) : m_now(now) {}

    static QString digits(double number) { return QString::number(number, 'f', 6); }
    static bool isInstant(const FilterTime &time) { return time.kind == FilterTime::Kind::Unix; }

    [[nodiscard]] QString begin(const FilterTime &time) const { return seconds(time, QString()); }
    [[nodiscard]] QString end(const FilterTime &time) const
    {
        switch (time.kind) {
        case FilterTime::Kind::Unix:
            return seconds(time, QString());
        case FilterTime::Kind::Month:
            return seconds(time, QStringLiteral(",'+1 month'"));
        case FilterTime::Kind::Today:
        case FilterTime::Kind::Yesterday:
        case FilterTime::Kind::Date:
            return seconds(time, QStringLiteral(",'+1 day'"));
        case FilterTime::Kind::DateTime:
        case FilterTime::Kind::TimeOfDay:
            return seconds(time,
                           time.hasSeconds ? QStringLiteral(",'+1 second'")
                                           : QStringLiteral(",'+1 minute'"));
        default:
            return seconds(time, QStringLiteral(",'+1 second'"));
        }
    }

private:
    /// SQLite's own arithmetic of calendar and clock.
    [[nodiscard]] QString seconds(const FilterTime &time, const QString &more) const
    {
        const QString now = QString::number(m_now);
        const QString shown = QString::number(time.seconds);
        const auto at = [&more](const QString &base, const QString &modifiers) {
            return QStringLiteral("CAST(strftime('%s',%1,'unixepoch'%2%3) AS REAL)")
                .arg(base, modifiers, more);
        };
        switch (time.kind) {
        case FilterTime::Kind::Unix:
            return digits(time.unixSeconds);
        case FilterTime::Kind::Now:
            return at(now, {});
        case FilterTime::Kind::Today:
            return at(now, QStringLiteral(",'start of day'"));
        case FilterTime::Kind::Yesterday:
            return at(now, QStringLiteral(",'start of day','-1 day'"));
        case FilterTime::Kind::Ago:
            return at(now, QStringLiteral(",'-%1 seconds'").arg(shown));
        case FilterTime::Kind::TimeOfDay:
            return at(now, QStringLiteral(",'start of day','+%1 seconds'").arg(shown));
        default:
            return at(shown, QStringLiteral(",'%1 minutes'").arg(-time.offsetMinutes.value_or(0)));
        }
    }

    std::int64_t m_now;
};

} // namespace sled::test
