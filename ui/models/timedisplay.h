// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/report/timetext.h"

#include <QObject>
#include <QTimeZone>
#include <QTimer>

namespace sled {

/// How all views write times: one setting of the whole program, so that no two of them can
/// disagree. For the GUI thread alone. UTC, absolute, until set.
class TimeDisplay final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimeDisplay)

public:
    static TimeDisplay &ofProgram();

    /// \a name: `UTC`, `local` or a name of the time zone database.
    /// \return ErrorCode::OutOfRange if there is no such zone; the former one stays.
    Result<void> setZone(const QString &name);
    void setRelative(bool isRelative); ///< Distances from now instead of times.

    [[nodiscard]] const QString &zoneName() const { return m_zoneName; } ///< As it was set.
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] const TimeText &format() const { return m_format; } ///< Of reports; to copy.
    [[nodiscard]] bool isUtc() const { return m_isUtc; }
    [[nodiscard]] bool isRelative() const { return m_isRelative; }

    /// `2026-05-17 14:05:00` in UTC, the day as localDay() writes it; in another zone with its
    /// offset, since an hour comes twice where clocks are set back; `3 h 5 min ago` if relative.
    /// The number as written if it is no time that a calendar has, words for none.
    [[nodiscard]] QString text(double unixSeconds);
    [[nodiscard]] QString absoluteText(double unixSeconds); ///< The same, never relative.

    /// \a title with what goes for all times below it: `Time (UTC)`.
    [[nodiscard]] QString heading(const QString &title) const;

    /// All ways to say \a unixSeconds, a line each, for tool tips.
    [[nodiscard]] QStringList allTexts(double unixSeconds);

Q_SIGNALS:
    void changed(); ///< Texts are others now; also from time to time if they are relative.

private:
    TimeDisplay();
    [[nodiscard]] QString zoneLabel() const;

    QString m_zoneName;
    QTimeZone m_zone = QTimeZone::utc();
    TimeText m_format;
    bool m_isUtc = true;
    bool m_isRelative = false;
    QTimer m_tick;
};

} // namespace sled
