// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lanesamples.h"
#include "ui/lanes/density.h"
#include "ui/lanes/overviewstrip.h"

#include <QImage>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <numeric>
#include <random>

using namespace sled;

namespace {

constexpr TimeRange kWhole{kSampleTime, kSampleTime + 36'000.0};

} // namespace

class TestOverview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void densityCountsEveryMarkOnce();
    void densityOfNothing();
    void dragMovesTheFrame();
    void edgesResizeTheFrame();
    void aPressBesideTheFrameBringsItThere();
    void theFrameStaysInside();
    void keysMoveAndResizeTheFrame();
    void wheelZooms();
    void doubleClickAsksForEverything();
    void paintsSearchMarksAndTheChosenRange();
    void aTinyFrameCanBeHeld();

private:
    void dragBetween(double from, double to)
    {
        const int y = m_strip->height() / 2;
        QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, QPoint(int(from), y));
        QTest::mouseMove(m_strip.get(), QPoint(int((from + to) / 2), y));
        QTest::mouseMove(m_strip.get(), QPoint(int(to), y));
        QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, QPoint(int(to), y));
    }

    std::unique_ptr<OverviewStrip> m_strip;
};

void TestOverview::init()
{
    m_strip = std::make_unique<OverviewStrip>();
    m_strip->resize(1000, 40);
    m_strip->setTrack(100.0, 900.0);
    m_strip->setData(laneData(2, 11, 3600.0));
    m_strip->setWholeRange(kWhole);
    m_strip->setVisibleRange({kSampleTime + 3600.0, kSampleTime + 10'800.0});
    m_strip->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_strip.get()));
    // As the page does it.
    connect(m_strip.get(), &OverviewStrip::rangeRequested, m_strip.get(),
            [this](double begin, double end) {
                m_strip->setVisibleRange({begin, end});
            });
}

void TestOverview::densityCountsEveryMarkOnce()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    LaneData data;
    for (const std::size_t size : {1UL, 50UL, 20'000UL}) {
        std::vector<LaneMark> marks;
        for (std::size_t i = 0; i < size; ++i)
            marks.push_back({kSampleTime + double(random() % 36'000), quint32(i), 1});
        data.lanes.emplace_back().marks.append(std::move(marks));
    }

    for (const std::size_t columns : {1UL, 7UL, 500UL}) {
        const std::vector<quint32> counts = markDensity(data, kWhole, columns);

        QCOMPARE(counts.size(), columns);
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0UL), 20'051UL);
        const std::size_t column = columns / 2;
        const double seconds = kWhole.length() / double(columns);
        std::size_t inColumn = 0;
        for (const Lane &lane : data.lanes) {
            for (const LaneMark &mark : lane.marks.marks())
                inColumn += std::size_t((mark.time - kSampleTime) / seconds) == column ? 1U : 0U;
        }
        QCOMPARE(counts[column], inColumn);
    }
}

void TestOverview::densityOfNothing()
{
    const LaneData data;

    QVERIFY(markDensity(data, kWhole, 0).empty());
    QCOMPARE(markDensity(data, {kSampleTime, kSampleTime}, 3), (std::vector<quint32>{0, 0, 0}));
}

void TestOverview::dragMovesTheFrame()
{
    QSignalSpy requested(m_strip.get(), &OverviewStrip::rangeRequested);
    QSignalSpy ended(m_strip.get(), &OverviewStrip::gestureEnded);
    QVERIFY(requested.isValid());
    const QRectF frame = m_strip->frameRect();

    dragBetween(frame.center().x(), frame.center().x() + 200.0);

    QVERIFY(requested.count() >= 1);
    QCOMPARE(ended.count(), 1);
    QVERIFY(std::abs(m_strip->frameRect().left() - frame.left() - 200.0) < 2.0);
    QVERIFY(std::abs(m_strip->frameRect().width() - frame.width()) < 0.01);
}

void TestOverview::edgesResizeTheFrame()
{
    const QRectF frame = m_strip->frameRect();

    dragBetween(frame.right(), frame.right() + 100.0);
    const QRectF wider = m_strip->frameRect();
    dragBetween(frame.left(), frame.left() + 30.0);

    QVERIFY(std::abs(wider.right() - frame.right() - 100.0) < 2.0);
    QCOMPARE(wider.left(), frame.left());
    QVERIFY(std::abs(m_strip->frameRect().left() - frame.left() - 30.0) < 2.0);
}

void TestOverview::aPressBesideTheFrameBringsItThere()
{
    QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, QPoint(700, 20));

    QVERIFY(std::abs(m_strip->frameRect().center().x() - 700.0) < 2.0);
}

void TestOverview::theFrameStaysInside()
{
    const double length = m_strip->frameRect().width();

    dragBetween(m_strip->frameRect().center().x(), 5.0);

    QCOMPARE(m_strip->frameRect().left(), 100.0);
    QVERIFY(std::abs(m_strip->frameRect().width() - length) < 0.01);
}

void TestOverview::keysMoveAndResizeTheFrame()
{
    QSignalSpy everything(m_strip.get(), &OverviewStrip::everythingRequested);
    QVERIFY(everything.isValid());
    const QRectF frame = m_strip->frameRect();

    QTest::keyClick(m_strip.get(), Qt::Key_Right);
    QVERIFY(m_strip->frameRect().left() > frame.left());
    QTest::keyClick(m_strip.get(), Qt::Key_Left);
    QVERIFY(std::abs(m_strip->frameRect().left() - frame.left()) < 0.01);
    QTest::keyClick(m_strip.get(), Qt::Key_Plus);
    QVERIFY(m_strip->frameRect().width() < frame.width());
    QTest::keyClick(m_strip.get(), Qt::Key_Minus);
    QVERIFY(std::abs(m_strip->frameRect().width() - frame.width()) < 0.01);
    QTest::keyClick(m_strip.get(), Qt::Key_Home);
    QCOMPARE(everything.count(), 1);
}

void TestOverview::wheelZooms()
{
    const QRectF frame = m_strip->frameRect();
    QWheelEvent event(frame.center(), m_strip->mapToGlobal(frame.center()), {}, {0, 120},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);

    QApplication::sendEvent(m_strip.get(), &event);

    QVERIFY(m_strip->frameRect().width() < frame.width());
    QVERIFY(std::abs(m_strip->frameRect().center().x() - frame.center().x()) < 1.0);
}

void TestOverview::doubleClickAsksForEverything()
{
    QSignalSpy everything(m_strip.get(), &OverviewStrip::everythingRequested);

    QTest::mouseDClick(m_strip.get(), Qt::LeftButton, {}, QPoint(700, 20));

    QCOMPARE(everything.count(), 1);
}

void TestOverview::paintsSearchMarksAndTheChosenRange()
{
    m_strip->setData(nullptr);
    const QImage plain = m_strip->grab().toImage();

    m_strip->setSearchMarks({kSampleTime + 30'000.0, kSampleTime + 18'000.0});
    const QImage marked = m_strip->grab().toImage();
    m_strip->setChosenRange(TimeRange{kSampleTime + 20'000.0, kSampleTime + 24'000.0});
    const QImage chosen = m_strip->grab().toImage();

    for (const double time : {kSampleTime + 30'000.0, kSampleTime + 18'000.0}) {
        const QPoint at(int(m_strip->xAt(time)), 4);
        QVERIFY(marked.pixel(at) != plain.pixel(at));
    }
    const QPoint inside(int(m_strip->xAt(kSampleTime + 22'000.0)), 30);
    QCOMPARE(marked.pixel(inside), plain.pixel(inside));
    QVERIFY(chosen.pixel(inside) != plain.pixel(inside));
}

void TestOverview::aTinyFrameCanBeHeld()
{
    m_strip->setVisibleRange({kSampleTime + 18'000.0, kSampleTime + 18'000.1});
    const QRectF frame = m_strip->frameRect();
    QVERIFY(frame.width() >= 4.0);

    dragBetween(frame.center().x(), frame.center().x() + 100.0);

    QVERIFY(std::abs(m_strip->frameRect().center().x() - frame.center().x() - 100.0) < 2.0);
}

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
