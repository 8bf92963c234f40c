// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timetext.h"

#include "core/base/timeunits.h"

#include <QDateTime>

#include <array>
#include <chrono>
#include <cmath>
#include <cstdlib>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kYear0 = -62'167'219'200;
constexpr std::int64_t kYear10000 = 253'402'300'800;

void appendDigits(std::string &out, std::int64_t number, int digits)
{
    const std::size_t end = out.size() + static_cast<std::size_t>(digits);
    out.resize(end);
    for (std::size_t place = end; digits > 0; --digits) {
        out[--place] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
}

/// As `2026-05-17T14:05:00`. Requires: in the years 0000 to 9999.
void appendDateTime(std::string &out, std::int64_t seconds, char between)
{
    const std::int64_t days = seconds >= 0 ? seconds / kDay : (seconds - kDay + 1) / kDay;
    const std::int64_t time = seconds - days * kDay;
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(days))};
    appendDigits(out, static_cast<int>(date.year()), 4);
    out += '-';
    appendDigits(out, static_cast<unsigned>(date.month()), 2);
    out += '-';
    appendDigits(out, static_cast<unsigned>(date.day()), 2);
    out += between;
    appendDigits(out, time / kHour, 2);
    out += ':';
    appendDigits(out, time / kMinute % kMinute, 2);
    out += ':';
    appendDigits(out, time % kMinute, 2);
}

constexpr std::array<std::string_view, 3> kFormatNames{"rfc3339", "spreadsheet", "unix"};

} // namespace

std::optional<TimeFormat> timeFormatNamed(std::string_view name) noexcept
{
    for (std::size_t i = 0; i < kFormatNames.size(); ++i) {
        if (kFormatNames[i] == name)
            return static_cast<TimeFormat>(i);
    }
    return std::nullopt;
}

std::string_view timeFormatName(TimeFormat format) noexcept
{
    return kFormatNames[static_cast<std::size_t>(format)];
}

Result<TimeText> TimeText::forZone(const QString &name)
{
    TimeText text;
    if (name.compare("UTC"_L1, Qt::CaseInsensitive) == 0)
        return text;
    const bool isLocal = name.compare("local"_L1, Qt::CaseInsensitive) == 0;
    // Qt would take any three letters for a zone, by the rules of POSIX.
    if (isLocal || QTimeZone::availableTimeZoneIds().contains(name.toUtf8()))
        text.m_zone = isLocal ? QTimeZone::systemTimeZone() : QTimeZone(name.toUtf8());
    if (!text.m_zone.isValid())
        return failure(ErrorCode::OutOfRange, u"there is no time zone '%1'"_s.arg(name));
    return text;
}

std::int64_t TimeText::offsetAt(std::int64_t unixSeconds)
{
    if (unixSeconds >= m_from && unixSeconds < m_until)
        return m_offset;
    const QDateTime time = QDateTime::fromSecsSinceEpoch(unixSeconds, Qt::UTC);
    // RFC 3339 knows offsets of whole minutes; local mean times before 1900 had seconds.
    m_offset = m_zone.offsetFromUtc(time) / kMinute * kMinute;
    m_from = unixSeconds;
    m_until = unixSeconds + 1;
    if (m_zone.hasTransitions()) {
        const QTimeZone::OffsetData next = m_zone.nextTransition(time);
        if (next.atUtc.isValid())
            m_until = next.atUtc.toSecsSinceEpoch();
        const QTimeZone::OffsetData previous = m_zone.previousTransition(time.addSecs(1));
        if (previous.atUtc.isValid())
            m_from = previous.atUtc.toSecsSinceEpoch();
    }
    return m_offset;
}

bool TimeText::append(std::string &out, double unixSeconds)
{
    const double whole = std::trunc(unixSeconds);
    // Negated so that not-a-number fails too; a double holds both limits exactly.
    if (!(whole >= static_cast<double>(kYear0) && whole < static_cast<double>(kYear10000)))
        return false;
    const auto seconds = static_cast<std::int64_t>(whole);
    if (m_format == TimeFormat::Unix) {
        out += std::to_string(seconds);
        return true;
    }
    const bool isRfc = m_format == TimeFormat::Rfc3339;
    const char between = isRfc ? 'T' : ' ';
    if (!m_zone.isValid()) {
        appendDateTime(out, seconds, between);
        if (isRfc)
            out += 'Z';
        return true;
    }
    const std::int64_t offset = offsetAt(seconds);
    if (seconds + offset < kYear0 || seconds + offset >= kYear10000)
        return false;
    appendDateTime(out, seconds + offset, between);
    if (!isRfc)
        return true;
    out += offset < 0 ? '-' : '+';
    appendDigits(out, std::abs(offset) / kHour, 2);
    out += ':';
    appendDigits(out, std::abs(offset) / kMinute % kMinute, 2);
    return true;
}

} // namespace sled
