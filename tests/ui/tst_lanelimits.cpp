// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lanesamples.h"

#include <QImage>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <random>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

using LaneDataPointer = std::shared_ptr<LaneData>;

LaneDataPointer twoHundredLanes()
{
    auto data = laneData(200, 20, 977.0);
    for (std::size_t lane = 0; lane < data->lanes.size(); ++lane) {
        data->lanes[lane].isPinned = lane < 50;
        data->lanes[lane].isCollapsed = lane % 3 == 0;
    }
    data->note = u"and 79,900 more"_s;
    return data;
}

LaneDataPointer hostileNames()
{
    auto data = laneData(4, 20, 977.0);
    data->lanes[0].label = QString(100'000, u'W');
    data->lanes[1].label = u"<img src=x onerror=y>\n%1%2%n"_s;
    data->lanes[2].label = u"\u202e\u0000\ufffe"_s;
    data->lanes[3].label = QString();
    data->lanes[3].isCollapsed = true;
    return data;
}

LaneDataPointer fiftyYears()
{
    auto data = laneData(2, 1, 1.0);
    data->lanes[0].marks.append({{kSampleTime - 50.0 * 31'556'952.0, 90, 3}});
    data->lanes[1].gaps.append({{kSampleTime - 40.0 * 31'556'952.0, kSampleTime, 5, 91}});
    data->lanes[1].holes.append({{-62'135'596'800.0, 253'402'300'799.0, 5, 91}});
    return data;
}

} // namespace

/// What no sled writes, but a file may hold.
class TestLaneLimits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesEveryGesture_data();
    void survivesEveryGesture();
    void onlyTheEventsOfOneSecondAreOneBar();
    void fiftyYearsAreInView();
};

void TestLaneLimits::survivesEveryGesture_data()
{
    QTest::addColumn<LaneDataPointer>("data");

    QTest::newRow("nothing") << std::make_shared<LaneData>();
    QTest::newRow("lanes without events") << laneData(3, 0, 1.0);
    QTest::newRow("one event") << laneData(1, 1, 1.0);
    QTest::newRow("all in one second") << laneData(2, 5000, 0.0);
    QTest::newRow("200 lanes, some of them pinned or collapsed") << twoHundredLanes();
    QTest::newRow("names") << hostileNames();
    QTest::newRow("50 years") << fiftyYears();
}

void TestLaneLimits::survivesEveryGesture()
{
    QFETCH(LaneDataPointer, data);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    LanesView view;
    view.resize(600, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setData(data);
    const auto place = [&] { return QPoint(int(random() % 600), int(random() % 300)); };

    for (int i = 0; i < 300; ++i) {
        switch (random() % 6) {
        case 0:
            view.resize(int(random() % 900) + 1, int(random() % 500) + 1);
            break;
        case 1:
            view.setCurrentEvent(random() % 100);
            break;
        case 2: {
            const auto modifiers = random() % 2 == 0 ? Qt::NoModifier : Qt::ShiftModifier;
            QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, place());
            QTest::mouseMove(view.viewport(), place());
            QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, place());
            break;
        }
        case 3:
            view.setData(data);
            break;
        default:
            view.run(static_cast<LaneCommand>(random() % (int(LaneCommand::DropRange) + 1)));
        }
        const TimeRange visible = view.visibleRange();
        QVERIFY(std::isfinite(visible.begin) && visible.length() > 0.0);
        if (i % 10 == 0)
            QVERIFY(!view.grab().isNull());
    }
}

void TestLaneLimits::onlyTheEventsOfOneSecondAreOneBar()
{
    auto data = laneData(1, 100, 0.0);
    data->lanes[0].marks.append({{kSampleTime + 1.0, 100, 1}});
    LanesView view;
    view.resize(1000, 300);
    view.setData(data);
    for (int i = 0; i < 60; ++i)
        view.zoomIn();
    view.zoomTo({kSampleTime - 0.5, kSampleTime + 1.5});

    const LaneHit first = hitTest(*data, view.geometryNow(), pointOf(view, 0, kSampleTime));
    const LaneHit second = hitTest(*data, view.geometryNow(), pointOf(view, 0, kSampleTime + 1.0));

    QCOMPARE(first, (LaneHit{LaneHit::Target::Marks, 0, 0, 100}));
    QCOMPARE(second, (LaneHit{LaneHit::Target::Marks, 0, 100, 101}));
}

void TestLaneLimits::fiftyYearsAreInView()
{
    const auto data = fiftyYears();
    LanesView view;
    view.resize(1000, 300);
    view.setData(data);

    const TimeRange visible = view.visibleRange();

    QVERIFY(visible.begin < kSampleTime - 49.0 * 31'556'952.0);
    QVERIFY(visible.end > kSampleTime);
}

QTEST_MAIN(TestLaneLimits)
#include "tst_lanelimits.moc"
