// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shownpage.h"
#include "tests/ui/shownwindow.h"
#include "ui/lanes/overviewstrip.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace sled;
using test::kNow;
using test::ShownPage;
using namespace Qt::StringLiterals;

class TestTimelinePage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void keysChooseTheGrouping();
    void pinnedLanesComeFirst();
    void lanesAreMovedByKeysAndStaySo();
    void collapsesAllAndExpandsThem();
    void hidesAStoryAndShowsAll();
    void hidingASledIsAskedFor();
    void overviewAndLanesShowTheSame();
    void draggingTheFrameIsOneStep();
    void aRangeIsToldAndShaded();
    void everyControlHasAName();
};

void TestTimelinePage::keysChooseTheGrouping()
{
    ShownPage shown;
    shown.addThreeSleds();
    auto *combo = shown.page.findChild<QComboBox *>();
    QVERIFY(combo);
    combo->setFocus();

    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(shown.feed.grouping(), LaneGrouping::Story);
    QCOMPARE(shown.labels(), u"1_a 2_b"_s);
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(shown.labels(), u"QA Merge Done"_s);
    QTest::keyClick(combo, Qt::Key_Home);
    QCOMPARE(shown.labels(), u"aaaa bbbb cccc"_s);
}

void TestTimelinePage::pinnedLanesComeFirst()
{
    ShownPage shown;
    shown.addThreeSleds();
    QTest::keyClick(&shown.lanes, Qt::Key_Down);
    QTest::keyClick(&shown.lanes, Qt::Key_Down);

    QTest::keyClick(&shown.lanes, Qt::Key_P);
    QCOMPARE(shown.labels(), u"cccc aaaa bbbb"_s);
    QCOMPARE(shown.lanes.focusLane(), std::size_t(0)); // it is still the same lane
    QTest::keyClick(&shown.lanes, Qt::Key_P);
    QCOMPARE(shown.labels(), u"aaaa bbbb cccc"_s);
}

void TestTimelinePage::lanesAreMovedByKeysAndStaySo()
{
    ShownPage shown;
    shown.addThreeSleds();

    QTest::keyClick(&shown.lanes, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&shown.lanes, Qt::Key_Down);
    QTest::keyClick(&shown.lanes, Qt::Key_Down);
    QTest::keyClick(&shown.lanes, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown.labels(), u"bbbb cccc aaaa"_s);

    shown.add({{.sled = "dddd", .time = kNow}, {.sled = "aaaa", .seq = 1, .time = kNow + 9.0}});
    QCOMPARE(shown.labels(), u"bbbb cccc aaaa dddd"_s);
}

void TestTimelinePage::collapsesAllAndExpandsThem()
{
    ShownPage shown;
    shown.addThreeSleds();

    QTest::mouseClick(shown.button(u"Collapse All"_s), Qt::LeftButton);
    QVERIFY(std::ranges::all_of(shown.feed.lanes()->lanes, &Lane::isCollapsed));
    QTest::mouseClick(shown.button(u"Expand All"_s), Qt::LeftButton);
    QVERIFY(std::ranges::none_of(shown.feed.lanes()->lanes, &Lane::isCollapsed));
}

void TestTimelinePage::hidesAStoryAndShowsAll()
{
    ShownPage shown;
    shown.addThreeSleds();
    shown.feed.setGrouping(LaneGrouping::Story);

    QTest::keyClick(&shown.lanes, Qt::Key_H);
    QCOMPARE(shown.labels(), u"2_b"_s);
    QCOMPARE(shown.feed.lanes()->note, u"1 hidden"_s);
    QTest::mouseClick(shown.button(u"Show All"_s), Qt::LeftButton);
    QCOMPARE(shown.labels(), u"1_a 2_b"_s);
    QVERIFY(!shown.button(u"Show All"_s)->isEnabled());
}

void TestTimelinePage::hidingASledIsAskedFor()
{
    ShownPage shown;
    shown.addThreeSleds();
    QSignalSpy asked(&shown.feed, &LaneFeed::sledShownRequested);
    QVERIFY(asked.isValid());

    shown.feed.act(1, LaneAction::Hide);
    shown.feed.act(1, LaneAction::HideOthers);
    shown.feed.act(0, LaneAction::ShowAll);

    QCOMPARE(asked.count(), 1 + 2 + 3);
    QCOMPARE(asked[0][0].value<SledNumber>(), SledNumber{1});
    QCOMPARE(asked[0][1].toBool(), false);
    QCOMPARE(asked[1][0].value<SledNumber>(), SledNumber{0});
    QCOMPARE(asked[2][0].value<SledNumber>(), SledNumber{2});
    QCOMPARE(asked[3][1].toBool(), true);
}

void TestTimelinePage::overviewAndLanesShowTheSame()
{
    ShownPage shown;
    shown.addThreeSleds();
    OverviewStrip &overview = shown.page.overview();
    const double whole = overview.frameRect().width();
    QCOMPARE(overview.frameRect().left(), shown.lanes.geometryNow().trackLeft());

    QTest::keyClick(&shown.lanes, Qt::Key_Plus);
    QVERIFY(overview.frameRect().width() < whole);
    const TimeRange before = shown.lanes.visibleRange();
    QTest::keyClick(&overview, Qt::Key_Left);
    QVERIFY(shown.lanes.visibleRange().begin < before.begin);
    QTest::keyClick(&overview, Qt::Key_Home);
    QVERIFY(shown.lanes.isFitted());
}

void TestTimelinePage::draggingTheFrameIsOneStep()
{
    ShownPage shown;
    shown.addThreeSleds();
    shown.lanes.zoomTo({kNow + 100.0, kNow + 300.0});
    const TimeRange zoomed = shown.lanes.visibleRange();
    OverviewStrip &overview = shown.page.overview();
    const QPoint from = overview.frameRect().center().toPoint();

    QTest::mousePress(&overview, Qt::LeftButton, {}, from);
    for (const int by : {20, 60, 120})
        QTest::mouseMove(&overview, from + QPoint(by, 0));
    QTest::mouseRelease(&overview, Qt::LeftButton, {}, from + QPoint(120, 0));
    QVERIFY(shown.lanes.visibleRange().begin > zoomed.begin + 10.0);
    QTest::mouseClick(shown.button(u"\u2190"_s), Qt::LeftButton);

    QVERIFY(std::abs(shown.lanes.visibleRange().begin - zoomed.begin) < 0.01);
}

void TestTimelinePage::aRangeIsToldAndShaded()
{
    ShownPage shown;
    shown.addThreeSleds();
    QSignalSpy chosen(&shown.page, &TimelinePage::rangeChosen);
    QSignalSpy cleared(&shown.page, &TimelinePage::rangeCleared);
    QVERIFY(chosen.isValid());
    const QImage plain = shown.page.overview().grab().toImage();

    QTest::keyClick(&shown.lanes, Qt::Key_BracketLeft);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(shown.page.overview().grab().toImage() != plain);
    QTest::keyClick(&shown.lanes, Qt::Key_Escape);
    QCOMPARE(cleared.count(), 1);
    QCOMPARE(shown.page.overview().grab().toImage(), plain);
}

void TestTimelinePage::everyControlHasAName()
{
    ShownPage shown;

    for (const QWidget *widget : shown.page.findChildren<QWidget *>()) {
        const bool isControl = widget->focusPolicy() & Qt::TabFocus;
        const bool isOurs
            = widget->parentWidget() && !qobject_cast<QComboBox *>(widget->parentWidget());
        if (isControl && isOurs && widget->isVisible())
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestTimelinePage)
#include "tst_timelinepage.moc"
