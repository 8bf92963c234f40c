// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterclock.h"
#include "tests/support/randomops.h"

#include <QDateTime>
#include <QTest>

#include <cmath>
#include <limits>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

FilterTime timeOf(const QString &text)
{
    const auto time = parseFilterTime(text);
    if (!time)
        qFatal("no time: %s", qPrintable(text));
    return *time;
}

double utc(const QString &iso)
{
    return double(QDateTime::fromString(iso + u'Z', Qt::ISODate).toSecsSinceEpoch());
}

const QByteArrayList &zones()
{
    static const QByteArrayList names{
        "Europe/Berlin",     "America/St_Johns",  "Australia/Lord_Howe",
        "Asia/Kathmandu",    "America/Sao_Paulo", "Pacific/Apia",
        "Africa/Casablanca", "Asia/Gaza",         "UTC"};
    return names;
}

} // namespace

/// What times mean somewhere.
class TestFilterClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void means_data();
    void means();
    void instantIsThatAlone();
    void daysAndMonthsFollowEachOther();
    void momentIsInTheMinuteThatItsClockShows();
};

void TestFilterClock::means_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *title, const char *zone, const QString &text,
                        const QString &begin, const QString &end) {
        QTest::newRow(title) << QByteArray(zone) << text << begin << end;
    };
    // It is 2026-05-17T22:30:00Z, and the 18th in Berlin.
    row("today", "", u"today"_s, u"2026-05-17T00:00:00"_s, u"2026-05-18T00:00:00"_s);
    row("today elsewhere", "Europe/Berlin", u"today"_s, u"2026-05-17T22:00:00"_s,
        u"2026-05-18T22:00:00"_s);
    row("yesterday elsewhere", "Europe/Berlin", u"yesterday"_s, u"2026-05-16T22:00:00"_s,
        u"2026-05-17T22:00:00"_s);
    row("clock elsewhere", "Europe/Berlin", u"00:15"_s, u"2026-05-17T22:15:00"_s,
        u"2026-05-17T22:16:00"_s);
    row("now", "Europe/Berlin", u"now"_s, u"2026-05-17T22:30:00"_s, u"2026-05-17T22:30:01"_s);
    row("ago", "Europe/Berlin", u"-1d2h"_s, u"2026-05-16T20:30:00"_s, u"2026-05-16T20:30:01"_s);
    row("month", "Europe/Berlin", u"2026-03"_s, u"2026-02-28T23:00:00"_s, u"2026-03-31T22:00:00"_s);
    row("offset", "Europe/Berlin", u"2026-05-17T10:00:30-02:30"_s, u"2026-05-17T12:30:30"_s,
        u"2026-05-17T12:30:31"_s);
    row("a day of 23 hours", "Europe/Berlin", u"2026-03-29"_s, u"2026-03-28T23:00:00"_s,
        u"2026-03-29T22:00:00"_s);
    row("a day of 25 hours", "Europe/Berlin", u"2026-10-25"_s, u"2026-10-24T22:00:00"_s,
        u"2026-10-25T23:00:00"_s);
    row("a time that was skipped", "Europe/Berlin", u"2026-03-29T02:30"_s, u"2026-03-29T01:00:00"_s,
        u"2026-03-29T01:00:00"_s);
    row("the first that was", "Europe/Berlin", u"2026-03-29T02:00"_s, u"2026-03-29T01:00:00"_s,
        u"2026-03-29T01:00:00"_s);
    row("the first after it", "Europe/Berlin", u"2026-03-29T03:00"_s, u"2026-03-29T01:00:00"_s,
        u"2026-03-29T01:01:00"_s);
    row("the last before it", "Europe/Berlin", u"2026-03-29T01:59"_s, u"2026-03-29T00:59:00"_s,
        u"2026-03-29T01:00:00"_s);
    row("a time that came twice", "Europe/Berlin", u"2026-10-25T02:30"_s, u"2026-10-25T00:30:00"_s,
        u"2026-10-25T01:31:00"_s);
    row("the last that did", "Europe/Berlin", u"2026-10-25T02:59:59"_s, u"2026-10-25T00:59:59"_s,
        u"2026-10-25T02:00:00"_s);
    row("the last before it came", "Europe/Berlin", u"2026-10-25T01:59"_s, u"2026-10-24T23:59:00"_s,
        u"2026-10-25T00:00:00"_s);
    row("midnight that was skipped", "America/Sao_Paulo", u"2018-11-04"_s, u"2018-11-04T03:00:00"_s,
        u"2018-11-05T02:00:00"_s);
    row("a day that was skipped", "Pacific/Apia", u"2011-12-30"_s, u"2011-12-30T10:00:00"_s,
        u"2011-12-30T10:00:00"_s);
    row("the first year", "", u"0001-01"_s, u"0001-01-01T00:00:00"_s, u"0001-02-01T00:00:00"_s);
    row("the last day", "", u"9999-12-31"_s, u"9999-12-31T00:00:00"_s, u"10000-01-01T00:00:00"_s);
}

void TestFilterClock::means()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, text);
    QFETCH(QString, begin);
    QFETCH(QString, end);
    const auto now = std::int64_t(utc(u"2026-05-17T22:30:00"_s));
    const FilterClock clock(now, zone.isEmpty() ? QTimeZone() : QTimeZone(zone));

    const UnixSpan span = clock.spanOf(timeOf(text));

    constexpr double kYear10000 = 253'402'300'800;
    QCOMPARE(span.begin, utc(begin));
    QCOMPARE(span.end, end.startsWith(u"10000") ? kYear10000 : utc(end));
}

void TestFilterClock::instantIsThatAlone()
{
    const FilterClock clock(0);
    for (const double number : {0.0, 1779026700.5, -1e18, 1e308}) {
        FilterTime time{FilterTime::Kind::Unix};
        time.unixSeconds = number;

        const UnixSpan span = clock.spanOf(time);

        QCOMPARE(span.begin, number);
        QCOMPARE(span.end, std::nextafter(number, std::numeric_limits<double>::infinity()));
    }
}

void TestFilterClock::daysAndMonthsFollowEachOther()
{
    constexpr std::int64_t kDay = 86'400;
    for (const QByteArray &name : zones()) {
        const FilterClock clock(0, QTimeZone(name));
        FilterTime day{FilterTime::Kind::Date};
        day.seconds = 14'000 * kDay; // in 2008
        double end = clock.spanOf(day).begin;
        for (; day.seconds < 19'000 * kDay; day.seconds += kDay) {
            const UnixSpan span = clock.spanOf(day);
            QCOMPARE(span.begin, end);
            QVERIFY(span.end >= span.begin);
            end = span.end;
        }
        FilterTime month = timeOf(u"2010-01"_s);
        for (int i = 2; i < 120; ++i) {
            const QDate next = QDate(2010, 1, 1).addMonths(i - 1);
            const FilterTime after = timeOf(next.toString(u"yyyy-MM"));
            QCOMPARE(clock.spanOf(month).end, clock.spanOf(after).begin);
            month = after;
        }
    }
}

void TestFilterClock::momentIsInTheMinuteThatItsClockShows()
{
    std::mt19937 random(propertySeed());
    for (const QByteArray &name : zones()) {
        const QTimeZone zone(name);
        const FilterClock clock(0, zone);
        for (int i = 0; i < 500; ++i) {
            // Half of the moments near a change of the clocks.
            qint64 moment = 1'000'000'000 + qint64(random() % 900'000'000);
            const auto change
                = zone.nextTransition(QDateTime::fromSecsSinceEpoch(moment, Qt::UTC)).atUtc;
            if (i % 2 == 0 && change.isValid())
                moment = change.toSecsSinceEpoch() - 7200 + qint64(random() % 14'400);
            const QDateTime shown = QDateTime::fromSecsSinceEpoch(moment, zone);
            const FilterTime minute = timeOf(shown.toString(u"yyyy-MM-ddTHH:mm"));
            const FilterTime second = timeOf(shown.toString(u"yyyy-MM-dd HH:mm:ss"));

            for (const FilterTime &time : {minute, second}) {
                const UnixSpan span = clock.spanOf(time);
                QVERIFY2(span.begin <= double(moment) && double(moment) < span.end,
                         QByteArray(name + ' ' + QByteArray::number(moment)).constData());
            }
            QVERIFY(clock.spanOf(second).end - clock.spanOf(second).begin <= 7201);
        }
    }
}

QTEST_GUILESS_MAIN(TestFilterClock)
#include "tst_filterclock.moc"
