// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filtertime.h"

#include "core/base/timeunits.h"

#include <QDate>
#include <QLocale>

#include <array>
#include <cmath>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kLongestAgo = 1'000'000'000'000; ///< Longer than any calendar here.

struct Unit {
    char16_t letter;
    std::int64_t seconds;
};
constexpr std::array<Unit, 5> kUnits{
    {{u'w', 7 * kDay}, {u'd', kDay}, {u'h', kHour}, {u'm', kMinute}, {u's', 1}}};

/// Takes a time apart from left to right.
class TimeScanner {
public:
    explicit TimeScanner(QStringView text) : m_text(text) {}

    [[nodiscard]] bool isAtEnd() const { return m_text.isEmpty(); }

    bool take(QChar wanted)
    {
        if (!m_text.startsWith(wanted))
            return false;
        m_text = m_text.sliced(1);
        return true;
    }

    /// A number of \a least to \a most digits that stand here, or nothing.
    std::optional<int> number(int least, int most)
    {
        const std::optional<std::int64_t> value = longNumber(least, most);
        return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
    }

    std::optional<std::int64_t> longNumber(int least, int most)
    {
        int digits = 0;
        std::int64_t value = 0;
        while (digits < most && digits < m_text.size() && isDigit(m_text[digits]))
            value = value * 10 + (m_text[digits++].unicode() - u'0');
        if (digits < least)
            return std::nullopt;
        m_text = m_text.sliced(digits);
        return value;
    }

    std::optional<std::int64_t> unit()
    {
        for (const Unit &unit : kUnits) {
            if (!m_text.isEmpty() && m_text.front().toLower() == unit.letter) {
                m_text = m_text.sliced(1);
                return unit.seconds;
            }
        }
        return std::nullopt;
    }

private:
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

    QStringView m_text;
};

using Parsed = tl::expected<FilterTime, FilterTimeProblem>;

constexpr auto kNotATime = FilterTimeProblem::NotATime;
constexpr auto kNoSuchDate = FilterTimeProblem::NoSuchDate;

/// Reads `14:05` or `14:05:30` to the end or an offset. \return whether it has that form.
bool readClock(TimeScanner &scanner, FilterTime &time, bool &isPossible)
{
    const std::optional<int> hour = scanner.number(1, 2);
    if (!hour || !scanner.take(u':'))
        return false;
    const std::optional<int> minute = scanner.number(2, 2);
    if (!minute)
        return false;
    int second = 0;
    if (scanner.take(u':')) {
        const std::optional<int> given = scanner.number(2, 2);
        if (!given)
            return false;
        second = *given;
        time.hasSeconds = true;
    }
    isPossible = *hour < 24 && *minute < 60 && second < 60;
    time.seconds += *hour * kHour + *minute * kMinute + second;
    return true;
}

bool readOffset(TimeScanner &scanner, FilterTime &time, bool &isPossible)
{
    if (scanner.take(u'Z') || scanner.take(u'z')) {
        time.offsetMinutes = 0;
        return true;
    }
    const bool isBehind = scanner.take(u'-');
    if (!isBehind && !scanner.take(u'+'))
        return true;
    const std::optional<int> hours = scanner.number(2, 2);
    scanner.take(u':');
    const std::optional<int> minutes = scanner.number(2, 2);
    if (!hours || !minutes)
        return false;
    isPossible = isPossible && *hours < 24 && *minutes < 60;
    const int offset = *hours * 60 + *minutes;
    time.offsetMinutes = isBehind ? -offset : offset;
    return true;
}

Parsed parseDate(QStringView text)
{
    TimeScanner scanner(text);
    FilterTime time;
    const std::optional<int> year = scanner.number(4, 4);
    if (!year || !scanner.take(u'-'))
        return tl::unexpected(kNotATime);
    const std::optional<int> month = scanner.number(2, 2);
    const bool hasDay = month && scanner.take(u'-');
    const std::optional<int> day = hasDay ? scanner.number(2, 2) : 1;
    if (!month || !day)
        return tl::unexpected(kNotATime);
    const QDate epoch(1970, 1, 1);
    const QDate date(*year, *month, *day); // Qt's calendar has no year 0
    bool isPossible = date.isValid();
    time.kind = hasDay ? FilterTime::Kind::Date : FilterTime::Kind::Month;
    time.seconds = isPossible ? epoch.daysTo(date) * kDay : 0;
    if (hasDay && (scanner.take(u'T') || scanner.take(u't') || scanner.take(u' '))) {
        time.kind = FilterTime::Kind::DateTime;
        if (!readClock(scanner, time, isPossible) || !readOffset(scanner, time, isPossible))
            return tl::unexpected(kNotATime);
        isPossible = isPossible && date.isValid();
    }
    if (!scanner.isAtEnd())
        return tl::unexpected(kNotATime);
    return isPossible ? Parsed(time) : tl::unexpected(kNoSuchDate);
}

Parsed parseClock(QStringView text)
{
    TimeScanner scanner(text);
    FilterTime time{FilterTime::Kind::TimeOfDay};
    bool isPossible = false;
    if (!readClock(scanner, time, isPossible) || !scanner.isAtEnd())
        return tl::unexpected(kNotATime);
    return isPossible ? Parsed(time) : tl::unexpected(kNoSuchDate);
}

Parsed parseAgo(QStringView text)
{
    constexpr int kMostDigits = 13; // more than kLongestAgo, and no overflow in weeks
    TimeScanner scanner(text);
    FilterTime time{FilterTime::Kind::Ago};
    do {
        const std::optional<std::int64_t> count = scanner.longNumber(1, kMostDigits);
        const std::optional<std::int64_t> unit = count ? scanner.unit() : std::nullopt;
        if (!unit)
            return tl::unexpected(kNotATime);
        const std::int64_t seconds = *count * *unit;
        if (seconds > kLongestAgo - time.seconds)
            return tl::unexpected(kNoSuchDate);
        time.seconds += seconds;
    } while (!scanner.isAtEnd());
    return time;
}

Parsed parseUnix(QStringView text)
{
    FilterTime time{FilterTime::Kind::Unix};
    bool isNumber = false;
    time.unixSeconds = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber || !std::isfinite(time.unixSeconds))
        return tl::unexpected(kNotATime);
    time.unixSeconds += 0.0; // minus zero is zero
    return time;
}

} // namespace

Parsed parseFilterTime(QStringView text)
{
    for (const auto &[name, kind] : {std::pair(u"now"_s, FilterTime::Kind::Now),
                                     std::pair(u"today"_s, FilterTime::Kind::Today),
                                     std::pair(u"yesterday"_s, FilterTime::Kind::Yesterday)}) {
        if (text.compare(name, Qt::CaseInsensitive) == 0)
            return FilterTime{kind};
    }
    if (text.startsWith(u'-'))
        return parseAgo(text.sliced(1));
    if (text.startsWith(u'@'))
        return parseUnix(text.sliced(1));
    const qsizetype colon = text.indexOf(u':');
    const bool isClock = colon == 1 || colon == 2;
    return isClock ? parseClock(text) : parseDate(text);
}

namespace {

QString clockText(std::int64_t seconds, bool hasSeconds)
{
    const auto two = [](std::int64_t number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    QString text = two(seconds / kHour) % u':' % two(seconds / kMinute % 60);
    if (hasSeconds)
        text += u':' % two(seconds % kMinute);
    return text;
}

QString agoText(std::int64_t seconds)
{
    for (const Unit &unit : kUnits) {
        if (seconds % unit.seconds == 0 && seconds > 0)
            return u"-%1%2"_s.arg(seconds / unit.seconds).arg(QChar(unit.letter));
    }
    return u"-0s"_s;
}

QString offsetText(int minutes)
{
    if (minutes == 0)
        return u"Z"_s;
    return (minutes < 0 ? u"-"_s : u"+"_s) + clockText(std::abs(minutes) * kMinute, false);
}

QString dateText(const FilterTime &time)
{
    const std::int64_t clock = (time.seconds % kDay + kDay) % kDay;
    const QDate date = QDate(1970, 1, 1).addDays((time.seconds - clock) / kDay);
    QString text = date.toString(time.kind == FilterTime::Kind::Month ? u"yyyy-MM" : u"yyyy-MM-dd");
    if (time.kind == FilterTime::Kind::DateTime)
        text += u'T' % clockText(clock, time.hasSeconds)
            % (time.offsetMinutes ? offsetText(*time.offsetMinutes) : QString());
    return text;
}

} // namespace

QString printFilterTime(const FilterTime &time)
{
    switch (time.kind) {
    case FilterTime::Kind::Now:
        return u"now"_s;
    case FilterTime::Kind::Today:
        return u"today"_s;
    case FilterTime::Kind::Yesterday:
        return u"yesterday"_s;
    case FilterTime::Kind::Ago:
        return agoText(time.seconds);
    case FilterTime::Kind::TimeOfDay:
        return clockText(time.seconds, time.hasSeconds);
    case FilterTime::Kind::Unix:
        return u'@' % QString::number(time.unixSeconds, 'g', QLocale::FloatingPointShortest);
    default:
        return dateText(time);
    }
}

} // namespace sled
