// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lanesamples.h"

#include <QAction>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace sled;

/// What the user asks of lanes, and where pinned ones are shown.
class TestLaneOrder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dragsALabel_data();
    void dragsALabel();
    void escapeEndsADrag();
    void altUpAndDownMoveTheLane();
    void pinnedLanesStayAmongThemselves();
    void pinnedLanesDoNotScroll();
    void manyPinnedLanesLeaveRoom();
    void keysAskForLanes_data();
    void keysAskForLanes();
    void doubleClickOnALabelCollapses();
    void menuOffersWhatCanBeDone();
    void focusFollowsItsLane();

private:
    [[nodiscard]] QPoint labelPoint(std::size_t lane, double share = 0.5) const
    {
        const QRectF rect = m_view->geometryNow().labelRect(lane);
        return QPointF(rect.center().x(), rect.top() + rect.height() * share).toPoint();
    }
    void dragLabel(std::size_t lane, const QPoint &to)
    {
        const QPoint from = labelPoint(lane);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view->viewport(), (from + to) / 2);
        QTest::mouseMove(m_view->viewport(), to);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    }

    std::shared_ptr<LaneData> m_data;
    std::unique_ptr<LanesView> m_view;
};

void TestLaneOrder::init()
{
    m_data = laneData(4, 11, 3600.0);
    m_view = std::make_unique<LanesView>();
    m_view->resize(1000, 400);
    m_view->setData(m_data);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestLaneOrder::dragsALabel_data()
{
    QTest::addColumn<std::size_t>("from");
    QTest::addColumn<std::size_t>("to");
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("before"); // -1: nothing is asked for

    QTest::newRow("down") << std::size_t(0) << std::size_t(2) << 0.2 << 2;
    QTest::newRow("to the lower half") << std::size_t(0) << std::size_t(2) << 0.8 << 3;
    QTest::newRow("to the end") << std::size_t(1) << std::size_t(3) << 0.9 << 4;
    QTest::newRow("up") << std::size_t(3) << std::size_t(0) << 0.2 << 0;
    QTest::newRow("to its own place") << std::size_t(1) << std::size_t(2) << 0.2 << -1;
}

void TestLaneOrder::dragsALabel()
{
    QFETCH(std::size_t, from);
    QFETCH(std::size_t, to);
    QFETCH(double, share);
    QFETCH(int, before);
    QSignalSpy moved(m_view.get(), &LanesView::laneMoveRequested);
    QVERIFY(moved.isValid());

    dragLabel(from, labelPoint(to, share));

    QCOMPARE(moved.count(), before < 0 ? 0 : 1);
    if (before < 0)
        return;
    QCOMPARE(moved[0][0].toULongLong(), from);
    QCOMPARE(moved[0][1].toULongLong(), quint64(before));
}

void TestLaneOrder::escapeEndsADrag()
{
    QSignalSpy moved(m_view.get(), &LanesView::laneMoveRequested);

    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, labelPoint(0));
    QTest::mouseMove(m_view->viewport(), labelPoint(3));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, labelPoint(3));

    QCOMPARE(moved.count(), 0);
}

void TestLaneOrder::altUpAndDownMoveTheLane()
{
    QSignalSpy moved(m_view.get(), &LanesView::laneMoveRequested);
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::AltModifier); // the first one stays
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::AltModifier);

    QCOMPARE(moved.count(), 2);
    QCOMPARE(moved[0], (QVariantList{quint64(1), quint64(0)}));
    QCOMPARE(moved[1], (QVariantList{quint64(1), quint64(3)}));
}

void TestLaneOrder::pinnedLanesStayAmongThemselves()
{
    m_data->lanes[0].isPinned = true;
    m_data->lanes[1].isPinned = true;
    m_view->setData(m_data);
    QSignalSpy moved(m_view.get(), &LanesView::laneMoveRequested);

    dragLabel(0, labelPoint(3, 0.9));
    dragLabel(3, labelPoint(0, 0.1));

    QCOMPARE(moved.count(), 2);
    QCOMPARE(moved[0], (QVariantList{quint64(0), quint64(2)}));
    QCOMPARE(moved[1], (QVariantList{quint64(3), quint64(2)}));
}

void TestLaneOrder::pinnedLanesDoNotScroll()
{
    m_data = laneData(30, 3, 3600.0);
    m_data->lanes[0].isPinned = true;
    m_view->setData(m_data);
    const double top = m_view->geometryNow().laneRect(0).top();

    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());

    const LaneGeometry &geometry = m_view->geometryNow();
    QCOMPARE(geometry.laneRect(0).top(), top);
    QCOMPARE(geometry.laneAt(top + 5.0), std::optional<std::size_t>(0));
    QVERIFY(geometry.laneAt(geometry.stickyBottom() + 5.0).value() > 20);
    QVERIFY(geometry.laneRect(29).bottom() <= geometry.tracksRect().bottom() + 1.0);
}

void TestLaneOrder::manyPinnedLanesLeaveRoom()
{
    m_data = laneData(200, 3, 3600.0);
    for (Lane &lane : m_data->lanes)
        lane.isPinned = true;
    m_view->setData(m_data);

    const LaneGeometry &geometry = m_view->geometryNow();

    QVERIFY(geometry.stickyCount() < 8);
    QVERIFY(geometry.visibleLanes().end > geometry.visibleLanes().first);
    m_view->setCurrentEvent(199 * 3); // the last lane can still be seen
    const QPoint mark = pointOf(*m_view, 199, kSampleTime);
    QVERIFY(m_view->geometryNow().tracksRect().contains(mark));
    QVERIFY(mark.y() > m_view->geometryNow().stickyBottom());
}

void TestLaneOrder::keysAskForLanes_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("isPinned");
    QTest::addColumn<bool>("isCollapsed");
    QTest::addColumn<LaneAction>("action");

    QTest::newRow("pin") << Qt::Key_P << false << false << LaneAction::Pin;
    QTest::newRow("unpin") << Qt::Key_P << true << false << LaneAction::Unpin;
    QTest::newRow("collapse") << Qt::Key_Space << false << false << LaneAction::Collapse;
    QTest::newRow("expand") << Qt::Key_Space << false << true << LaneAction::Expand;
    QTest::newRow("hide") << Qt::Key_H << false << false << LaneAction::Hide;
}

void TestLaneOrder::keysAskForLanes()
{
    QFETCH(Qt::Key, key);
    QFETCH(bool, isPinned);
    QFETCH(bool, isCollapsed);
    QFETCH(LaneAction, action);
    m_data->lanes[0].isPinned = isPinned;
    m_data->lanes[0].isCollapsed = isCollapsed;
    m_view->setData(m_data);
    QSignalSpy asked(m_view.get(), &LanesView::laneActionRequested);
    QVERIFY(asked.isValid());

    QTest::keyClick(m_view.get(), key);

    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toULongLong(), quint64(0));
    QCOMPARE(asked[0][1].value<LaneAction>(), action);
}

void TestLaneOrder::doubleClickOnALabelCollapses()
{
    QSignalSpy asked(m_view.get(), &LanesView::laneActionRequested);

    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, labelPoint(2));

    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toULongLong(), quint64(2));
    QCOMPARE(asked[0][1].value<LaneAction>(), LaneAction::Collapse);
}

void TestLaneOrder::menuOffersWhatCanBeDone()
{
    QSignalSpy asked(m_view.get(), &LanesView::laneActionRequested);
    QContextMenuEvent event(QContextMenuEvent::Mouse, labelPoint(1),
                            m_view->viewport()->mapToGlobal(labelPoint(1)));
    QApplication::sendEvent(m_view->viewport(), &event);
    auto *menu = m_view->findChild<QMenu *>();
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());

    QTest::keyClick(menu, Qt::Key_P);

    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toULongLong(), quint64(1));
    QCOMPARE(asked[0][1].value<LaneAction>(), LaneAction::Pin);
    QCOMPARE(m_view->focusLane(), std::size_t(1));
}

void TestLaneOrder::focusFollowsItsLane()
{
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->focusLane(), std::size_t(1));

    std::swap(m_data->lanes[1], m_data->lanes[3]);
    m_view->setData(m_data);

    QCOMPARE(m_view->focusLane(), std::size_t(3));
}

QTEST_MAIN(TestLaneOrder)
#include "tst_laneorder.moc"
