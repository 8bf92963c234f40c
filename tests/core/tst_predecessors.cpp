// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/predecessors.h"
#include "tests/core/eventhistory.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <string>

namespace sled {

class TestPredecessors final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatCameBefore();
    void agreesWithALookAtAll();
    void stops();

private:
    static SortInput inputOf(const History &history)
    {
        SortInput input;
        input.events = history.events();
        input.strings = history.strings();
        return input;
    }
};

void TestPredecessors::findsWhatCameBefore()
{
    EventHistory events({QStringLiteral("a.db")});
    events.add({.id = 1, .sledId = "s", .eventSeq = 0, .timestamp = 100, .storyId = "x"});
    events.add({.id = 2, .sledId = "s", .eventSeq = 2, .timestamp = 300, .storyId = "x"});
    events.add({.id = 3, .sledId = "s", .eventSeq = 1, .timestamp = 200, .storyId = "y"});
    events.add({.id = 4, .sledId = "t", .eventSeq = 0, .timestamp = 150, .storyId = "x"});
    events.add({.id = 5, .sledId = "t", .eventSeq = 1, .timestamp = 160, .storyId = ""});
    events.add({.id = 6, .sledId = "t", .eventSeq = 2, .timestamp = 170, .storyId = ""});

    const auto found = findPredecessors(inputOf(events.history), {});
    QVERIFY(found);
    const std::vector<EventIndex> inStory{kNoEvent,      EventIndex{3}, kNoEvent,
                                          EventIndex{0}, kNoEvent,      kNoEvent};
    const std::vector<EventIndex> inSled{kNoEvent, EventIndex{2}, EventIndex{0},
                                         kNoEvent, EventIndex{3}, EventIndex{4}};
    QCOMPARE(found->inStory, inStory);
    QCOMPARE(found->inSled, inSled);
}

void TestPredecessors::agreesWithALookAtAll()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    EventHistory events({QStringLiteral("a.db")});
    constexpr std::array<std::string_view, 3> kStories{"x", "y", "z"};
    constexpr std::array<std::string_view, 2> kSleds{"s", "t"};
    for (int i = 1; i <= 120; ++i) {
        events.add({.id = i,
                    .sledId = kSleds[random.bounded(2U)],
                    .eventSeq = double(random.bounded(200)),
                    .timestamp = double(random.bounded(200)),
                    .storyId = kStories[random.bounded(3U)]});
    }
    const auto found = findPredecessors(inputOf(events.history), {});
    QVERIFY(found);
    const EventColumns &all = events.history.events();
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        const EventFacts &facts = all.facts(EventIndex{i});
        double latest = -1;
        double highest = -1;
        for (std::uint32_t k = 0; k < all.size(); ++k) {
            const EventFacts &other = all.facts(EventIndex{k});
            if (k != i && other.storyId == facts.storyId && other.timestamp < facts.timestamp)
                latest = std::max(latest, other.timestamp);
            if (k != i && other.sledId == facts.sledId && other.eventSeq < facts.eventSeq)
                highest = std::max(highest, other.eventSeq);
        }
        // Among equals the order is the sort's; then the one before is an equal.
        const EventIndex inStory = found->inStory[i];
        if (inStory == kNoEvent)
            QCOMPARE(latest, -1.0);
        else if (all.facts(inStory).timestamp != facts.timestamp)
            QCOMPARE(all.facts(inStory).timestamp, latest);
        const EventIndex inSled = found->inSled[i];
        if (inSled == kNoEvent)
            QCOMPARE(highest, -1.0);
        else if (all.facts(inSled).eventSeq != facts.eventSeq)
            QCOMPARE(all.facts(inSled).eventSeq, highest);
    }
}

void TestPredecessors::stops()
{
    EventHistory events({QStringLiteral("a.db")});
    events.add({.id = 1});
    std::stop_source stop;
    stop.request_stop();
    const auto found = findPredecessors(inputOf(events.history), stop.get_token());
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

} // namespace sled

QTEST_GUILESS_MAIN(sled::TestPredecessors)
#include "tst_predecessors.moc"
