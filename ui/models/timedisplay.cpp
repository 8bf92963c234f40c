// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timedisplay.h"

#include "core/report/durationtext.h"
#include "ui/language/dateformat.h"
#include "ui/models/displaytext.h"

#include <QDateTime>

#include <cmath>
#include <optional>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kTick{20};

/// Nothing if no calendar has that time.
std::optional<QString> calendarText(TimeText &format, double unixSeconds)
{
    std::string text;
    if (!format.append(text, unixSeconds))
        return std::nullopt;
    constexpr qsizetype kDay = 10; // 2026-05-17
    const QString iso = QString::fromStdString(text);
    QString shown = localDay(QStringView(iso).left(kDay)) + u' ' + QStringView(iso).mid(kDay + 1);
    if (shown.endsWith(u'Z')) // the heading says UTC once for all rows
        shown.chop(1);
    else
        shown.insert(shown.size() - "+02:00"_L1.size(), u' ');
    return shown;
}

QString relativeText(double unixSeconds)
{
    const double ago = double(QDateTime::currentSecsSinceEpoch()) - std::floor(unixSeconds);
    const QString span = localDuration(QString::fromStdString(durationText(std::abs(ago))));
    return ago < 0 ? TimeDisplay::tr("in %1").arg(span) : TimeDisplay::tr("%1 ago").arg(span);
}

} // namespace

TimeDisplay &TimeDisplay::ofProgram()
{
    static TimeDisplay display;
    return display;
}

TimeDisplay::TimeDisplay() : m_zoneName(u"UTC"_s)
{
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &TimeDisplay::changed);
}

Result<void> TimeDisplay::setZone(const QString &name)
{
    Result<TimeText> format = TimeText::forZone(name);
    if (!format)
        return tl::unexpected(format.error());
    const bool isLocal = name.compare("local"_L1, Qt::CaseInsensitive) == 0;
    m_isUtc = name.compare("UTC"_L1, Qt::CaseInsensitive) == 0;
    m_format = *std::move(format);
    m_zoneName = m_isUtc ? u"UTC"_s : isLocal ? u"local"_s : name;
    if (m_isUtc)
        m_zone = QTimeZone::utc();
    else
        m_zone = isLocal ? QTimeZone::systemTimeZone() : QTimeZone(name.toUtf8());
    Q_EMIT changed();
    return {};
}

void TimeDisplay::setRelative(bool isRelative)
{
    if (m_isRelative == isRelative)
        return;
    m_isRelative = isRelative;
    if (isRelative)
        m_tick.start();
    else
        m_tick.stop();
    Q_EMIT changed();
}

QString TimeDisplay::text(double unixSeconds)
{
    if (!m_isRelative)
        return absoluteText(unixSeconds);
    // What no calendar has is not told as a distance either.
    return calendarText(m_format, unixSeconds) ? relativeText(unixSeconds)
                                               : absoluteText(unixSeconds);
}

QString TimeDisplay::absoluteText(double unixSeconds)
{
    if (std::isnan(unixSeconds))
        return tr("no time");
    return calendarText(m_format, unixSeconds).value_or(displayNumber(unixSeconds));
}

QString TimeDisplay::zoneLabel() const
{
    if (m_isUtc)
        return u"UTC"_s;
    return m_zoneName == "local"_L1 ? tr("local") : m_zoneName;
}

QString TimeDisplay::heading(const QString &title) const
{
    return m_isRelative ? title : tr("%1 (%2)").arg(title, zoneLabel());
}

QStringList TimeDisplay::allTexts(double unixSeconds)
{
    QStringList lines;
    TimeText utc;
    if (const auto inUtc = calendarText(utc, unixSeconds)) {
        lines += tr("%1 UTC").arg(*inUtc);
        if (!m_isUtc)
            lines += tr("%1 (%2)").arg(absoluteText(unixSeconds), zoneLabel());
        lines += relativeText(unixSeconds);
    }
    if (!std::isnan(unixSeconds))
        lines += tr("%1 seconds since 1970").arg(displayNumber(unixSeconds));
    return lines;
}

} // namespace sled
