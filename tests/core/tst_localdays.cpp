// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/localdays.h"

#include <QDateTime>
#include <QTest>

#include <limits>

namespace sled {

/// Days as calendars and filters have them.
class TestLocalDays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dayOfATime_data();
    void dayOfATime();
    void daysFollowEachOther_data();
    void daysFollowEachOther();
    void onlyFourDigitYears();
};

void TestLocalDays::dayOfATime_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<double>("time");
    QTest::addColumn<QByteArray>("day");

    const QByteArray berlin("Europe/Berlin");
    QTest::newRow("epoch") << QByteArray("UTC") << 0.0 << QByteArray("1970-01-01");
    QTest::newRow("before it") << QByteArray("UTC") << -0.5 << QByteArray("1969-12-31");
    QTest::newRow("last second") << QByteArray("UTC") << 86399.9 << QByteArray("1970-01-01");
    QTest::newRow("summer, late") << berlin << 1779055200.0 << QByteArray("2026-05-18");
    QTest::newRow("summer, before") << berlin << 1779055199.0 << QByteArray("2026-05-17");
    QTest::newRow("winter") << berlin << 1768431600.0 << QByteArray("2026-01-15");
    QTest::newRow("day of 23 hours, end") << berlin << 1774821599.0 << QByteArray("2026-03-29");
    QTest::newRow("day of 25 hours, end") << berlin << 1792969199.0 << QByteArray("2026-10-25");
    QTest::newRow("year 1") << QByteArray("UTC") << -62135500000.0 << QByteArray("0001-01-02");
}

void TestLocalDays::dayOfATime()
{
    QFETCH(QByteArray, zone);
    QFETCH(double, time);
    QFETCH(QByteArray, day);
    LocalDays days{QTimeZone(zone)};

    QCOMPARE(QByteArray::fromStdString(dayText(days.dayOf(time))), day);
}

void TestLocalDays::daysFollowEachOther_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<double>("from");
    QTest::newRow("set forward at midnight") << QByteArray("America/Santiago") << 1756000000.0;
    QTest::newRow("set back over midnight") << QByteArray("America/St_Johns") << 1225500000.0;
    QTest::newRow("a day that never was") << QByteArray("Pacific/Apia") << 1325000000.0;
}

/// Whatever clocks do, no later time is on an earlier day, and a filter for the day agrees.
void TestLocalDays::daysFollowEachOther()
{
    QFETCH(QByteArray, zone);
    QFETCH(double, from);
    const QTimeZone place(zone);
    LocalDays days(place);
    const FilterClock clock(0, place);

    std::int64_t before = days.dayOf(from);
    for (double time = from; time < from + 30 * 86400; time += 900) {
        const std::int64_t day = days.dayOf(time);
        QVERIFY(day >= before);
        const UnixSpan span = clock.spanOf(LocalDays::filterTime(day));
        QVERIFY(time >= span.begin && time < span.end);
        before = day;
    }
}

void TestLocalDays::onlyFourDigitYears()
{
    QVERIFY(LocalDays::hasDay(0));
    QVERIFY(LocalDays::hasDay(-62135500000.0));
    QVERIFY(!LocalDays::hasDay(-62135596801.0));
    QVERIFY(LocalDays::hasDay(253402200000.0));
    QVERIFY(!LocalDays::hasDay(253402300800.0));
    QVERIFY(!LocalDays::hasDay(std::numeric_limits<double>::quiet_NaN()));
    QVERIFY(!LocalDays::hasDay(std::numeric_limits<double>::infinity()));
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestLocalDays)
#include "tst_localdays.moc"
