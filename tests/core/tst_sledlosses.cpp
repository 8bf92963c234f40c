// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storycase.h"

#include <QTest>

namespace sled {

using namespace test;
using enum StoryEventState;

using Events = std::vector<StoryEvent>;

class TestSledLosses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lossesAreThoseOfItsSleds_data();
    void lossesAreThoseOfItsSleds();
};

void TestSledLosses::lossesAreThoseOfItsSleds_data()
{
    QTest::addColumn<Events>("others");
    QTest::addColumn<QByteArray>("stays");
    // The story begins coding with a's event 5 at 50 and qa with b's event 3 at 80.
    const auto gap = [](std::string_view sled, double number, double time) {
        return StoryEvent{time, "7", "9", "EventStreamGap", sled, number, ""};
    };
    const auto other = [](std::string_view sled, double number, double time) {
        return StoryEvent{time, "a", "b", "x", sled, number, "2_other"};
    };
    const auto row = [](const char *name, const Events &others, const char *stays) {
        QTest::newRow(name) << others << QByteArray(stays);
    };
    row("nothing lost", {}, "coding 30, qa 20");
    row("gap of the first sled inside", {gap("a", 6, 60)}, "coding 30 L, qa 20");
    row("gap before it", {gap("a", 4, 40)}, "coding 30, qa 20");
    row("gap of the first sled after the end", {other("a", 6, 85), gap("a", 7, 90)},
        "coding 30, qa 20");
    row("gap of the last sled inside", {other("b", 1, 60), gap("b", 2, 70)}, "coding 30 L, qa 20");
    row("gap of the last sled before it began", {gap("b", 2, 20)}, "coding 30, qa 20");
    row("gap of a sled that has no part in it", {gap("c", 1, 60)}, "coding 30, qa 20");
    row("hole of the first sled", {other("a", 9, 70)}, "coding 30 L, qa 20");
    row("hole across the end", {other("a", 9, 95)}, "coding 30 L, qa 20");
    row("hole of the last sled", {other("b", 1, 55)}, "coding 30 L, qa 20");
    row("a refused event is no hole",
        {{60, "", "", "x", "a", 6, "2_other", LeftOut}, other("a", 7, 70)}, "coding 30, qa 20");
    row("a refused gap declares nothing", {{60, "7", "9", "EventStreamGap", "a", 6, "", LeftOut}},
        "coding 30, qa 20");
    row("gap while it lasts", {gap("b", 4, 90)}, "coding 30, qa 20 L");
    row("gap that says nothing readable", {{60, "x", "y", "EventStreamGap", "a", 6, ""}},
        "coding 30 L, qa 20");
}

void TestSledLosses::lossesAreThoseOfItsSleds()
{
    QFETCH(Events, others);
    QFETCH(QByteArray, stays);
    Events events{{50, "backlog", "coding", "x", "a", 5}, {80, "coding", "qa", "x", "b", 3}};
    events.insert(events.end(), others.begin(), others.end());

    const StoryLives lives = storyLives(events);

    QCOMPARE(staysText(lives, lives.all()[0], 100), stays);
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestSledLosses)
#include "tst_sledlosses.moc"
