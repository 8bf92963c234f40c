// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/dateformat.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

struct SayDate {
    Q_DECLARE_TR_FUNCTIONS(sled::DateFormat)
};

struct SayDuration {
    Q_DECLARE_TR_FUNCTIONS(sled::Duration)
};

/// `dd.MM.yyyy` and the like for \a locale; empty if it does not write days so.
QString dayPattern(const QLocale &locale)
{
    QString pattern;
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    for (qsizetype i = 0; i < format.size();) {
        qsizetype end = i + 1;
        while (end < format.size() && format[end] == format[i])
            ++end;
        if (format[i] == u'd' && end - i <= 2)
            pattern += u"dd";
        else if (format[i] == u'M' && end - i <= 2)
            pattern += u"MM";
        else if (format[i] == u'y')
            pattern += u"yyyy";
        else
            pattern += QStringView(format).mid(i, end - i);
        i = end;
    }
    constexpr qsizetype kLength = 10;
    const bool isWhole = pattern.contains(u"dd"_s) && pattern.contains(u"MM"_s)
        && !pattern.contains(u"MMM"_s) && pattern.contains(u"yyyy"_s);
    return isWhole && pattern.size() == kLength ? pattern : QString();
}

QString unitText(QStringView unit, const QString &number)
{
    if (unit == "d"_L1)
        return SayDuration::tr("%1 d", "days").arg(number);
    if (unit == "h"_L1)
        return SayDuration::tr("%1 h", "hours").arg(number);
    return unit == "min"_L1 ? SayDuration::tr("%1 min", "minutes").arg(number)
                            : SayDuration::tr("%1 s", "seconds").arg(number);
}

} // namespace

QString dateFormat(DateFormat format)
{
    switch (format) {
    case DateFormat::DayAndMonth:
        //: Format of QLocale: MMM is the short name of the month. As in "17 May".
        return SayDate::tr("d MMM");
    case DateFormat::Month:
        //: Format of QLocale: MMM is the short name of the month.
        return SayDate::tr("MMM");
    case DateFormat::DayInFull:
        //: Format of QLocale: ddd is the short name of the day. As in "Sun, 17 May 2026".
        return SayDate::tr("ddd, d MMM yyyy");
    case DateFormat::MonthAndYear:
        //: Format of QLocale: MMMM is the name of the month. As in "May 2026".
        return SayDate::tr("MMMM yyyy");
    case DateFormat::Year:
        //: Format of QLocale: four digits.
        return SayDate::tr("yyyy");
    case DateFormat::TimeInFull:
        break;
    }
    //: Format of QLocale: HH, mm and ss are hour, minute and second.
    return SayDate::tr("d MMM yyyy, HH:mm:ss");
}

QString localDay(QStringView isoDay)
{
    thread_local QLocale cachedFor = QLocale::c();
    thread_local QString pattern = dayPattern(cachedFor);
    if (const QLocale locale; locale != cachedFor) {
        cachedFor = locale;
        pattern = dayPattern(locale);
    }
    constexpr qsizetype kYear = 0;
    constexpr qsizetype kMonth = 5;
    constexpr qsizetype kDay = 8;
    if (pattern.isEmpty() || isoDay.size() != pattern.size())
        return isoDay.toString();
    QString day = pattern;
    const auto put = [&](const QString &letters, qsizetype from) {
        day.replace(pattern.indexOf(letters), letters.size(),
                    isoDay.mid(from, letters.size()).toString());
    };
    put(u"yyyy"_s, kYear);
    put(u"MM"_s, kMonth);
    put(u"dd"_s, kDay);
    return day;
}

QString localDuration(const QString &english)
{
    static const QRegularExpression kPart(u"(\\d[\\d,.]*(?:e[+-]?\\d+)?) (d|h|min|s)\\b"_s);
    const QLocale locale;
    QString text;
    qsizetype done = 0;
    for (auto parts = kPart.globalMatch(english); parts.hasNext();) {
        const QRegularExpressionMatch part = parts.next();
        QString number = part.captured(1);
        if (locale.language() != QLocale::C) {
            number.replace(u',', u'\t').replace(u'.', locale.decimalPoint());
            number.replace(u"\t"_s, locale.groupSeparator());
        }
        text += QStringView(english).mid(done, part.capturedStart() - done);
        text += unitText(part.capturedView(2), number);
        done = part.capturedEnd();
    }
    return text + QStringView(english).mid(done);
}

} // namespace sled
