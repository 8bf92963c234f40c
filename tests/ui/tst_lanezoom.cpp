// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lanesamples.h"
#include "ui/lanes/zoomhistory.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace sled;

namespace {

void turnWheel(LanesView &view, int notches)
{
    const QPointF at(600.0, 120.0);
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), QPoint(), {0, 120 * notches},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &event);
}

ZoomHistory::View viewAt(double begin)
{
    return {{begin, begin + 10.0}, false};
}

bool isNear(const TimeRange &a, const TimeRange &b)
{
    return std::abs(a.begin - b.begin) < 0.01 && std::abs(a.end - b.end) < 0.01;
}

} // namespace

class TestLaneZoom final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void historyGoesBackAndForward();
    void aGestureThatGoesOnIsOneStep();
    void whatWasAheadIsForgottenByANewStep();
    void historyIsBounded();
    void turnsOfTheWheelAreOneStep();
    void wheelAndDragAreTwoSteps();
    void altLeftAndRightGoThroughTheZooms();
    void mouseButtonsGoThroughTheZooms();
    void backToEverythingShowsWhatHasComeSince();
    void growingDataAreNoStep();
    void lettersZoomAndPan();
    void fShowsWhatIsAroundTheCurrentEvent();
    void zoomsAroundTheCurrentEvent();
    void forgettingShowsEverything();

private:
    std::unique_ptr<LanesView> m_view;
};

void TestLaneZoom::init()
{
    m_view = std::make_unique<LanesView>();
    m_view->resize(1000, 300);
    m_view->setData(laneData(2, 11, 3600.0));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestLaneZoom::historyGoesBackAndForward()
{
    ZoomHistory history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.back(viewAt(9)));

    history.note(ZoomGesture::Jump, viewAt(0));
    history.note(ZoomGesture::Jump, viewAt(1));

    QCOMPARE(history.back(viewAt(2))->range.begin, 1.0);
    QCOMPARE(history.back(viewAt(1))->range.begin, 0.0);
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(viewAt(0))->range.begin, 1.0);
    QCOMPARE(history.forward(viewAt(1))->range.begin, 2.0);
    QVERIFY(!history.canGoForward());
}

void TestLaneZoom::aGestureThatGoesOnIsOneStep()
{
    ZoomHistory history;

    history.note(ZoomGesture::Wheel, viewAt(0));
    history.note(ZoomGesture::Wheel, viewAt(1));
    history.note(ZoomGesture::None, viewAt(2));
    history.note(ZoomGesture::Wheel, viewAt(3));
    history.endGesture();
    history.note(ZoomGesture::Wheel, viewAt(4));

    QCOMPARE(history.back(viewAt(5))->range.begin, 4.0);
    QCOMPARE(history.back(viewAt(4))->range.begin, 0.0);
    QVERIFY(!history.canGoBack());
}

void TestLaneZoom::whatWasAheadIsForgottenByANewStep()
{
    ZoomHistory history;
    history.note(ZoomGesture::Jump, viewAt(0));
    QVERIFY(history.back(viewAt(1)));
    QVERIFY(history.canGoForward());

    history.note(ZoomGesture::Keys, viewAt(0));

    QVERIFY(!history.canGoForward());
}

void TestLaneZoom::historyIsBounded()
{
    ZoomHistory history;
    for (int i = 0; i < 1000; ++i)
        history.note(ZoomGesture::Jump, viewAt(i));

    std::size_t steps = 0;
    while (history.back(viewAt(0)))
        ++steps;

    QCOMPARE(steps, ZoomHistory::kMaxSteps);
}

void TestLaneZoom::turnsOfTheWheelAreOneStep()
{
    const TimeRange before = m_view->visibleRange();
    for (int i = 0; i < 5; ++i)
        turnWheel(*m_view, 1);
    QVERIFY(m_view->visibleRange().length() < before.length() / 4);

    m_view->goBack();

    QCOMPARE(m_view->visibleRange(), before);
    QVERIFY(m_view->isFitted());
    QVERIFY(!m_view->canGoBack());
}

void TestLaneZoom::wheelAndDragAreTwoSteps()
{
    turnWheel(*m_view, 4);
    const TimeRange zoomed = m_view->visibleRange();
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, QPoint(600, 90));
    for (const int x : {580, 540, 500})
        QTest::mouseMove(m_view->viewport(), QPoint(x, 90));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, QPoint(500, 90));
    QVERIFY(!isNear(m_view->visibleRange(), zoomed));

    m_view->goBack();

    QVERIFY(isNear(m_view->visibleRange(), zoomed));
    QVERIFY(m_view->canGoBack());
}

void TestLaneZoom::altLeftAndRightGoThroughTheZooms()
{
    QSignalSpy changed(m_view.get(), &LanesView::zoomHistoryChanged);
    QVERIFY(changed.isValid());
    const TimeRange everything = m_view->visibleRange();
    m_view->zoomTo({kSampleTime + 3600.0, kSampleTime + 7200.0});
    const TimeRange zoomed = m_view->visibleRange();

    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_view->visibleRange(), everything);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(isNear(m_view->visibleRange(), zoomed));
    QCOMPARE(changed.count(), 3);
}

void TestLaneZoom::mouseButtonsGoThroughTheZooms()
{
    m_view->zoomTo({kSampleTime + 3600.0, kSampleTime + 7200.0});

    QTest::mouseClick(m_view->viewport(), Qt::BackButton, {}, QPoint(600, 90));
    QVERIFY(m_view->isFitted());
    QTest::mouseClick(m_view->viewport(), Qt::ForwardButton, {}, QPoint(600, 90));
    QVERIFY(!m_view->isFitted());
}

void TestLaneZoom::backToEverythingShowsWhatHasComeSince()
{
    auto data = laneData(1, 5, 60.0);
    m_view->setData(data);
    m_view->zoomTo({kSampleTime, kSampleTime + 60.0});
    data->lanes[0].marks.append({{kSampleTime + 1e6, 99, 1}});
    m_view->setData(data);

    m_view->goBack();

    QVERIFY(m_view->isFitted());
    QVERIFY(m_view->visibleRange().end > kSampleTime + 1e6);
}

void TestLaneZoom::growingDataAreNoStep()
{
    auto data = laneData(1, 5, 60.0);
    m_view->setData(data);
    data->lanes[0].marks.append({{kSampleTime + 1e6, 99, 1}});
    m_view->setData(data);
    m_view->resize(700, 300);

    QVERIFY(!m_view->canGoBack());
}

void TestLaneZoom::lettersZoomAndPan()
{
    const TimeRange fitted = m_view->visibleRange();

    QTest::keyClick(m_view.get(), Qt::Key_W);
    const TimeRange zoomed = m_view->visibleRange();
    QTest::keyClick(m_view.get(), Qt::Key_D);
    const TimeRange right = m_view->visibleRange();
    QTest::keyClick(m_view.get(), Qt::Key_A);
    const TimeRange left = m_view->visibleRange();
    QTest::keyClick(m_view.get(), Qt::Key_S);

    QVERIFY(zoomed.length() < fitted.length());
    QVERIFY(right.begin > zoomed.begin);
    QVERIFY(isNear(left, zoomed));
    QVERIFY(isNear(m_view->visibleRange(), fitted));
}

void TestLaneZoom::fShowsWhatIsAroundTheCurrentEvent()
{
    m_view->setCurrentEvent(5);

    QTest::keyClick(m_view.get(), Qt::Key_F);

    const TimeRange range = m_view->visibleRange();
    QVERIFY(range.length() < 3600.0);
    QVERIFY(std::abs((range.begin + range.end) / 2 - (kSampleTime + 5 * 3600.0)) < 1.0);
}

void TestLaneZoom::zoomsAroundTheCurrentEvent()
{
    m_view->setCurrentEvent(2);
    const double x = m_view->geometryNow().viewX(kSampleTime + 2 * 3600.0);

    QTest::keyClick(m_view.get(), Qt::Key_Plus);

    QVERIFY(std::abs(m_view->geometryNow().viewX(kSampleTime + 2 * 3600.0) - x) < 0.01);
}

void TestLaneZoom::forgettingShowsEverything()
{
    m_view->zoomTo({kSampleTime, kSampleTime + 60.0});

    m_view->forgetZooms();

    QVERIFY(m_view->isFitted());
    QVERIFY(!m_view->canGoBack());
}

QTEST_MAIN(TestLaneZoom)
#include "tst_lanezoom.moc"
