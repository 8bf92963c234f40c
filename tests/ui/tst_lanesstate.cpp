// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shownpage.h"
#include "tests/ui/shownwindow.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace sled;
using namespace Qt::StringLiterals;
using test::kNow;
using test::ShownPage;

/// What others tell the timeline, and what it keeps for another time.
class TestLanesState final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void holesAreMarked();
    void stateIsKept();
    void whatIsToBeInViewWaitsForTheData();
    void aFilterIsTold();
    void aFilterThatHidesEverythingIsTold();
};

void TestLanesState::holesAreMarked()
{
    ShownPage shown;
    shown.add({{.seq = 0, .time = kNow}, {.seq = 4, .time = kNow + 600.0}});
    auto found = std::make_shared<FoundFindings>();
    Finding hole;
    hole.kind = FindingKind::SequenceHole;
    hole.sledId = shown.samples.history.strings()->intern("aaaa");
    hole.event = EventIndex{1};
    hole.range = EventSeqRange{1, 3};
    found->all.push_back(hole);
    QSignalSpy changed(&shown.feed, &LaneFeed::lanesChanged);

    shown.feed.setFindings(found);
    QVERIFY(shown.feed.isPending());
    QVERIFY(changed.wait());

    const Lane &lane = shown.feed.lanes()->lanes[0];
    QCOMPARE(lane.holes.size(), std::size_t(1));
    QCOMPARE(lane.holes[0].missed, 3);
    const LaneGeometry &geometry = shown.lanes.geometryNow();
    const QPointF inside(geometry.viewX(kNow + 300.0), geometry.trackRect(0).center().y());
    const LaneHit hit = hitTest(shown.lanes.data(), geometry, inside);
    QCOMPARE(hit.target, LaneHit::Target::Holes);
    QVERIFY(laneTip(shown.lanes.data(), hit, {}).contains(u"3 events in no source"_s));
    QTest::mouseClick(shown.lanes.viewport(), Qt::LeftButton, {}, inside.toPoint());
    QCOMPARE(shown.lanes.currentEvent(), std::optional(1U));
}

void TestLanesState::stateIsKept()
{
    ShownPage shown;
    shown.addThreeSleds();
    QSignalSpy changed(&shown.page, &TimelinePage::lanesStateChanged);
    shown.feed.moveLane(0, 3);
    shown.feed.act(2, LaneAction::Pin);
    shown.feed.act(1, LaneAction::Collapse);
    shown.lanes.zoomTo({kNow + 100.0, kNow + 300.0});
    QCOMPARE(changed.count(), 3);
    const LanesState state = shown.page.lanesState();

    ShownPage other;
    other.page.setLanesState(state);
    other.addThreeSleds();

    QCOMPARE(other.labels(), shown.labels());
    QVERIFY(other.feed.lanes()->lanes[0].isPinned);
    QVERIFY(other.feed.lanes()->lanes[1].isCollapsed);
    QCOMPARE(other.page.lanesState(), state);
}

void TestLanesState::whatIsToBeInViewWaitsForTheData()
{
    ShownPage shown;
    LanesState state;
    state.grouping = LaneGrouping::Stage;
    state.visible = TimeRange{kNow + 86'400.0, kNow + 90'000.0};
    shown.page.setLanesState(state);
    QCOMPARE(shown.page.findChild<QComboBox *>()->currentIndex(), 2);

    shown.addThreeSleds();
    shown.add({{.seq = 1, .time = kNow + 100'000.0}});

    QVERIFY(std::abs(shown.lanes.visibleRange().begin - state.visible->begin) < 1.0);
    QVERIFY(std::abs(shown.lanes.visibleRange().end - state.visible->end) < 1.0);
    QTest::keyClick(&shown.lanes, Qt::Key_Home); // and does not come back by itself
    shown.add({{.seq = 2, .time = kNow + 200'000.0}});
    QVERIFY(shown.lanes.isFitted());
}

void TestLanesState::aFilterIsTold()
{
    ShownPage shown;
    shown.addThreeSleds();
    shown.add({{.sled = "aaaa", .seq = 1, .time = kNow + 60.0}});

    shown.feed.setShownEvents(
        std::make_shared<std::vector<bool>>(std::vector<bool>{true, false, false, false}));

    QCOMPARE(shown.labels(), u"aaaa"_s);
    QCOMPARE(shown.feed.lanes()->lanes[0].filteredOut, 1);
    QCOMPARE(shown.feed.lanes()->note, u"2 sleds without an event that passes the filter"_s);
    shown.feed.setShownEvents(nullptr);
    QCOMPARE(shown.labels(), u"aaaa bbbb cccc"_s);
    QCOMPARE(shown.feed.lanes()->note, QString());
}

void TestLanesState::aFilterThatHidesEverythingIsTold()
{
    ShownPage shown;
    shown.addThreeSleds();

    shown.feed.setShownEvents(std::make_shared<std::vector<bool>>(3, false));

    QVERIFY(shown.feed.lanes()->lanes.empty());
    QVERIFY(shown.feed.lanes()->note.contains(u"3 sleds"_s));
    shown.lanes.viewport()->grab(); // must not fail without lanes
}

QTEST_MAIN(TestLanesState)
#include "tst_lanesstate.moc"
