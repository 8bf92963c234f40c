// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/historysamples.h"
#include "tests/ui/lanesamples.h"
#include "ui/lanes/lanecommand.h"
#include "ui/models/eventneighbours.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace sled;
using namespace Qt::StringLiterals;

/// From event to event by keys.
class TestLaneTravel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstAndLastOfTheLane();
    void storyAndSledByKeys_data();
    void storyAndSledByKeys();
    void aNeighbourThatIsOnNoLaneIsStillTold();
    void saysWhatIsCurrent();
    void neighboursOfAStory();
    void neighboursOfASledGoByNumber();
    void neighboursPassTheFilter();
    void eventsWithoutATimeAreReached();
    void everyCommandHasItsKey();
};

void TestLaneTravel::firstAndLastOfTheLane()
{
    LanesView view;
    view.setData(laneData(2, 11, 3600.0));
    QSignalSpy selected(&view, &LanesView::currentEventChanged);

    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);

    QCOMPARE(selected.count(), 2);
    QCOMPARE(selected[0][0].toUInt(), 10U);
    QCOMPARE(selected[1][0].toUInt(), 0U);
}

void TestLaneTravel::storyAndSledByKeys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<bool>("isStory");
    QTest::addColumn<int>("steps");

    QTest::newRow("next of the story") << Qt::Key_Period << int(Qt::ShiftModifier) << true << 1;
    QTest::newRow("previous of the story") << Qt::Key_Comma << int(Qt::ShiftModifier) << true << -1;
    QTest::newRow("US: >") << Qt::Key_Greater << int(Qt::ShiftModifier) << true << 1;
    QTest::newRow("US: <") << Qt::Key_Less << int(Qt::ShiftModifier) << true << -1;
    QTest::newRow("German: :") << Qt::Key_Colon << int(Qt::ShiftModifier) << true << 1;
    QTest::newRow("German: ;") << Qt::Key_Semicolon << int(Qt::ShiftModifier) << true << -1;
    QTest::newRow("next of the sled") << Qt::Key_Period << int(Qt::ControlModifier) << false << 1;
    QTest::newRow("previous of the sled")
        << Qt::Key_Comma << int(Qt::ControlModifier) << false << -1;
}

void TestLaneTravel::storyAndSledByKeys()
{
    QFETCH(Qt::Key, key);
    QFETCH(int, modifiers);
    QFETCH(bool, isStory);
    QFETCH(int, steps);
    LanesView view;
    view.setData(laneData(2, 11, 3600.0));
    view.setCurrentEvent(5);
    view.setEventNeighbour([&](quint32 event, EventTrail trail, int by) {
        const bool isAsked = event == 5 && by == steps && (trail == EventTrail::Story) == isStory;
        return isAsked ? std::optional<quint32>(17) : std::nullopt;
    });
    QSignalSpy selected(&view, &LanesView::currentEventChanged);

    QTest::keyClick(&view, key,
                    Qt::KeyboardModifiers::fromInt(Qt::KeyboardModifiers::Int(modifiers)));

    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected[0][0].toUInt(), 17U);
    QCOMPARE(view.currentEvent(), std::optional(17U));
    QCOMPARE(view.focusLane(), std::size_t(1));
}

void TestLaneTravel::aNeighbourThatIsOnNoLaneIsStillTold()
{
    LanesView view;
    view.setData(laneData(2, 11, 3600.0));
    view.setCurrentEvent(5);
    view.setEventNeighbour([](quint32, EventTrail, int) { return std::optional<quint32>(999); });
    QSignalSpy selected(&view, &LanesView::currentEventChanged);

    QTest::keyClick(&view, Qt::Key_Period, Qt::ShiftModifier);

    QCOMPARE(selected.count(), 1);
    QCOMPARE(view.currentEvent(), std::optional(999U));
}

void TestLaneTravel::saysWhatIsCurrent()
{
    LanesView view;
    auto data = laneData(2, 11, 3600.0);
    data->lanes[1].toolTip = u"sled one"_s;
    view.setData(data);
    view.setEventDescription([](quint32 event) { return u"event %1"_s.arg(event); });
    QVERIFY(view.accessibleDescription().contains(u"zoom"_s));

    view.setCurrentEvent(3);
    QCOMPARE(view.accessibleDescription(), u"event 3"_s);
    QTest::keyClick(&view, Qt::Key_Period);
    QCOMPARE(view.accessibleDescription(), u"event 4"_s);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.accessibleDescription(), u"Lane sled one, 11 events"_s);
    view.setCurrentEvent(std::nullopt);
    QVERIFY(view.accessibleDescription().contains(u"zoom"_s));
}

void TestLaneTravel::neighboursOfAStory()
{
    test::SampleHistory samples;
    samples.add({{.sled = "a", .seq = 0, .time = 30, .story = "x"},
                 {.sled = "b", .seq = 0, .time = 10, .story = "x"},
                 {.sled = "a", .seq = 1, .time = 20, .story = "y"},
                 {.sled = "b", .seq = 2, .time = 20, .story = "x"},
                 {.sled = "b", .seq = 1, .time = 20, .story = "x"}});
    const auto next = [&](quint32 event, int steps) {
        return neighbourOf(samples.history.events(), EventIndex{event}, EventTrail::Story, steps,
                           nullptr);
    };

    QCOMPARE(next(1, 1), std::optional(EventIndex{4})); // of one second, the lower number
    QCOMPARE(next(4, 1), std::optional(EventIndex{3}));
    QCOMPARE(next(0, -1), std::optional(EventIndex{3}));
    QCOMPARE(next(1, 100), std::optional(EventIndex{0}));
    QVERIFY(!next(0, 1));
    QVERIFY(!next(2, 1));
}

void TestLaneTravel::neighboursOfASledGoByNumber()
{
    test::SampleHistory samples;
    samples.add({{.sled = "a", .seq = 2, .time = 10},
                 {.sled = "a", .seq = 0, .time = 30},
                 {.sled = "b", .seq = 1, .time = 20},
                 {.sled = "a", .seq = 1, .time = 40}});
    const auto next = [&](quint32 event, int steps) {
        return neighbourOf(samples.history.events(), EventIndex{event}, EventTrail::Sled, steps,
                           nullptr);
    };

    QCOMPARE(next(1, 1), std::optional(EventIndex{3}));
    QCOMPARE(next(3, 1), std::optional(EventIndex{0}));
    QVERIFY(!next(2, 1));
}

void TestLaneTravel::neighboursPassTheFilter()
{
    test::SampleHistory samples;
    samples.add({{.time = 10}, {.seq = 1, .time = 20}, {.seq = 2, .time = 30}});
    const std::vector<bool> shown{true, false, true};

    QCOMPARE(neighbourOf(samples.history.events(), EventIndex{0}, EventTrail::Story, 1, &shown),
             std::optional(EventIndex{2}));
}

void TestLaneTravel::eventsWithoutATimeAreReached()
{
    test::SampleHistory samples;
    samples.add({{.time = 10}, {.seq = 1, .time = std::numeric_limits<double>::quiet_NaN()}});

    QCOMPARE(neighbourOf(samples.history.events(), EventIndex{0}, EventTrail::Story, -1, nullptr),
             std::optional(EventIndex{1}));
}

void TestLaneTravel::everyCommandHasItsKey()
{
    constexpr int kLastCommand = int(LaneCommand::DropRange);
    std::vector<bool> hasKey(kLastCommand + 1, false);
    const QList<Qt::KeyboardModifiers> modifiers{Qt::NoModifier, Qt::ShiftModifier, Qt::AltModifier,
                                                 Qt::ControlModifier};
    for (const Qt::KeyboardModifiers with : modifiers) {
        for (int key = Qt::Key_Space; key <= Qt::Key_AsciiTilde; ++key) {
            if (const auto command = laneCommand(key, with))
                hasKey[std::size_t(*command)] = true;
        }
        for (int key = Qt::Key_Escape; key <= Qt::Key_PageDown; ++key) {
            if (const auto command = laneCommand(key, with))
                hasKey[std::size_t(*command)] = true;
        }
    }

    for (int command = 0; command <= kLastCommand; ++command)
        QVERIFY2(hasKey[std::size_t(command)], qPrintable(QString::number(command)));
    QVERIFY(!laneCommand(Qt::Key_W, Qt::ControlModifier)); // closes all sources
}

QTEST_MAIN(TestLaneTravel)
#include "tst_lanetravel.moc"
