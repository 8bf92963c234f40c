// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storycase.h"

#include <QTest>

namespace sled {

using namespace test;
using enum StoryEventState;

using Events = std::vector<StoryEvent>;

class TestStoryLives final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsStandInOrder_data();
    void stepsStandInOrder();
    void staysAreToldFromSteps_data();
    void staysAreToldFromSteps();
    void cycleIsFromWorkToDone_data();
    void cycleIsFromWorkToDone();
    void openStoriesAreStuck();
    void everyStoryIsListed();
    void stopIsHeard();
};

void TestStoryLives::stepsStandInOrder_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QByteArray>("marks");

    const auto at = [](double time, std::string_view sled, double number) {
        return StoryEvent{time, "qa", "qa", "Triage", sled, number};
    };
    const double inf = std::numeric_limits<double>::infinity();
    QTest::newRow("none but left out")
        << Events{{1, "coding", "qa", "Triage", "a", 0, "1_story", LeftOut}} << QByteArray()
        << QByteArray();
    QTest::newRow("one") << Events{at(1, "a", 0)} << QByteArray("0") << QByteArray();
    QTest::newRow("by time") << Events{at(3, "a", 2), at(1, "b", 9), at(2, "c", 0)}
                             << QByteArray("1 2 0") << QByteArray();
    QTest::newRow("one second: sled, then number")
        << Events{at(1, "b", 0), at(1, "a", 4), at(1, "a", 3)} << QByteArray("2 1 0")
        << QByteArray();
    QTest::newRow("one number twice: time, then op id")
        << Events{at(2, "a", 0), at(1, "a", 0), at(1, "a", 0)} << QByteArray("1 2 0")
        << QByteArray();
    QTest::newRow("clock falls: the sled's own order stays")
        << Events{at(100, "a", 0), at(90, "a", 1), at(95, "b", 0), at(101, "b", 1)}
        << QByteArray("2 0 1 3") << QByteArray("C");
    QTest::newRow("no time: with the one before of its sled")
        << Events{at(10, "a", 0), at(kNoNumber, "a", 1), at(5, "b", 0), at(20, "b", 1)}
        << QByteArray("2 0 1 3") << QByteArray("N");
    QTest::newRow("no time first: before the next of its sled")
        << Events{at(inf, "b", 0), at(10, "b", 1), at(5, "a", 0)} << QByteArray("2 0 1")
        << QByteArray("N");
    QTest::newRow("no times at all")
        << Events{at(kNoNumber, "b", 0), at(-inf, "a", 2), at(1e300, "a", 1)} << QByteArray("2 1 0")
        << QByteArray("N");
    QTest::newRow("no number: last of its sled's second")
        << Events{at(5, "a", kNoNumber), at(5, "a", 1)} << QByteArray("1 0") << QByteArray();
    QTest::newRow("50 years apart")
        << Events{at(1'577'836'800, "a", 1), at(0, "a", 0)} << QByteArray("1 0") << QByteArray();
}

void TestStoryLives::stepsStandInOrder()
{
    QFETCH(Events, events);
    QFETCH(QByteArray, order);
    QFETCH(QByteArray, marks);

    const StoryLives lives = storyLives(events);

    const StoryLife &life = lives.all()[0];
    QCOMPARE(stepsText(lives, life), order);
    QCOMPARE(marksText(life.marks), marks);
    double before = -std::numeric_limits<double>::infinity();
    for (const StoryStep &step : lives.steps(life)) {
        QVERIFY(std::isnan(step.time) || step.time >= before);
        before = std::isnan(step.time) ? before : step.time;
    }
}

void TestStoryLives::staysAreToldFromSteps_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<QByteArray>("stays");
    QTest::addColumn<uint>("loops");

    const auto row = [](const char *name, const Events &events, const char *stays, uint loops) {
        QTest::newRow(name) << events << QByteArray(stays) << loops;
    };
    row("open", {{10, "backlog", "coding"}}, "coding 90", 0);
    row("through", {{10, "backlog", "coding", "x", "a", 0}, {15, "coding", "qa", "x", "a", 1}},
        "coding 5, qa 85", 0);
    row("back again",
        {{10, "backlog", "coding", "x", "a", 0},
         {20, "coding", "qa", "x", "a", 1},
         {50, "qa", "coding", "x", "a", 2}},
        "coding 10, qa 30, coding* 50", 1);
    row("back to where the first came from",
        {{10, "coding", "qa", "x", "a", 0}, {20, "qa", "coding", "x", "a", 1}}, "qa 10, coding* 80",
        1);
    row("said again when a server starts",
        {{10, "backlog", "coding", "x", "a", 0}, {20, "coding", "coding", "x", "a", 1}},
        "coding 90", 0);
    row("said again first", {{10, "coding", "coding"}}, "coding 90", 0);
    row("one stage under two labels",
        {{10, "1_backlog", "2_current", "x", "a", 0}, {20, "Coding", "CODING", "x", "a", 1}},
        "2_current 90", 0);
    row("unknown labels are stages of their own",
        {{10, "backlog", "lab", "x", "a", 0},
         {20, "lab", "Lab", "x", "a", 1},
         {30, "Lab", "lab", "x", "a", 2}},
        "lab 10, Lab 10, lab* 70", 1);
    row("unseen change", {{10, "backlog", "coding", "x", "a", 0}, {20, "qa", "merge", "x", "a", 1}},
        "coding 10 J, merge 80 J", 0);
    row("unseen change and back",
        {{10, "backlog", "coding", "x", "a", 0}, {20, "qa", "coding", "x", "a", 1}},
        "coding 10 J, coding* 80 J", 1);
    row("no from stage says nothing of a change",
        {{10, "backlog", "coding", "x", "a", 0},
         {20, "", "qa", "x", "a", 1, "1_story", Sound,
          1U << static_cast<unsigned>(EntryString::FromStage)}},
        "coding 10, qa 80", 0);
    row("faulty and pending",
        {{10, "backlog", "coding", "x", "a", 0, "1_story", Pending},
         {20, "coding", "qa", "x", "a", 1},
         {30, "qa", "merge", "x", "a", 2, "1_story", Faulty}},
        "coding 10 P, qa 10 F, merge 70 F", 0);
    row("refused ones do not count",
        {{10, "backlog", "coding", "x", "a", 0},
         {20, "coding", "qa", "x", "a", 1, "1_story", LeftOut}},
        "coding 90", 0);
    row("clock falls", {{50, "backlog", "coding", "x", "a", 0}, {40, "coding", "qa", "x", "a", 1}},
        "coding 0 C, qa 50 C", 0);
    row("no time",
        {{10, "backlog", "coding", "x", "a", 0}, {kNoNumber, "coding", "qa", "x", "a", 1}},
        "coding ? N, qa ? N", 0);
    row("later than now", {{200, "backlog", "coding"}}, "coding 0", 0);
}

void TestStoryLives::staysAreToldFromSteps()
{
    QFETCH(Events, events);
    QFETCH(QByteArray, stays);
    QFETCH(uint, loops);

    const StoryLives lives = storyLives(events);

    QCOMPARE(staysText(lives, lives.all()[0], 100), stays);
    QCOMPARE(lives.all()[0].loops, loops);
}

void TestStoryLives::cycleIsFromWorkToDone_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<int>("end");
    QTest::addColumn<double>("cycle"); // -1: none

    const auto row = [](const char *name, Events events, StoryEnd end, double cycle) {
        for (std::size_t i = 0; i < events.size(); ++i)
            events[i].number = static_cast<double>(i);
        QTest::newRow(name) << events << int(end) << cycle;
    };
    using enum StoryEnd;
    row("open", {{10, "backlog", "coding"}}, Open, -1);
    row("done", {{5, "upcoming", "backlog"}, {10, "backlog", "coding"}, {30, "coding", "done"}},
        Done, 20);
    row("archived after done counts to done",
        {{10, "backlog", "coding"}, {30, "coding", "done"}, {90, "done", "archived"}}, Done, 20);
    row("reopened counts to the last done",
        {{10, "backlog", "coding"},
         {30, "coding", "done"},
         {40, "done", "coding"},
         {70, "coding", "done"}},
        Done, 60);
    row("reopened is open",
        {{10, "backlog", "coding"}, {30, "coding", "done"}, {40, "done", "coding"}}, Open, -1);
    row("closed into the archive", {{10, "backlog", "qa"}, {30, "qa", "archived", "Close"}}, Done,
        20);
    row("given up", {{10, "backlog", "coding"}, {30, "coding", "archived", "ABANDON"}}, GivenUp,
        -1);
    row("cleared away after done",
        {{10, "backlog", "coding"}, {20, "coding", "done"}, {30, "done", "archived", "Supersede"}},
        Done, 10);
    row("work began before", {{10, "coding", "qa"}, {30, "qa", "done"}}, Done, -1);
    row("only the archiving is seen", {{30, "done", "archived", "Reject"}}, Done, -1);
    row("end without a time", {{10, "backlog", "coding"}, {kNoNumber, "coding", "done"}}, Done, -1);
    row("blocked before work is not work",
        {{10, "backlog", "blocked"}, {20, "blocked", "coding"}, {30, "coding", "done"}}, Done, 10);
}

void TestStoryLives::cycleIsFromWorkToDone()
{
    QFETCH(Events, events);
    QFETCH(int, end);
    QFETCH(double, cycle);

    const StoryLives lives = storyLives(events);

    const StoryLife &life = lives.all()[0];
    QCOMPARE(int(life.end), end);
    QCOMPARE(life.cycleSeconds.value_or(-1), cycle);
}

void TestStoryLives::openStoriesAreStuck()
{
    const StoryLives lives = storyLives({{10, "backlog", "coding", "x", "a", 0, "1"},
                                         {20, "coding", "coding", "x", "a", 1, "1"},
                                         {30, "qa", "done", "x", "a", 2, "2"},
                                         {kNoNumber, "qa", "merge", "x", "a", 3, "3"}});

    QCOMPARE(lives.stuckFor(lives.all()[0], 70), std::optional(60.0));
    QCOMPARE(lives.since(lives.all()[0]), std::optional(10.0));
    QVERIFY(!lives.stuckFor(lives.all()[1], 70));
    QVERIFY(!lives.stuckFor(lives.all()[2], 70));
    QVERIFY(!lives.since(lives.all()[2]));
    QCOMPARE(lives.newestTime(), 30.0);
}

void TestStoryLives::everyStoryIsListed()
{
    const StoryLives lives = storyLives({{1, "", "", "x", "a", 0, "b"},
                                         {1, "", "", "x", "a", 1, "a", LeftOut},
                                         {1, "", "", "x", "b", 2, "a", LeftOut},
                                         {1, "", "", "x", "a", 3, ""},
                                         {1, "0", "1", "EventStreamGap", "a", 4, ""},
                                         {1, "", "", "x", "b", 5, "c\xc3\xa4"}});

    QCOMPARE(lives.all().size(), 3U);
    QCOMPARE(lives.find("a"), std::optional<std::size_t>(0));
    QCOMPARE(lives.find("c\xc3\xa4"), std::optional<std::size_t>(2));
    QVERIFY(!lives.find(""));
    QVERIFY(!lives.find("aa"));
    QCOMPARE(lives.all()[0].leftOut, 2U);
    QCOMPARE(lives.all()[0].stepCount(), 0U);
    QCOMPARE(lives.all()[1].sleds, 1U);
    QCOMPARE(lives.withoutStory(), 1U);
    QVERIFY(storyLives({}).all().empty());
    QVERIFY(std::isnan(storyLives({}).newestTime()));
}

void TestStoryLives::stopIsHeard()
{
    std::stop_source stop;
    stop.request_stop();

    const auto lives = StoryLives::tell(storyInput({{1, "backlog", "coding"}}), stop.get_token());

    QVERIFY(!lives);
    QCOMPARE(lives.error().code, ErrorCode::Cancelled);
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestStoryLives)
#include "tst_storylives.moc"
