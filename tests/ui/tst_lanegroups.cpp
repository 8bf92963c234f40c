// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/historysamples.h"
#include "ui/models/laneholes.h"
#include "ui/models/lanenote.h"
#include "ui/models/laneset.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <random>
#include <stop_token>

using namespace sled;
using namespace Qt::StringLiterals;

/// Events sorted into lanes, and lanes put in order.
class TestLaneGroups final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storiesHaveLanesTheLastActiveFirst();
    void moreStoriesThanLanesAreCounted();
    void aPinnedStoryIsNotLeftOut();
    void aNewStoryAmongTooManyAsksToChooseAnew();
    void gapsBelongToNoStory();
    void stagesAreInTheOrderOfTheirFlow();
    void hiddenSledsAreLeftOutOfStories();
    void aFilterKeepsEventsOffAndCountsThem();
    void aFilterGoesOnOnlyIfItSaysTheSame();
    void builtAndAppendedAreAlike();
    void aStoppedBuildIsNone();
    void hostileIdsAreNamedInPlainText();
};

namespace {

using test::SampleEvent;
using test::SampleHistory;

LaneGroups emptyGroups(const SampleHistory &samples, LaneGrouping grouping, LaneFilter filter = {})
{
    return {grouping, samples.history.strings(), std::move(filter)};
}

std::shared_ptr<LaneGroups> built(const SampleHistory &samples, LaneGrouping grouping,
                                  LaneFilter filter = {},
                                  const tsl::robin_set<quint32> &wanted = {})
{
    return LaneGroups::build(emptyGroups(samples, grouping, std::move(filter)),
                             samples.history.events(), samples.history.eventCount(), wanted, {});
}

std::string textOf(const SampleHistory &samples, const LaneGroup &group)
{
    return std::string(samples.history.text(StringId{group.key}));
}

/// \a count stories with one event each, the later the higher their number.
void addStories(SampleHistory &samples, int count)
{
    for (int i = 0; i < count; ++i) {
        const std::string story = "story " + std::to_string(i);
        samples.add({{.time = double(i), .story = story}});
    }
}

} // namespace

void TestLaneGroups::storiesHaveLanesTheLastActiveFirst()
{
    SampleHistory samples;
    samples.add({{.time = 10, .story = "a"},
                 {.time = 30, .story = "b"},
                 {.time = 20, .story = "c"},
                 {.time = 40, .story = "a"}});

    const auto groups = built(samples, LaneGrouping::Story);

    QCOMPARE(groups->groups().size(), std::size_t(3));
    QCOMPARE(textOf(samples, groups->groups()[0]), std::string("a"));
    QCOMPARE(textOf(samples, groups->groups()[1]), std::string("b"));
    QCOMPARE(groups->groups()[0].marks.size(), std::size_t(2));
    QCOMPARE(laneNote(*groups, 0, 0), QString());
}

void TestLaneGroups::moreStoriesThanLanesAreCounted()
{
    SampleHistory samples;
    addStories(samples, 1000);

    const auto groups = built(samples, LaneGrouping::Story);

    const std::size_t lanes = groups->maxLanes();
    QVERIFY(lanes < 1000);
    QCOMPARE(groups->groups().size(), lanes);
    QCOMPARE(textOf(samples, groups->groups()[0]), std::string("story 999"));
    QCOMPARE(groups->groupsWithoutLane(), 1000 - lanes);
    QCOMPARE(groups->eventsWithoutLane(), qint64(1000 - lanes));
    QCOMPARE(laneNote(*groups, 0, 0),
             u"and 800 more stories, active before these, with 800 events"_s);
}

void TestLaneGroups::aPinnedStoryIsNotLeftOut()
{
    SampleHistory samples;
    addStories(samples, 1000);
    const auto oldest = quint32(samples.history.strings()->intern("story 0"));

    const auto groups = built(samples, LaneGrouping::Story, {}, {oldest});

    QCOMPARE(groups->groups()[0].key, oldest);
}

void TestLaneGroups::aNewStoryAmongTooManyAsksToChooseAnew()
{
    SampleHistory samples;
    addStories(samples, 300);
    const auto groups = built(samples, LaneGrouping::Story);
    QVERIFY(!groups->isStale());

    samples.add({{.time = 5000, .story = "new"}});
    groups->append(samples.history.events(), 300, 301);

    QVERIFY(groups->isStale());
    QCOMPARE(groups->taken(), std::size_t(301));
    QCOMPARE(groups->groupsWithoutLane(), 301 - groups->maxLanes());
}

void TestLaneGroups::gapsBelongToNoStory()
{
    SampleHistory samples;
    samples.add({{.time = 10}, {"aaaa", 1, 20, "", "4", "6", "EventStreamGap", Verdict::Ok}});

    const auto groups = built(samples, LaneGrouping::Story);

    QCOMPARE(groups->groups().size(), std::size_t(1));
    QCOMPARE(groups->gapsWithoutLane(), 1);
    QVERIFY(laneNote(*groups, 0, 0).contains(u"shown by sled only"_s));
}

void TestLaneGroups::stagesAreInTheOrderOfTheirFlow()
{
    SampleHistory samples;
    samples.add({{.time = 1, .to = "done"},
                 {.time = 2, .to = "coding"},
                 {.time = 3, .to = "2_current"},
                 {.time = 4, .to = "no such stage"}});
    SledRoster roster;
    LaneSet lanes(built(samples, LaneGrouping::Stage), *samples.history.strings(), roster);

    lanes.arrange({}, {});

    const std::vector<Lane> &shown = lanes.data()->lanes;
    QCOMPARE(shown.size(), std::size_t(3));
    QCOMPARE(shown[0].label, u"Other"_s);
    QCOMPARE(shown[1].label, u"Coding"_s);
    QCOMPARE(shown[1].marks.size(), std::size_t(2)); // the name of today and that of before
    QCOMPARE(shown[2].label, u"Done"_s);
}

void TestLaneGroups::hiddenSledsAreLeftOutOfStories()
{
    SampleHistory samples;
    samples.add({{.sled = "a", .time = 1, .story = "x"}, {.sled = "b", .time = 2, .story = "x"}});
    LaneFilter filter;
    filter.hiddenSleds.insert(std::uint32_t(samples.history.strings()->intern("b")));

    const auto groups = built(samples, LaneGrouping::Story, filter);

    QCOMPARE(groups->groups()[0].marks.size(), std::size_t(1));
    QVERIFY(laneNote(*groups, 0, 0).contains(u"1 hidden sled"_s));
}

void TestLaneGroups::aFilterKeepsEventsOffAndCountsThem()
{
    SampleHistory samples;
    samples.add({{.sled = "a", .time = 1}, {.sled = "a", .time = 2}, {.sled = "b", .time = 3}});
    LaneFilter filter;
    filter.shown = std::make_shared<std::vector<bool>>(std::vector<bool>{true, false, false});
    SledRoster roster;
    roster.append(samples.history, EventIndex{0}, EventIndex{3});
    LaneSet lanes(built(samples, LaneGrouping::Sled, filter), *samples.history.strings(), roster);

    lanes.arrange({}, {});
    lanes.refresh();

    QCOMPARE(lanes.data()->lanes.size(), std::size_t(1));
    QCOMPARE(lanes.data()->lanes[0].marks.size(), std::size_t(1));
    QCOMPARE(lanes.data()->lanes[0].filteredOut, 1);
    QCOMPARE(lanes.data()->note, u"1 sled without an event that passes the filter"_s);
}

void TestLaneGroups::aFilterGoesOnOnlyIfItSaysTheSame()
{
    SampleHistory samples;
    samples.add({{.time = 1}, {.time = 2}});
    const auto set = [](std::vector<bool> bits) {
        return std::make_shared<const std::vector<bool>>(std::move(bits));
    };
    LaneFilter filter;
    filter.shown = set({true, false});
    const auto groups = built(samples, LaneGrouping::Sled, filter);

    QVERIFY(groups->goOnWith(set({true, false, true})));
    QVERIFY(!groups->goOnWith(set({true, true, true})));
    QVERIFY(!groups->goOnWith(set({true})));
    QVERIFY(!groups->goOnWith(nullptr));
}

void TestLaneGroups::builtAndAppendedAreAlike()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    SampleHistory samples;
    std::vector<bool> bits;
    for (int i = 0; i < 2000; ++i) {
        const std::string story = std::to_string(random() % 50);
        const std::string sled = std::to_string(random() % 5);
        samples.add(
            {{.sled = sled, .seq = double(i), .time = double(random() % 1000), .story = story}});
        bits.push_back(random() % 3 == 0);
    }
    for (const LaneGrouping grouping :
         {LaneGrouping::Sled, LaneGrouping::Story, LaneGrouping::Stage}) {
        LaneFilter filter;
        filter.shown = std::make_shared<std::vector<bool>>(bits);
        const auto whole = built(samples, grouping, filter);
        LaneGroups grown = emptyGroups(samples, grouping, filter);
        for (std::size_t first = 0; first < 2000;) {
            const std::size_t end = std::min<std::size_t>(2000, first + 1 + random() % 300);
            grown.append(samples.history.events(), first, end);
            first = end;
        }

        QCOMPARE(grown.groups().size(), whole->groups().size());
        QCOMPARE(grown.groupsFilteredOut(), whole->groupsFilteredOut());
        QCOMPARE(grown.groupsWithoutLane(), whole->groupsWithoutLane());
        for (const LaneGroup &group : whole->groups()) {
            const auto same = std::ranges::find(grown.groups(), group.key, &LaneGroup::key);
            QVERIFY(same != grown.groups().end());
            QCOMPARE(same->fresh.size(), group.marks.size());
            QCOMPARE(grown.tallyOf(group.key).filteredOut, whole->tallyOf(group.key).filteredOut);
        }
    }
}

void TestLaneGroups::aStoppedBuildIsNone()
{
    SampleHistory samples;
    samples.add({{.time = 1}});
    std::stop_source stop;
    stop.request_stop();

    QVERIFY(!LaneGroups::build(emptyGroups(samples, LaneGrouping::Sled), samples.history.events(),
                               1, {}, stop.get_token()));
}

void TestLaneGroups::hostileIdsAreNamedInPlainText()
{
    SampleHistory samples;
    const std::string longName(100'000, 'x');
    samples.add({{.sled = "<b>bold</b>", .time = 1, .story = "a\nb%1"},
                 {.sled = "\xe2\x80\xae"
                          "reversed",
                  .time = 2,
                  .story = longName},
                 {.sled = "", .time = 3, .story = ""}});
    SledRoster roster;
    roster.append(samples.history, EventIndex{0}, EventIndex{3});
    for (const LaneGrouping grouping : {LaneGrouping::Sled, LaneGrouping::Story}) {
        LaneSet lanes(built(samples, grouping), *samples.history.strings(), roster);

        lanes.arrange({}, {});

        QCOMPARE(lanes.data()->lanes.size(), std::size_t(3));
        for (const Lane &lane : lanes.data()->lanes) {
            QVERIFY(!lane.label.isEmpty());
            QVERIFY(lane.toolTip.size() < 1000);
            QVERIFY(!lane.toolTip.contains(u'\n'));
            QVERIFY(!lane.toolTip.contains(QChar(0x202e)));
        }
    }
}

QTEST_GUILESS_MAIN(TestLaneGroups)
#include "tst_lanegroups.moc"
