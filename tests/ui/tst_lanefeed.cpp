// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/vocabulary.h"
#include "tests/ui/historysamples.h"
#include "ui/models/lanefeed.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <limits>

namespace sled {

using test::SampleEvent;

class TestLaneFeed final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void makesALaneASled();
    void announcesManyBatchesOnce();
    void leavesOutTimesThatNoCalendarHas();
    void gapReachesFromTheEntryBefore();
    void gapFindsItsBeginningAmongEarlierMarks();
    void hidesAndShowsALane();
    void growsWhileALaneIsHidden();

private:
    /// A feed of a growing history.
    struct Fixture {
        test::SampleHistory samples;
        SledRoster roster;
        LaneFeed feed;

        Fixture() { feed.setHistory(&samples.history, &roster); }

        void add(const std::vector<SampleEvent> &events)
        {
            const auto [first, end] = samples.add(events);
            roster.append(samples.history, first, end);
            feed.appendEvents(first, end);
        }
        void addNow(const std::vector<SampleEvent> &events)
        {
            add(events);
            feed.announce();
        }
        [[nodiscard]] const std::vector<Lane> &lanes() const { return feed.lanes()->lanes; }
    };

    static SampleEvent gap(double seq, double time)
    {
        return {"aaaa", seq, time, "", "4", "6", "EventStreamGap", Verdict::Ok};
    }
};

void TestLaneFeed::makesALaneASled()
{
    Fixture fixture;

    fixture.addNow({{.sled = "aaaa", .time = 20, .to = "merge"},
                    {.sled = "bbbb", .time = 10},
                    {.sled = "aaaa", .time = 15}});

    QCOMPARE(fixture.lanes().size(), std::size_t(2));
    const Lane &lane = fixture.lanes()[0];
    QCOMPARE(lane.label, QStringLiteral("aaaa"));
    QCOMPARE(lane.marks.size(), std::size_t(2));
    QCOMPARE(lane.marks[0].eventIndex, 2U);
    QCOMPARE(lane.marks[1].stage, quint8(Stage::Merge));
    QCOMPARE(fixture.lanes()[1].colorIndex, std::size_t(1));
}

void TestLaneFeed::announcesManyBatchesOnce()
{
    Fixture fixture;
    QSignalSpy changed(&fixture.feed, &LaneFeed::lanesChanged);
    QVERIFY(changed.isValid());

    fixture.add({{}});
    fixture.add({{}});
    QVERIFY(fixture.feed.isPending());
    QVERIFY(changed.wait());

    QCOMPARE(changed.count(), 1);
    QVERIFY(!fixture.feed.isPending());
}

void TestLaneFeed::leavesOutTimesThatNoCalendarHas()
{
    Fixture fixture;

    fixture.addNow({{.time = std::numeric_limits<double>::quiet_NaN()},
                    {.time = std::numeric_limits<double>::infinity()},
                    {.time = -1e300},
                    {.time = 253402300800.0},
                    {.time = 253402300799.0}});

    QCOMPARE(fixture.lanes()[0].marks.size(), std::size_t(1));
    QCOMPARE(fixture.roster.at(SledNumber{0}).events, 5);
    QCOMPARE(fixture.lanes()[0].eventsWithoutTime, 4);
    // Nor do they stretch the time over which the sled was seen.
    QCOMPARE(fixture.roster.at(SledNumber{0}).firstSeen, 253402300799.0);
    fixture.addNow({gap(6, -1e18)});
    QCOMPARE(fixture.lanes()[0].gapsWithoutTime, 1);
}

void TestLaneFeed::gapReachesFromTheEntryBefore()
{
    Fixture fixture;

    fixture.addNow({{.seq = 0, .time = 10}, gap(1, 30), {.seq = 2, .time = 40}});
    fixture.feed.announce();

    const Lane &lane = fixture.lanes()[0];
    QCOMPARE(lane.gaps.size(), std::size_t(1));
    QCOMPARE(lane.gaps[0].begin, 10.0);
    QCOMPARE(lane.gaps[0].end, 30.0);
    QCOMPARE(lane.gaps[0].missed, 3);
    QCOMPARE(lane.gaps[0].eventIndex, 1U);
    QCOMPARE(lane.marks.size(), std::size_t(2));
}

void TestLaneFeed::gapFindsItsBeginningAmongEarlierMarks()
{
    Fixture fixture;

    fixture.addNow({gap(5, 30), {.seq = 4, .time = 20}, {.seq = 6, .time = 40}});
    fixture.feed.announce();

    QCOMPARE(fixture.lanes()[0].gaps[0].begin, 20.0);
}

void TestLaneFeed::hidesAndShowsALane()
{
    Fixture fixture;
    fixture.addNow({{.sled = "aaaa"}, {.sled = "bbbb"}, {.sled = "cccc"}});
    fixture.feed.announce();
    QSignalSpy changed(&fixture.feed, &LaneFeed::lanesChanged);

    fixture.feed.setShown(SledNumber{1}, false);
    QCOMPARE(fixture.lanes().size(), std::size_t(2));
    QCOMPARE(fixture.lanes()[1].label, QStringLiteral("cccc"));
    QCOMPARE(fixture.feed.lanes()->hiddenCount, std::size_t(1));

    fixture.feed.setShown(SledNumber{1}, true);
    QCOMPARE(fixture.lanes().size(), std::size_t(3));
    QCOMPARE(fixture.lanes()[1].label, QStringLiteral("bbbb"));
    QCOMPARE(fixture.lanes()[1].marks.size(), std::size_t(1));
    QCOMPARE(changed.count(), 2);
}

void TestLaneFeed::growsWhileALaneIsHidden()
{
    Fixture fixture;
    fixture.addNow({{.sled = "aaaa"}, {.sled = "bbbb"}});
    fixture.feed.setShown(SledNumber{0}, false);

    fixture.addNow({{.sled = "aaaa"}, {.sled = "bbbb"}, {.sled = "cccc"}});
    QCOMPARE(fixture.lanes().size(), std::size_t(2));
    QCOMPARE(fixture.lanes()[0].marks.size(), std::size_t(2));
    QCOMPARE(fixture.lanes()[1].label, QStringLiteral("cccc"));

    fixture.feed.setShown(SledNumber{0}, true);
    QCOMPARE(fixture.lanes()[0].label, QStringLiteral("aaaa"));
    QCOMPARE(fixture.lanes()[0].marks.size(), std::size_t(2));
}

} // namespace sled

QTEST_GUILESS_MAIN(sled::TestLaneFeed)
#include "tst_lanefeed.moc"
