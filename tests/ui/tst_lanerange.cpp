// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lanesamples.h"
#include "ui/lanes/chosenrange.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace sled;
using namespace Qt::StringLiterals;

class TestLaneRange final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsHowLongItIs_data();
    void tellsHowLongItIs();
    void countsWhatLiesInARange();
    void dragWithShiftChoosesARange();
    void dragAlongTheAxisChoosesARange();
    void aRangeIsNoZoom();
    void dragsAnEdge();
    void edgesMayPassEachOther();
    void escapeDropsTheRange();
    void escapeWhileDraggingBringsTheFormerBack();
    void enterZoomsToTheRange();
    void clickOnTheAxisChoosesNothing();
    void bracketsChooseByKeys();
    void shiftAndArrowsMoveTheEnd();
    void setChosenRangeTellsNobody();

private:
    void dragBetween(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, modifiers, from);
        QTest::mouseMove(m_view->viewport(), (from + to) / 2);
        QTest::mouseMove(m_view->viewport(), to);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, modifiers, to);
    }
    [[nodiscard]] QPoint axisPoint(double time) const
    {
        return {int(std::lround(m_view->geometryNow().viewX(time))), 8};
    }
    [[nodiscard]] bool isNear(double time, double other) const
    {
        return std::abs(time - other) <= 1.5 * m_view->geometryNow().scale.secondsPerPixel();
    }

    std::unique_ptr<LanesView> m_view;
};

void TestLaneRange::init()
{
    m_view = std::make_unique<LanesView>();
    m_view->resize(1000, 300);
    m_view->setData(laneData(2, 11, 3600.0));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestLaneRange::tellsHowLongItIs_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");

    QTest::newRow("a part of a second") << 0.3509 << u"350 ms"_s;
    QTest::newRow("a second") << 1.0 << u"1 s"_s;
    QTest::newRow("hours") << 8040.0 << u"2 h 14 min"_s;
    QTest::newRow("years") << 31'536'000.0 * 2 + 86'400.0 * 31 << u"761 d"_s;
}

void TestLaneRange::tellsHowLongItIs()
{
    QFETCH(double, seconds);
    QFETCH(QString, text);

    QCOMPARE(rangeText({}, {0.0, seconds}, QLocale::c()), text + u" · 0 events"_s);
}

void TestLaneRange::countsWhatLiesInARange()
{
    auto data = laneData(2, 11, 3600.0);
    data->lanes[0].gaps.append({{kSampleTime + 3000.0, kSampleTime + 4000.0, 3, 0}});
    data->lanes[1].holes.append({{kSampleTime + 7000.0, kSampleTime + 7100.0, 2, 0}});

    const RangeCounts counts = countsIn(*data, {kSampleTime + 3600.0, kSampleTime + 7200.0});

    QCOMPARE(counts.events, 2);
    QCOMPARE(counts.gaps, 1);
    QCOMPARE(counts.holes, 1);
    QCOMPARE(rangeText(*data, {kSampleTime + 3600.0, kSampleTime + 7200.0}, QLocale::c()),
             u"1 h 0 min · 2 events · 1 gap · 1 undeclared hole"_s);
}

void TestLaneRange::dragWithShiftChoosesARange()
{
    QSignalSpy chosen(m_view.get(), &LanesView::rangeChosen);
    QVERIFY(chosen.isValid());
    const QPoint from = pointOf(*m_view, 0, kSampleTime + 5400.0);
    const QPoint to = pointOf(*m_view, 1, kSampleTime + 9000.0);

    dragBetween(from, to, Qt::ShiftModifier);

    QCOMPARE(chosen.count(), 1);
    QVERIFY(isNear(chosen[0][0].toDouble(), kSampleTime + 5400.0));
    QVERIFY(isNear(chosen[0][1].toDouble(), kSampleTime + 9000.0));
    QVERIFY(m_view->chosenRange());
}

void TestLaneRange::dragAlongTheAxisChoosesARange()
{
    QSignalSpy chosen(m_view.get(), &LanesView::rangeChosen);

    dragBetween(axisPoint(kSampleTime + 9000.0), axisPoint(kSampleTime + 3600.0)); // to the left

    QCOMPARE(chosen.count(), 1);
    QVERIFY(isNear(chosen[0][0].toDouble(), kSampleTime + 3600.0));
    QVERIFY(isNear(chosen[0][1].toDouble(), kSampleTime + 9000.0));
}

void TestLaneRange::aRangeIsNoZoom()
{
    const TimeRange before = m_view->visibleRange();

    dragBetween(axisPoint(kSampleTime + 3600.0), axisPoint(kSampleTime + 9000.0));

    QCOMPARE(m_view->visibleRange(), before);
    QVERIFY(!m_view->canGoBack());
}

void TestLaneRange::dragsAnEdge()
{
    m_view->setChosenRange(TimeRange{kSampleTime + 3600.0, kSampleTime + 9000.0});
    QSignalSpy chosen(m_view.get(), &LanesView::rangeChosen);

    dragBetween(axisPoint(kSampleTime + 9000.0), axisPoint(kSampleTime + 18'000.0));

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toDouble(), kSampleTime + 3600.0);
    QVERIFY(isNear(chosen[0][1].toDouble(), kSampleTime + 18'000.0));
}

void TestLaneRange::edgesMayPassEachOther()
{
    m_view->setChosenRange(TimeRange{kSampleTime + 7200.0, kSampleTime + 9000.0});

    dragBetween(axisPoint(kSampleTime + 9000.0), axisPoint(kSampleTime + 3600.0));

    QVERIFY(isNear(m_view->chosenRange()->begin, kSampleTime + 3600.0));
    QCOMPARE(m_view->chosenRange()->end, kSampleTime + 7200.0);
}

void TestLaneRange::escapeDropsTheRange()
{
    m_view->setChosenRange(TimeRange{kSampleTime + 3600.0, kSampleTime + 9000.0});
    QSignalSpy cleared(m_view.get(), &LanesView::rangeCleared);
    QVERIFY(cleared.isValid());

    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);

    QCOMPARE(cleared.count(), 1);
    QVERIFY(!m_view->chosenRange());
}

void TestLaneRange::escapeWhileDraggingBringsTheFormerBack()
{
    const TimeRange former{kSampleTime + 3600.0, kSampleTime + 9000.0};
    m_view->setChosenRange(former);
    QSignalSpy chosen(m_view.get(), &LanesView::rangeChosen);

    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, axisPoint(kSampleTime + 9000.0));
    QTest::mouseMove(m_view->viewport(), axisPoint(kSampleTime + 18'000.0));
    QVERIFY(*m_view->chosenRange() != former);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, axisPoint(kSampleTime + 18'000.0));

    QCOMPARE(*m_view->chosenRange(), former);
    QCOMPARE(chosen.count(), 0);
}

void TestLaneRange::enterZoomsToTheRange()
{
    m_view->setChosenRange(TimeRange{kSampleTime + 3600.0, kSampleTime + 9000.0});

    QTest::keyClick(m_view.get(), Qt::Key_Return);

    const TimeRange visible = m_view->visibleRange();
    QVERIFY(visible.begin < kSampleTime + 3600.0);
    QVERIFY(visible.end > kSampleTime + 9000.0);
    QVERIFY(visible.length() < 1.2 * 5400.0);
    QVERIFY(m_view->canGoBack());
}

void TestLaneRange::clickOnTheAxisChoosesNothing()
{
    QSignalSpy chosen(m_view.get(), &LanesView::rangeChosen);
    QSignalSpy selected(m_view.get(), &LanesView::currentEventChanged);

    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, axisPoint(kSampleTime + 3600.0));

    QCOMPARE(chosen.count() + selected.count(), 0);
    QVERIFY(!m_view->chosenRange());
}

void TestLaneRange::bracketsChooseByKeys()
{
    QSignalSpy chosen(m_view.get(), &LanesView::rangeChosen);
    m_view->setCurrentEvent(2);
    QTest::keyClick(m_view.get(), Qt::Key_BracketLeft);
    m_view->setCurrentEvent(4);
    QTest::keyClick(m_view.get(), Qt::Key_BracketRight);

    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen[1][0].toDouble(), kSampleTime + 2 * 3600.0);
    // Half-open: the event itself lies in the range.
    QCOMPARE(chosen[1][1].toDouble(), kSampleTime + 4 * 3600.0 + 1.0);
    QCOMPARE(m_view->accessibleDescription(), u"2 h 0 min · 6 events"_s);
}

void TestLaneRange::shiftAndArrowsMoveTheEnd()
{
    QSignalSpy chosen(m_view.get(), &LanesView::rangeChosen);
    m_view->setCurrentEvent(2);

    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    const double length = m_view->chosenRange()->length();
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(m_view->chosenRange()->length() > length);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);

    QCOMPARE(m_view->chosenRange()->begin, kSampleTime + 2 * 3600.0);
    QVERIFY(std::abs(m_view->chosenRange()->length() - length) < 0.01);
}

void TestLaneRange::setChosenRangeTellsNobody()
{
    QSignalSpy chosen(m_view.get(), &LanesView::rangeChosen);
    QSignalSpy cleared(m_view.get(), &LanesView::rangeCleared);

    m_view->setChosenRange(TimeRange{kSampleTime, kSampleTime + 60.0});
    m_view->setChosenRange(std::nullopt);

    QCOMPARE(chosen.count() + cleared.count(), 0);
}

QTEST_MAIN(TestLaneRange)
#include "tst_lanerange.moc"
