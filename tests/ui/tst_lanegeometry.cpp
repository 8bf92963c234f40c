// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lanesamples.h"
#include "ui/lanes/gapspans.h"
#include "ui/lanes/lanehit.h"
#include "ui/lanes/laneitem.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace sled;

namespace {

constexpr double kBucket = 14.0;

MarkSeries marksAt(std::initializer_list<double> seconds)
{
    MarkSeries marks;
    quint32 index = 0;
    std::vector<LaneMark> batch;
    for (const double second : seconds)
        batch.push_back({kSampleTime + second, index++, 3});
    marks.append(batch);
    return marks;
}

LaneData twoLanes()
{
    LaneData data;
    data.lanes.resize(2);
    data.lanes[0].marks = marksAt({0.0, 100.0, 100.0, 5000.0});
    data.lanes[1].gaps.append({{kSampleTime + 1000.0, kSampleTime + 2000.0, 12, 77}});
    return data;
}

LaneGeometry geometryFor(const LaneData &data)
{
    LaneGeometry geometry;
    geometry.viewport = QSizeF(1168.0, 300.0);
    geometry.lanes = LaneLayout(data, geometry.metrics);
    geometry.scale.setWidth(geometry.trackWidth());
    geometry.scale.setExtent(*dataExtent(data));
    return geometry;
}

} // namespace

class TestLaneGeometry final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noMarksNoBuckets();
    void distantMarksStandAtTheirTime();
    void nearMarksBecomeOne();
    void bucketsCoverEachMarkOnce_data();
    void bucketsCoverEachMarkOnce();
    void panningDoesNotRegroup();
    void aTinyGapIsWideEnough();
    void nearGapsBecomeOne();
    void gapsOutOfViewAreLeftOut();
    void lanesAreBelowEachOther();
    void visibleLanesFollowTheScroll();
    void hitsWhatIsThere();
    void aBarGrowsWithItsCount();
    void clickingAgainGoesThroughAnAggregate();
    void stepsStayInTheLane();
    void findsMarksAndGapsByTheirEvent();
};

void TestLaneGeometry::noMarksNoBuckets()
{
    QVERIFY(bucketMarks(MarkSeries(), scaleOver(100.0), kBucket).empty());
    QVERIFY(gapSpans(GapSeries(), scaleOver(100.0), 6.0).empty());
}

void TestLaneGeometry::distantMarksStandAtTheirTime()
{
    const TimeScale scale = scaleOver(1000.0);

    const auto buckets = bucketMarks(marksAt({0.0, 500.0, 1000.0}), scale, kBucket);

    QCOMPARE(buckets.size(), std::size_t(3));
    QCOMPARE(buckets[1].x, scale.xAt(kSampleTime + 500.0));
    QVERIFY(!buckets[1].isAggregate());
}

void TestLaneGeometry::nearMarksBecomeOne()
{
    const auto buckets = bucketMarks(marksAt({0.0, 50'000.0, 50'000.0, 50'001.0, 100'000.0}),
                                     scaleOver(100'000.0), kBucket);

    QCOMPARE(buckets.size(), std::size_t(3));
    QCOMPARE(buckets[1].count(), std::size_t(3));
    QVERIFY(buckets[1].width >= kBucket);
    QVERIFY(buckets[1].width < 2 * kBucket);
}

void TestLaneGeometry::bucketsCoverEachMarkOnce_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("seconds");

    QTest::newRow("sparse") << 20 << 86'400.0;
    QTest::newRow("some") << 200 << 86'400.0;
    QTest::newRow("dense") << 20'000 << 86'400.0;
    QTest::newRow("all in a minute") << 300 << 60.0;
    QTest::newRow("fifty years") << 2000 << 1.6e9;
}

void TestLaneGeometry::bucketsCoverEachMarkOnce()
{
    QFETCH(int, count);
    QFETCH(double, seconds);
    std::mt19937 random(11); // a fixed seed: the same marks in every run
    std::uniform_real_distribution<double> anywhere(0.0, seconds);
    std::vector<LaneMark> batch;
    for (int i = 0; i < count; ++i)
        batch.push_back({std::floor(kSampleTime + anywhere(random)), quint32(i), 0});
    MarkSeries marks;
    marks.append(batch);

    const auto buckets = bucketMarks(marks, scaleOver(seconds, 1400.0), kBucket);

    std::size_t next = 0;
    double free = -1e9;
    for (const MarkBucket &bucket : buckets) {
        QCOMPARE(bucket.first, next);
        QVERIFY(bucket.x - bucket.width / 2 > free - 0.01);
        next = bucket.end;
        free = bucket.x + bucket.width / 2;
    }
    QCOMPARE(next, marks.size());
}

void TestLaneGeometry::panningDoesNotRegroup()
{
    const MarkSeries marks = marksAt({400.0, 403.0, 407.0, 409.0, 415.0, 416.0, 424.0, 430.0});
    TimeScale scale = scaleOver(1000.0);
    scale.setVisible({kSampleTime + 350.0, kSampleTime + 650.0});
    const auto before = bucketMarks(marks, scale, kBucket);

    scale.panBy(-37.3);
    const auto after = bucketMarks(marks, scale, kBucket);

    QCOMPARE(after.size(), before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        QCOMPARE(after[i].first, before[i].first);
        QVERIFY(std::abs(after[i].x + 37.3 - before[i].x) < 0.01);
    }
}

void TestLaneGeometry::aTinyGapIsWideEnough()
{
    GapSeries gaps;
    gaps.append({{kSampleTime + 500.0, kSampleTime + 500.0, 1, 0}});

    const auto spans = gapSpans(gaps, scaleOver(100'000.0), 6.0);

    QCOMPARE(spans.size(), std::size_t(1));
    QVERIFY(std::abs(spans[0].right - spans[0].left - 6.0) < 1e-6);
}

void TestLaneGeometry::nearGapsBecomeOne()
{
    GapSeries gaps;
    gaps.append({{kSampleTime + 500.0, kSampleTime + 501.0, 1, 0},
                 {kSampleTime + 510.0, kSampleTime + 511.0, 2, 1},
                 {kSampleTime + 90'000.0, kSampleTime + 90'001.0, 4, 2}});

    const auto spans = gapSpans(gaps, scaleOver(100'000.0), 6.0);

    QCOMPARE(spans.size(), std::size_t(2));
    QCOMPARE(spans[0].missed, 3);
    QCOMPARE(spans[1].missed, 4);
    QCOMPARE(spans[1].first, std::size_t(2));
}

void TestLaneGeometry::gapsOutOfViewAreLeftOut()
{
    GapSeries gaps;
    gaps.append({{kSampleTime, kSampleTime + 10.0, 1, 0},
                 {kSampleTime + 400.0, kSampleTime + 600.0, 2, 1},
                 {kSampleTime + 990.0, kSampleTime + 1000.0, 4, 2}});
    TimeScale scale = scaleOver(1000.0);
    scale.setVisible({kSampleTime + 450.0, kSampleTime + 550.0});

    const auto spans = gapSpans(gaps, scale, 6.0);

    QCOMPARE(spans.size(), std::size_t(1));
    QCOMPARE(spans[0].missed, 2);
    QVERIFY(spans[0].left < 0.0);
}

void TestLaneGeometry::lanesAreBelowEachOther()
{
    const LaneGeometry geometry = geometryFor(twoLanes());

    QCOMPARE(geometry.laneRect(0).top(), geometry.axisRect().bottom());
    QCOMPARE(geometry.laneRect(1).top(), geometry.laneRect(0).bottom());
    QCOMPARE(geometry.labelRect(0).right(), geometry.trackRect(0).left());
    QVERIFY(!geometry.laneAt(5.0));
    QCOMPARE(geometry.laneAt(geometry.laneRect(1).top()), std::optional<std::size_t>(1));
    QVERIFY(!geometry.laneAt(geometry.laneRect(1).bottom()));
}

void TestLaneGeometry::visibleLanesFollowTheScroll()
{
    LaneGeometry geometry = geometryFor(twoLanes());
    geometry.lanes = LaneLayout(100, geometry.metrics);
    geometry.scrollY = 10.5 * geometry.metrics.laneHeight;

    const LaneRange lanes = geometry.visibleLanes();

    QCOMPARE(lanes.first, std::size_t(10));
    QVERIFY(lanes.end <= 17);
    QCOMPARE(geometry.laneAt(geometry.metrics.axisHeight), std::optional<std::size_t>(10));
}

void TestLaneGeometry::hitsWhatIsThere()
{
    using Target = LaneHit::Target;
    const LaneData data = twoLanes();
    const LaneGeometry geometry = geometryFor(data);
    const double y = geometry.baselineY(0);
    const double gapY = geometry.trackRect(1).center().y();
    const auto hit = [&](double x, double atY) { return hitTest(data, geometry, {x, atY}); };

    QCOMPARE(hit(geometry.viewX(kSampleTime + 5000.0), y), (LaneHit{Target::Marks, 0, 3, 4}));
    QCOMPARE(hit(geometry.viewX(kSampleTime + 100.0), y), (LaneHit{Target::Marks, 0, 1, 3}));
    QCOMPARE(hit(geometry.viewX(kSampleTime + 3000.0), y), (LaneHit{Target::Track, 0, 0, 0}));
    QCOMPARE(hit(geometry.viewX(kSampleTime + 1500.0), gapY), (LaneHit{Target::Gaps, 1, 0, 1}));
    QCOMPARE(hit(10.0, gapY), (LaneHit{Target::Label, 1, 0, 0}));
    QCOMPARE(hit(500.0, 3.0).target, Target::Axis);
    QCOMPARE(hit(500.0, 299.0).target, Target::Nothing);
    QCOMPARE(hit(-1.0, y).target, Target::Nothing);
}

void TestLaneGeometry::aBarGrowsWithItsCount()
{
    const LaneMetrics metrics;

    QVERIFY(barHeight(metrics, 2) > 2 * metrics.markRadius);
    QVERIFY(barHeight(metrics, 20) > barHeight(metrics, 2));
    QVERIFY(barHeight(metrics, 2000) > barHeight(metrics, 20));
    QVERIFY(barHeight(metrics, 1'000'000'000) + metrics.countHeight <= metrics.laneHeight);
}

void TestLaneGeometry::clickingAgainGoesThroughAnAggregate()
{
    const LaneHit hit{LaneHit::Target::Marks, 0, 4, 6};

    const auto first = clickedItem(hit, {});
    const auto second = clickedItem(hit, first);
    const auto third = clickedItem(hit, second);

    QCOMPARE(first, std::optional(LaneItem{0, 4, false}));
    QCOMPARE(second, std::optional(LaneItem{0, 5, false}));
    QCOMPARE(third, first);
    QVERIFY(!clickedItem({LaneHit::Target::Track, 0, 0, 0}, {}));
}

void TestLaneGeometry::stepsStayInTheLane()
{
    const LaneData data = twoLanes();
    const auto step = [&data](std::optional<LaneItem> from, int steps) {
        return stepInLane(data, 0, from, steps, kSampleTime + 50.0);
    };

    QCOMPARE(step({}, 1), std::optional(LaneItem{0, 1, false}));
    QCOMPARE(step(LaneItem{0, 1, false}, 1), std::optional(LaneItem{0, 2, false}));
    QCOMPARE(step(LaneItem{0, 3, false}, 1), std::optional(LaneItem{0, 3, false}));
    QCOMPARE(step(LaneItem{0, 0, false}, -1), std::optional(LaneItem{0, 0, false}));
    QCOMPARE(step(LaneItem{1, 0, true}, 1), std::optional(LaneItem{0, 3, false}));
    QCOMPARE(step(LaneItem{1, 0, true}, -1), std::optional(LaneItem{0, 2, false}));
    QVERIFY(!stepInLane(data, 1, {}, 1, kSampleTime));
}

void TestLaneGeometry::findsMarksAndGapsByTheirEvent()
{
    const LaneData data = twoLanes();

    QCOMPARE(findItem(data, 2), std::optional(LaneItem{0, 2, false}));
    QCOMPARE(findItem(data, 77), std::optional(LaneItem{1, 0, true}));
    QCOMPARE(findItem(data, 2, LaneItem{1, 5, false}), std::optional(LaneItem{0, 2, false}));
    QVERIFY(!findItem(data, 12345));
}

QTEST_APPLESS_MAIN(TestLaneGeometry)
#include "tst_lanegeometry.moc"
