// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/timeaxis.h"
#include "ui/lanes/timestep.h"

#include <QDateTime>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

double at(const QString &iso)
{
    return double(QDateTime::fromString(iso, Qt::ISODate).toSecsSinceEpoch());
}

TimeAxis axisOver(const QString &begin, const QString &end, const QTimeZone &zone, double width)
{
    return makeTimeAxis({{at(begin), at(end)}, width, 80.0, zone, QLocale::c()});
}

QString labels(const std::vector<TimeTick> &ticks)
{
    QStringList texts;
    for (const TimeTick &tick : ticks)
        texts << tick.label;
    return texts.join(u' ');
}

QTimeZone berlin()
{
    return QTimeZone("Europe/Berlin");
}

} // namespace

class TestLaneAxis final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelsMakeSense_data();
    void labelsMakeSense();
    void ticksKeepTheirDistance_data();
    void ticksKeepTheirDistance();
    void contextBeginsBeforeTheRange();
    void midnightIsMajor();
    void ticksOfMilliseconds();
    void nothingForARangeWithoutLength();
    void survivesAbsurdTimes();
    void keepsLocalTimesOnDaysOfChange_data();
    void keepsLocalTimesOnDaysOfChange();
    void daysBeginAtLocalMidnightAcrossAChange();
    void weeksBeginOnMonday();
};

void TestLaneAxis::labelsMakeSense_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("ticks");
    QTest::addColumn<QString>("context");

    QTest::newRow("seconds") << u"2026-05-17T14:05:00Z"_s << u"2026-05-17T14:05:50Z"_s
                             << u"14:05:00 14:05:10 14:05:20 14:05:30 14:05:40"_s
                             << u"Sun, 17 May 2026"_s;
    QTest::newRow("minutes") << u"2026-05-17T14:01:00Z"_s << u"2026-05-17T14:21:00Z"_s
                             << u"14:05 14:10 14:15 14:20"_s << u"Sun, 17 May 2026"_s;
    QTest::newRow("hours") << u"2026-05-17T21:30:00Z"_s << u"2026-05-18T03:00:00Z"_s
                           << u"22:00 00:00 02:00"_s << u"Sun, 17 May 2026 Mon, 18 May 2026"_s;
    QTest::newRow("days") << u"2026-05-30T12:00:00Z"_s << u"2026-06-03T12:00:00Z"_s
                          << u"31 May 1 Jun 2 Jun 3 Jun"_s << u"May 2026 June 2026"_s;
    QTest::newRow("months") << u"2025-11-15T00:00:00Z"_s << u"2026-03-20T00:00:00Z"_s
                            << u"Dec Jan Feb Mar"_s << u"2025 2026"_s;
    QTest::newRow("years") << u"1990-06-01T00:00:00Z"_s << u"2020-06-01T00:00:00Z"_s
                           << u"2000 2010 2020"_s << QString();
}

void TestLaneAxis::labelsMakeSense()
{
    QFETCH(QString, begin);
    QFETCH(QString, end);
    QFETCH(QString, ticks);
    QFETCH(QString, context);

    const TimeAxis axis = axisOver(begin, end, QTimeZone::utc(), 400.0);

    QCOMPARE(labels(axis.ticks), ticks);
    QCOMPARE(labels(axis.context), context);
}

void TestLaneAxis::ticksKeepTheirDistance_data()
{
    QTest::addColumn<double>("seconds");

    double seconds = 20.0;
    for (int i = 0; i < 20; ++i) {
        QTest::addRow("%.0f seconds", seconds) << seconds;
        seconds *= 2.7;
    }
}

void TestLaneAxis::ticksKeepTheirDistance()
{
    QFETCH(double, seconds);
    const double begin = at(u"2026-01-29T13:07:11Z"_s);
    constexpr double kWidth = 1400.0;

    const TimeAxis axis
        = makeTimeAxis({{begin, begin + seconds}, kWidth, 80.0, QTimeZone::utc(), QLocale::c()});

    QVERIFY(axis.ticks.size() >= 2);
    QVERIFY(axis.ticks.size() <= 20);
    for (std::size_t i = 1; i < axis.ticks.size(); ++i) {
        const double apart = axis.ticks[i].time - axis.ticks[i - 1].time;
        // February is a tenth shorter than the average month.
        QVERIFY(apart / seconds * kWidth >= 80.0 * 0.9);
    }
}

void TestLaneAxis::contextBeginsBeforeTheRange()
{
    const TimeAxis axis
        = axisOver(u"2026-05-17T14:00:00Z"_s, u"2026-05-17T14:10:00Z"_s, QTimeZone::utc(), 800.0);

    QCOMPARE(axis.context.size(), std::size_t(1));
    QCOMPARE(axis.context.front().time, at(u"2026-05-17T00:00:00Z"_s));
}

void TestLaneAxis::midnightIsMajor()
{
    const TimeAxis axis
        = axisOver(u"2026-05-17T22:30:00Z"_s, u"2026-05-18T01:30:00Z"_s, QTimeZone::utc(), 400.0);

    QCOMPARE(labels(axis.ticks), u"23:00 00:00 01:00"_s);
    QVERIFY(!axis.ticks[0].isMajor);
    QVERIFY(axis.ticks[1].isMajor);
    QVERIFY(!axis.ticks[2].isMajor);
}

void TestLaneAxis::ticksOfMilliseconds()
{
    const double begin = at(u"2026-05-17T23:59:59Z"_s) + 0.7;

    const TimeAxis axis
        = makeTimeAxis({{begin, begin + 0.8}, 800.0, 190.0, QTimeZone::utc(), QLocale::c()});

    QCOMPARE(labels(axis.ticks), u"23:59:59.800 00:00:00.000 00:00:00.200 00:00:00.400"_s);
    QVERIFY(axis.ticks[1].isMajor);
    QCOMPARE(labels(axis.context), u"Sun, 17 May 2026 Mon, 18 May 2026"_s);
}

void TestLaneAxis::nothingForARangeWithoutLength()
{
    const TimeAxis axis = makeTimeAxis({{5.0, 5.0}, 100.0, 80.0, QTimeZone::utc(), QLocale::c()});

    QVERIFY(axis.ticks.empty());
    QVERIFY(axis.context.empty());
}

void TestLaneAxis::survivesAbsurdTimes()
{
    const TimeAxis axis
        = makeTimeAxis({{-1e15, 1e15}, 1000.0, 80.0, QTimeZone::utc(), QLocale::c()});

    QVERIFY(axis.ticks.size() <= 101);
}

void TestLaneAxis::keepsLocalTimesOnDaysOfChange_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<double>("width");
    QTest::addColumn<QString>("ticks");

    QTest::newRow("hours, spring")
        << u"2026-03-29T00:30:00+01:00"_s << u"2026-03-29T05:30:00+02:00"_s << 400.0
        << u"01:00 03:00 +02 04:00 05:00"_s;
    QTest::newRow("hours, autumn")
        << u"2026-10-25T00:30:00+02:00"_s << u"2026-10-25T04:30:00+01:00"_s << 450.0
        << u"01:00 02:00 02:00 +01 03:00 04:00"_s;
    QTest::newRow("half days, spring")
        << u"2026-03-28T18:00:00+01:00"_s << u"2026-03-30T18:00:00+02:00"_s << 400.0
        << u"00:00 12:00 +02 00:00 12:00"_s;
    QTest::newRow("half days, autumn")
        << u"2026-10-24T18:00:00+02:00"_s << u"2026-10-26T18:00:00+01:00"_s << 400.0
        << u"00:00 12:00 +01 00:00 12:00"_s;
    QTest::newRow("quarters of an hour, autumn")
        << u"2026-10-25T02:40:00+02:00"_s << u"2026-10-25T02:20:00+01:00"_s << 300.0
        << u"02:45 02:00 +01 02:15"_s;
}

void TestLaneAxis::keepsLocalTimesOnDaysOfChange()
{
    QFETCH(QString, begin);
    QFETCH(QString, end);
    QFETCH(double, width);
    QFETCH(QString, ticks);
    if (!berlin().isValid())
        QSKIP("no time zone data on this system");

    QCOMPARE(labels(axisOver(begin, end, berlin(), width).ticks), ticks);
}

void TestLaneAxis::daysBeginAtLocalMidnightAcrossAChange()
{
    if (!berlin().isValid())
        QSKIP("no time zone data on this system");

    const TimeAxis axis
        = axisOver(u"2026-10-23T12:00:00+02:00"_s, u"2026-10-28T12:00:00+01:00"_s, berlin(), 500.0);

    QCOMPARE(labels(axis.ticks), u"24 Oct 25 Oct 26 Oct 27 Oct 28 Oct"_s);
    for (const TimeTick &tick : axis.ticks) {
        const auto local = QDateTime::fromSecsSinceEpoch(qint64(tick.time), berlin());
        QCOMPARE(local.time(), QTime(0, 0));
    }
}

void TestLaneAxis::weeksBeginOnMonday()
{
    const TimeAxis axis
        = axisOver(u"2026-05-05T00:00:00Z"_s, u"2026-06-05T00:00:00Z"_s, QTimeZone::utc(), 400.0);

    QCOMPARE(labels(axis.ticks), u"11 May 18 May 25 May 1 Jun"_s);
}

QTEST_APPLESS_MAIN(TestLaneAxis)
#include "tst_laneaxis.moc"
