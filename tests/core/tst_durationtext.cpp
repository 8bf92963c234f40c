// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/durationtext.h"

#include <QTest>

#include <limits>

using namespace sled;

class DurationTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoLargestUnits_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        constexpr double kDay = 86'400;
        QTest::newRow("nothing") << 0.0 << "0 s";
        QTest::newRow("less than a second") << 0.9 << "0 s";
        QTest::newRow("less than a second back") << -0.9 << "0 s";
        QTest::newRow("seconds") << 59.9 << "59 s";
        QTest::newRow("a minute") << 60.0 << "1 min";
        QTest::newRow("minutes") << 320.0 << "5 min 20 s";
        QTest::newRow("hours") << 3'660.0 << "1 h 1 min";
        QTest::newRow("seconds are too fine for hours") << 3'659.0 << "1 h";
        QTest::newRow("days") << 2 * kDay + 3 * 3'600.0 << "2 d 3 h";
        QTest::newRow("years") << 50 * 365 * kDay + 12 * kDay << "50 y 12 d";
        QTest::newRow("back") << -320.0 << "-5 min 20 s";
        QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << "?";
        QTest::newRow("without end") << std::numeric_limits<double>::infinity() << "?";
        QTest::newRow("beyond all calendars") << 1e300 << "over 10^15 y";
    }

    void twoLargestUnits()
    {
        QFETCH(double, seconds);
        QFETCH(QString, text);
        QVERIFY(QString::fromStdString(durationText(seconds)).startsWith(text));
        if (seconds < 1e100)
            QCOMPARE(QString::fromStdString(durationText(seconds)), text);
    }
};

QTEST_GUILESS_MAIN(DurationTextTest)
#include "tst_durationtext.moc"
