// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lanesamples.h"
#include "ui/lanes/timescale.h"

#include <QTest>

#include <cmath>

using namespace sled;

namespace {

constexpr double kDay = 86'400.0;

} // namespace

class TestLaneScale final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitShowsEverythingWithAMargin_data();
    void fitShowsEverythingWithAMargin();
    void zoomingKeepsTheTimeUnderTheCursor_data();
    void zoomingKeepsTheTimeUnderTheCursor();
    void zoomStopsAtTheLimits();
    void panStopsAtTheEnds();
    void growingDataStayFitted();
    void growingDataDoNotMoveWhatWasZoomedTo();
    void resizingKeepsTheZoom();
    void revealCentresOnlyWhatIsOutOfView();
    void setVisibleAcceptsARangeBackToFront();
};

void TestLaneScale::fitShowsEverythingWithAMargin_data()
{
    QTest::addColumn<double>("seconds");

    QTest::newRow("one instant") << 0.0;
    QTest::newRow("one second") << 1.0;
    QTest::newRow("five days") << 5 * kDay;
    QTest::newRow("fifty years") << 50 * 365 * kDay;
}

void TestLaneScale::fitShowsEverythingWithAMargin()
{
    QFETCH(double, seconds);

    const TimeScale scale = scaleOver(seconds);

    QVERIFY(scale.isFitted());
    QVERIFY(scale.xAt(kSampleTime) >= TimeScale::kMarginPixels - 0.01);
    QVERIFY(scale.xAt(kSampleTime + seconds) <= 1000.0 - TimeScale::kMarginPixels + 0.01);
}

void TestLaneScale::zoomingKeepsTheTimeUnderTheCursor_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("factor");

    QTest::newRow("in, left edge") << 0.0 << 3.0;
    QTest::newRow("in, middle") << 500.0 << 1.4142;
    QTest::newRow("in, right edge") << 1000.0 << 2.0;
    QTest::newRow("in, far") << 321.5 << 400.0;
    QTest::newRow("out") << 640.0 << 0.7;
}

void TestLaneScale::zoomingKeepsTheTimeUnderTheCursor()
{
    QFETCH(double, x);
    QFETCH(double, factor);
    TimeScale scale = scaleOver(5 * kDay);
    scale.setVisible({kSampleTime + 2 * kDay, kSampleTime + 3 * kDay});
    const double time = scale.timeAt(x);

    scale.zoomAt(x, factor);

    QVERIFY(std::abs(scale.xAt(time) - x) < 0.01);
    QVERIFY(std::abs(scale.visible().length() - kDay / factor) < 0.001);
}

void TestLaneScale::zoomStopsAtTheLimits()
{
    TimeScale scale = scaleOver(5 * kDay);

    scale.zoomAt(400.0, 1e12);
    const double finest = scale.secondsPerPixel();
    scale.zoomAt(400.0, 1e-12);

    QVERIFY(std::abs(finest - TimeScale::kMinSecondsPerPixel) < 1e-6);
    QVERIFY(scale.isFitted());
    QCOMPARE(scale.visible(), scale.fittedRange());
}

void TestLaneScale::panStopsAtTheEnds()
{
    TimeScale scale = scaleOver(5 * kDay);
    scale.setVisible({kSampleTime + 2 * kDay, kSampleTime + 3 * kDay});

    scale.panBy(1e9);
    const double begin = scale.visible().begin;
    scale.panBy(-1e9);

    QCOMPARE(begin, scale.fittedRange().begin);
    QVERIFY(std::abs(scale.visible().end - scale.fittedRange().end) < 0.001);
    QVERIFY(std::abs(scale.visible().length() - kDay) < 0.001);
}

void TestLaneScale::growingDataStayFitted()
{
    TimeScale scale = scaleOver(kDay);

    scale.setExtent({kSampleTime, kSampleTime + 9 * kDay});

    QVERIFY(scale.isFitted());
    QVERIFY(scale.xAt(kSampleTime + 9 * kDay) < 1000.0);
}

void TestLaneScale::growingDataDoNotMoveWhatWasZoomedTo()
{
    TimeScale scale = scaleOver(kDay);
    const TimeRange hour{kSampleTime + 7200, kSampleTime + 10800};
    scale.setVisible(hour);

    scale.setExtent({kSampleTime - kDay, kSampleTime + 9 * kDay});

    QCOMPARE(scale.visible(), hour);
}

void TestLaneScale::resizingKeepsTheZoom()
{
    TimeScale scale = scaleOver(5 * kDay);
    scale.setVisible({kSampleTime + kDay, kSampleTime + 2 * kDay});

    scale.setWidth(500.0);

    QCOMPARE(scale.visible().begin, kSampleTime + kDay);
    QVERIFY(std::abs(scale.visible().length() - kDay / 2) < 0.001);
}

void TestLaneScale::revealCentresOnlyWhatIsOutOfView()
{
    TimeScale scale = scaleOver(5 * kDay);
    scale.setVisible({kSampleTime + kDay, kSampleTime + 2 * kDay});
    const TimeRange before = scale.visible();

    scale.reveal(kSampleTime + 1.5 * kDay, 32.0);
    const TimeRange inView = scale.visible();
    scale.reveal(kSampleTime + 4 * kDay, 32.0);

    QCOMPARE(inView, before);
    QVERIFY(std::abs(scale.xAt(kSampleTime + 4 * kDay) - 500.0) < 0.01);
}

void TestLaneScale::setVisibleAcceptsARangeBackToFront()
{
    TimeScale scale = scaleOver(5 * kDay);

    scale.setVisible({kSampleTime + 2 * kDay, kSampleTime + kDay});

    QCOMPARE(scale.visible(), (TimeRange{kSampleTime + kDay, kSampleTime + 2 * kDay}));
}

QTEST_APPLESS_MAIN(TestLaneScale)
#include "tst_lanescale.moc"
