// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storycase.h"
#include "ui/stories/storybarlayout.h"

#include <QTest>

#include <algorithm>

namespace sled {

using namespace test;

using Events = std::vector<StoryEvent>;

class TestStoryBarLayout final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void widthIsTime();
    void whereItIsNowCanBeSeen();
    void openStoryReachesToNow();
    void staysCanBeEqual_data();
    void staysCanBeEqual();
    void oneSecondIsEqual_data();
    void oneSecondIsEqual();
    void narrowStaysBecomeOne();
    void stayWithoutWidthCanBeHit();
    void nothingIsLost_data();
    void nothingIsLost();
    void repeatedEventsLieWithinTheirStay();

private:
    static constexpr double kMargin = StoryBarLayout::kMargin;
    static constexpr double kTail = StoryBarLayout::kMinTail;

    static ShownStory story(Events events, double now = 0)
    {
        for (std::size_t i = 0; i < events.size(); ++i)
            events[i].number = double(i);
        return {std::make_shared<const StoryLives>(storyLives(events)), 0, now};
    }
};

void TestStoryBarLayout::widthIsTime()
{
    const StoryBarLayout layout(
        story({{100, "a", "coding"}, {400, "coding", "qa"}, {1100, "qa", "done"}}, 99'999),
        StoryBarMode::Time, 1000 + 2 * kMargin + kTail);

    QCOMPARE(layout.stayLeft(0), kMargin);
    QCOMPARE(layout.stayRight(0), kMargin + 300);
    QCOMPARE(layout.stayRight(1), kMargin + 1000);
    QCOMPARE(layout.stayRight(2), kMargin + 1000 + kTail); // however long ago it was done
    QCOMPARE(layout.xAt(600), kMargin + 500);
    QCOMPARE(layout.lastTime(), 1100.0);
}

void TestStoryBarLayout::whereItIsNowCanBeSeen()
{
    const StoryBarLayout layout(story({{0, "a", "coding"}, {1000, "coding", "qa"}}, 1001),
                                StoryBarMode::Time, 1000);

    QCOMPARE(layout.stayRight(1) - layout.stayLeft(1), kTail);
    QCOMPARE(layout.stayRight(1), 1000 - kMargin);
}

void TestStoryBarLayout::openStoryReachesToNow()
{
    const StoryBarLayout layout(story({{0, "a", "coding"}, {250, "coding", "qa"}}, 1000),
                                StoryBarMode::Time, 1000 + 2 * kMargin);

    QCOMPARE(layout.stayRight(0), kMargin + 250);
    QCOMPARE(layout.stayRight(1), kMargin + 1000);
    QCOMPARE(layout.lastTime(), 1000.0);
}

void TestStoryBarLayout::staysCanBeEqual_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("viewWidth");
    QTest::addColumn<double>("stayWidth");
    QTest::newRow("one") << 1 << 500.0 << 500.0 - 2 * kMargin;
    QTest::newRow("room for all") << 4 << 800.0 + 2 * kMargin << 200.0;
    QTest::newRow("more than the view holds") << 100 << 800.0 << StoryBarLayout::kMinEqual;
    QTest::newRow("no view at all") << 3 << 0.0 << StoryBarLayout::kMinEqual;
}

void TestStoryBarLayout::staysCanBeEqual()
{
    QFETCH(int, count);
    QFETCH(double, viewWidth);
    QFETCH(double, stayWidth);
    Events events;
    for (int i = 0; i < count; ++i)
        events.push_back({std::pow(2.0, i % 30), "x", i % 2 == 0 ? "coding" : "qa"});

    const StoryBarLayout layout(story(events), StoryBarMode::Equal, viewWidth);

    for (std::size_t i = 0; i < std::size_t(count); ++i)
        QCOMPARE(layout.stayRight(i) - layout.stayLeft(i), stayWidth);
    QCOMPARE(layout.width(), stayWidth * count + 2 * kMargin);
    QCOMPARE(layout.pieces(0, layout.width()).size(), std::size_t(count));
}

void TestStoryBarLayout::oneSecondIsEqual_data()
{
    QTest::addColumn<Events>("events");
    QTest::newRow("all in one second")
        << Events{{5, "a", "coding"}, {5, "coding", "qa"}, {5, "qa", "merge"}};
    QTest::newRow("no time at all")
        << Events{{kNoNumber, "a", "coding"}, {kNoNumber, "coding", "qa"}};
    QTest::newRow("one event, now") << Events{{5, "a", "coding"}};
}

void TestStoryBarLayout::oneSecondIsEqual()
{
    QFETCH(Events, events);

    const StoryBarLayout layout(story(events, 5), StoryBarMode::Time, 800);

    QCOMPARE(layout.mode(), StoryBarMode::Equal);
    QCOMPARE(layout.pieces(0, 800).size(), events.size());
}

void TestStoryBarLayout::narrowStaysBecomeOne()
{
    Events events{{0, "a", "coding"}};
    for (int i = 0; i < 20; ++i)
        events.push_back({5000.0 + i, "x", i % 2 == 0 ? "qa" : "coding"});
    events.push_back({10'000, "x", "done"});

    const StoryBarLayout layout(story(events), StoryBarMode::Time, 1000);

    const auto pieces = layout.pieces(0, layout.width());
    const auto crowd = std::ranges::find_if(pieces, &StoryBarPiece::isAggregate);
    QVERIFY(crowd != pieces.end());
    QCOMPARE(crowd->first, 1U);
    QCOMPARE(crowd->end, 20U); // the last of them lasts
    QCOMPARE(crowd->width(), StoryBarLayout::kMinPiece);
    const auto marks = layout.marks(0, layout.width());
    QCOMPARE(marks.size(), 3U);
    QVERIFY(marks[1].holds(20));
}

void TestStoryBarLayout::stayWithoutWidthCanBeHit()
{
    const StoryBarLayout layout(story({{0, "a", "coding"},
                                       {500, "coding", "qa"},
                                       {500, "qa", "merge"},
                                       {1000, "merge", "done"}}),
                                StoryBarMode::Time, 1000);

    const auto piece = layout.pieceAt(layout.stayLeft(1) + 1);

    QVERIFY(piece);
    QCOMPARE(piece->first, 1U);
    QCOMPARE(layout.pieceAt(layout.stayLeft(2) + 10)->first, 2U);
    QVERIFY(!layout.pieceAt(kMargin - 1));
    QVERIFY(!layout.pieceAt(layout.width()));
    QCOMPARE(layout.markAt(layout.stepX(3) + 2)->first, 3U);
    QVERIFY(!layout.markAt(layout.stepX(3) - 40));
}

void TestStoryBarLayout::nothingIsLost_data()
{
    QTest::addColumn<Events>("events");
    Events many;
    for (int i = 0; i < 10'000; ++i)
        many.push_back({double(i) * (i % 7), "x", i % 3 == 0 ? "coding" : "qa"});
    QTest::newRow("10,000 transitions") << many;
    QTest::newRow("50 years apart") << Events{{0, "a", "coding"},
                                              {1, "coding", "qa"},
                                              {1'577'836'800, "qa", "merge"},
                                              {1'577'836'801, "merge", "done"}};
    QTest::newRow("some without a time")
        << Events{{kNoNumber, "a", "coding"}, {10, "coding", "qa"}, {kNoNumber, "qa", "merge"}};
}

void TestStoryBarLayout::nothingIsLost()
{
    QFETCH(Events, events);
    const ShownStory shown = story(events, 2e9);

    for (const StoryBarMode mode : {StoryBarMode::Time, StoryBarMode::Equal}) {
        const StoryBarLayout layout(shown, mode, 700);

        std::size_t stays = 0;
        for (const StoryBarPiece &piece : layout.pieces(0, layout.width())) {
            QCOMPARE(piece.first, stays);
            QVERIFY(piece.width() >= StoryBarLayout::kMinPiece);
            QVERIFY(piece.left >= kMargin);
            stays = piece.end;
        }
        QCOMPARE(stays, shown.stays().size());
        std::size_t steps = 0;
        for (const StoryBarMark &mark : layout.marks(0, layout.width())) {
            QCOMPARE(mark.first, steps);
            steps = mark.end;
        }
        QCOMPARE(steps, shown.steps().size());
    }
}

void TestStoryBarLayout::repeatedEventsLieWithinTheirStay()
{
    const StoryBarLayout layout(
        story({{0, "a", "coding"}, {10, "coding", "coding"}, {20, "coding", "qa"}}),
        StoryBarMode::Equal, 2 * kMargin + 400);

    QCOMPARE(layout.stepX(0), kMargin);
    QCOMPARE(layout.stepX(1), kMargin + 100);
    QCOMPARE(layout.stepX(2), kMargin + 200);
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestStoryBarLayout)
#include "tst_storybarlayout.moc"
