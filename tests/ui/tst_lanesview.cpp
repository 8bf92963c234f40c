// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lanesamples.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace sled;

namespace {

void turnWheel(LanesView &view, const QPointF &at, const QPoint &turn,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), QPoint(), turn, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &event);
}

} // namespace

class TestLanesView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wheelZoomsAtTheCursor();
    void wheelWithShiftPans();
    void wheelOverTheLabelsScrolls();
    void dragPansAndSelectsNothing();
    void clickSelectsOnce();
    void clickOnAnEmptyPlaceMovesTheFocusOnly();
    void doubleClickZoomsIn();
    void keysZoomPanAndFit();
    void keysGoFromEventToEvent();
    void setCurrentEventBringsItIntoView();
    void fittedViewStaysFittedWhileDataGrow();
    void currentEventSurvivesNewData();

private:
    std::unique_ptr<LanesView> m_view;
};

void TestLanesView::init()
{
    m_view = std::make_unique<LanesView>();
    m_view->resize(1000, 300);
    m_view->setData(laneData(2, 11, 3600.0));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestLanesView::wheelZoomsAtTheCursor()
{
    QSignalSpy changed(m_view.get(), &LanesView::visibleRangeChanged);
    QVERIFY(changed.isValid());
    const QPointF at(600.0, 120.0);
    const double time = m_view->geometryNow().timeAtViewX(at.x());
    const double length = m_view->visibleRange().length();

    turnWheel(*m_view, at, {0, 120});

    QCOMPARE(changed.count(), 1);
    QVERIFY(m_view->visibleRange().length() < length);
    QVERIFY(std::abs(m_view->geometryNow().viewX(time) - at.x()) < 0.01);
}

void TestLanesView::wheelWithShiftPans()
{
    m_view->setVisibleRange({kSampleTime + 7200.0, kSampleTime + 14'400.0});
    const TimeRange before = m_view->visibleRange();

    turnWheel(*m_view, {600.0, 120.0}, {0, -120}, Qt::ShiftModifier);

    QVERIFY(m_view->visibleRange().begin > before.begin);
    QVERIFY(std::abs(m_view->visibleRange().length() - before.length()) < 0.001);
}

void TestLanesView::wheelOverTheLabelsScrolls()
{
    m_view->setData(laneData(30, 3, 3600.0));
    const TimeRange before = m_view->visibleRange();

    turnWheel(*m_view, {20.0, 120.0}, {0, -120});

    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    QCOMPARE(m_view->visibleRange(), before);
}

void TestLanesView::dragPansAndSelectsNothing()
{
    m_view->setVisibleRange({kSampleTime + 7200.0, kSampleTime + 14'400.0});
    QSignalSpy selected(m_view.get(), &LanesView::currentEventChanged);
    const double begin = m_view->visibleRange().begin;
    const QPoint from = pointOf(*m_view, 0, kSampleTime + 10'800.0);

    QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(m_view->viewport(), from + QPoint(40, 0));
    QTest::mouseMove(m_view->viewport(), from + QPoint(100, 0));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, from + QPoint(100, 0));

    QCOMPARE(selected.count(), 0);
    const double moved
        = (begin - m_view->visibleRange().begin) / m_view->geometryNow().scale.secondsPerPixel();
    QVERIFY(std::abs(moved - 100.0) < 0.01);
}

void TestLanesView::clickSelectsOnce()
{
    QSignalSpy selected(m_view.get(), &LanesView::currentEventChanged);
    QVERIFY(selected.isValid());

    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier,
                      pointOf(*m_view, 1, kSampleTime + 3600.0));

    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected[0][0].toUInt(), 12U);
    QCOMPARE(m_view->currentEvent(), std::optional(12U));
    QCOMPARE(m_view->focusLane(), std::size_t(1));
}

void TestLanesView::clickOnAnEmptyPlaceMovesTheFocusOnly()
{
    QSignalSpy selected(m_view.get(), &LanesView::currentEventChanged);

    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier,
                      pointOf(*m_view, 1, kSampleTime + 5400.0));

    QCOMPARE(selected.count(), 0);
    QCOMPARE(m_view->focusLane(), std::size_t(1));
}

void TestLanesView::doubleClickZoomsIn()
{
    const double length = m_view->visibleRange().length();

    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(600, 250));

    QVERIFY(std::abs(m_view->visibleRange().length() - length / 2) < 0.01);
}

void TestLanesView::keysZoomPanAndFit()
{
    const TimeRange fitted = m_view->visibleRange();

    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    const TimeRange zoomed = m_view->visibleRange();
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    const TimeRange panned = m_view->visibleRange();
    QTest::keyClick(m_view.get(), Qt::Key_Home);

    QVERIFY(zoomed.length() < fitted.length());
    QVERIFY(panned.begin > zoomed.begin);
    QCOMPARE(m_view->visibleRange(), fitted);
    QVERIFY(m_view->isFitted());
}

void TestLanesView::keysGoFromEventToEvent()
{
    QSignalSpy selected(m_view.get(), &LanesView::currentEventChanged);

    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Period);
    QTest::keyClick(m_view.get(), Qt::Key_Period);
    QTest::keyClick(m_view.get(), Qt::Key_Comma);

    QCOMPARE(selected.count(), 3);
    QCOMPARE(selected[0][0].toUInt(), 11U);
    QCOMPARE(selected[1][0].toUInt(), 12U);
    QCOMPARE(selected[2][0].toUInt(), 11U);
}

void TestLanesView::setCurrentEventBringsItIntoView()
{
    m_view->setData(laneData(40, 11, 3600.0));
    m_view->setVisibleRange({kSampleTime, kSampleTime + 3600.0});
    QSignalSpy selected(m_view.get(), &LanesView::currentEventChanged);

    m_view->setCurrentEvent(39 * 11 + 8);

    const QRectF tracks = m_view->geometryNow().tracksRect();
    QVERIFY(tracks.contains(QPointF(pointOf(*m_view, 39, kSampleTime + 8 * 3600.0))));
    QCOMPARE(selected.count(), 0);
}

void TestLanesView::fittedViewStaysFittedWhileDataGrow()
{
    auto data = laneData(1, 5, 60.0);
    m_view->setData(data);

    data->lanes[0].marks.append({{kSampleTime + 1e6, 99, 1}});
    m_view->setData(data);

    QVERIFY(m_view->isFitted());
    QVERIFY(m_view->visibleRange().end > kSampleTime + 1e6);
}

void TestLanesView::currentEventSurvivesNewData()
{
    m_view->setCurrentEvent(5);

    auto data = laneData(2, 11, 3600.0);
    data->lanes[0].marks.append({{kSampleTime - 100.0, 500, 1}});
    m_view->setData(data);

    QCOMPARE(m_view->currentEvent(), std::optional(5U));
    QTest::keyClick(m_view.get(), Qt::Key_Period);
    QCOMPARE(m_view->currentEvent(), std::optional(6U));
}

QTEST_MAIN(TestLanesView)
#include "tst_lanesview.moc"
