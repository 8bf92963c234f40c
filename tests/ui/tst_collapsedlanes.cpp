// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lanesamples.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace sled;

/// Lanes that show their density alone, and the note below all lanes.
class TestCollapsedLanes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void collapsedLanesAreThin();
    void collapsedLanesAreHit();
    void collapsedLanesArePainted();
    void noteIsBelowTheLanes();

private:
    std::shared_ptr<LaneData> m_data;
    std::unique_ptr<LanesView> m_view;
};

void TestCollapsedLanes::init()
{
    m_data = laneData(4, 11, 3600.0);
    m_view = std::make_unique<LanesView>();
    m_view->resize(1000, 400);
    m_view->setData(m_data);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestCollapsedLanes::collapsedLanesAreThin()
{
    m_data->lanes[1].isCollapsed = true;
    m_view->setData(m_data);

    const LaneGeometry &geometry = m_view->geometryNow();
    QVERIFY(geometry.laneRect(1).height() < geometry.laneRect(0).height() / 2 + 4.0);
    QCOMPARE(geometry.laneRect(2).top(), geometry.laneRect(1).bottom());
    QCOMPARE(geometry.laneAt(geometry.laneRect(2).top() + 1.0), std::optional<std::size_t>(2));
}

void TestCollapsedLanes::collapsedLanesAreHit()
{
    m_data->lanes[1].isCollapsed = true;
    m_view->setData(m_data);
    QSignalSpy selected(m_view.get(), &LanesView::currentEventChanged);
    const QRectF row = m_view->geometryNow().trackRect(1);
    const double x = m_view->geometryNow().viewX(kSampleTime + 3600.0);

    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      QPointF(x, row.center().y()).toPoint());

    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected[0][0].toUInt(), 12U);
}

void TestCollapsedLanes::collapsedLanesArePainted()
{
    for (Lane &lane : m_data->lanes)
        lane.isCollapsed = true;
    m_view->setData(m_data);

    const QImage image = m_view->viewport()->grab().toImage();

    const LaneGeometry &geometry = m_view->geometryNow();
    const QColor ground = m_view->palette().color(QPalette::Base);
    const int y = int(geometry.baselineY(2) - 2.0);
    for (int i = 0; i < 11; ++i) {
        const int x = int(geometry.viewX(kSampleTime + i * 3600.0));
        const bool isPainted = image.pixelColor(x - 1, y) != ground
            || image.pixelColor(x, y) != ground || image.pixelColor(x + 1, y) != ground;
        QVERIFY2(isPainted, qPrintable(QString::number(i)));
    }
}

void TestCollapsedLanes::noteIsBelowTheLanes()
{
    const double before = m_view->geometryNow().contentHeight();

    m_data->note = QStringLiteral("and 7 more");
    m_view->setData(m_data);

    const LaneGeometry &geometry = m_view->geometryNow();
    QVERIFY(geometry.contentHeight() > before);
    QCOMPARE(geometry.noteRect().top(), geometry.laneRect(3).bottom());
    QCOMPARE(hitTest(*m_data, geometry, geometry.noteRect().center()).target,
             LaneHit::Target::Note);
}

QTEST_MAIN(TestCollapsedLanes)
#include "tst_collapsedlanes.moc"
