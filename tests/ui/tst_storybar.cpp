// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storycase.h"
#include "tests/ui/shownwindow.h"
#include "ui/stories/storybar.h"
#include "ui/stories/storybartip.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace sled {

using namespace test;
using namespace Qt::StringLiterals;

using Events = std::vector<StoryEvent>;

/// A bar in front of which a test sits.
struct ShownBar {
    StoryBar bar;
    QSignalSpy changed{&bar, &StoryBar::currentStepChanged};

    explicit ShownBar(Events events, double now = 0)
    {
        for (std::size_t i = 0; i < events.size(); ++i)
            events[i].number = double(i) * 2; // so that its sled lost some
        bar.resize(800, 200);
        if (!events.empty())
            bar.setStory({std::make_shared<const StoryLives>(storyLives(events)), 0, now});
        bar.show();
        bar.activateWindow();
        bar.setFocus();
    }

    [[nodiscard]] int taken()
    {
        return changed.isEmpty() ? -1 : int(changed.takeLast().at(0).value<std::size_t>());
    }
    [[nodiscard]] QPoint onMark(std::size_t step) const
    {
        const StoryBarScene &scene = bar.scene();
        return QPointF(scene.viewX(scene.layout.stepX(step)), scene.marksRow().center().y())
            .toPoint();
    }
    [[nodiscard]] QPoint onStay(std::size_t stay) const
    {
        const StoryBarScene &scene = bar.scene();
        const double x = (scene.layout.stayLeft(stay) + scene.layout.stayRight(stay)) / 2;
        return QPointF(scene.viewX(x), scene.barRow().center().y()).toPoint();
    }
    void click(const QPoint &point) const
    {
        QTest::mouseClick(bar.viewport(), Qt::LeftButton, {}, point);
    }
};

class TestStoryBar final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void keysGoFromEventToEvent();
    void clickSelectsAnEvent();
    void clicksGoThroughACrowd();
    void currentStepComesIntoView();
    void wheelScrolls();
    void tipsTellWhatIsThere();
    void barIsDescribed();
    void emptyBarTakesKeysAndClicks();
    void anythingCanBePainted_data();
    void anythingCanBePainted();

private:
    static Events sample()
    {
        return {{0, "backlog", "coding", "DepsMet", "aaaa"},
                {400, "coding", "qa", "GatesStarted", "aaaa"},
                {1000, "qa", "done", "MergeSucceeded", "aaaa"}};
    }
    static Events many(int count)
    {
        Events events;
        for (int i = 0; i < count; ++i)
            events.push_back({double(i), "x", i % 2 == 0 ? "coding" : "qa"});
        return events;
    }
};

void TestStoryBar::keysGoFromEventToEvent()
{
    ShownBar shown(sample());

    const auto press = [&shown](Qt::Key key) {
        QTest::keyClick(&shown.bar, key);
        return shown.taken();
    };

    QCOMPARE(press(Qt::Key_Right), 0);
    QCOMPARE(press(Qt::Key_Right), 1);
    QCOMPARE(press(Qt::Key_Right), 2);
    QCOMPARE(press(Qt::Key_Right), 2);
    QCOMPARE(press(Qt::Key_Left), 1);
    QCOMPARE(press(Qt::Key_Home), 0);
    QCOMPARE(press(Qt::Key_Left), 0);
    QCOMPARE(press(Qt::Key_End), 2);
    QCOMPARE(shown.bar.currentStep(), std::optional<std::size_t>(2));
}

void TestStoryBar::clickSelectsAnEvent()
{
    ShownBar shown(sample());

    shown.click(shown.onMark(1));
    QCOMPARE(shown.taken(), 1);
    shown.click(shown.onStay(0));
    QCOMPARE(shown.taken(), 0);
    shown.click({shown.onStay(0).x(), int(shown.bar.scene().axisRow().center().y())});
    QCOMPARE(shown.taken(), -1);
    shown.bar.setCurrentStep(2);
    QCOMPARE(shown.taken(), -1); // not by the user
}

void TestStoryBar::clicksGoThroughACrowd()
{
    Events events = sample();
    events.insert(events.begin() + 2, {401, "qa", "coding"});
    events.insert(events.begin() + 3, {402, "coding", "qa"});
    ShownBar shown(events);

    QList<int> taken;
    for (int i = 0; i < 4; ++i) {
        shown.click(shown.onMark(2));
        taken += shown.taken();
    }

    QCOMPARE(taken, (QList<int>{1, 2, 3, 1}));
}

void TestStoryBar::currentStepComesIntoView()
{
    ShownBar shown(many(10'000));
    shown.bar.setMode(StoryBarMode::Equal);
    QVERIFY(shown.bar.horizontalScrollBar()->maximum() > 100'000);

    QTest::keyClick(&shown.bar, Qt::Key_End);

    QVERIFY(shown.bar.viewport()->rect().contains(shown.onMark(9'999)));
    shown.bar.setMode(StoryBarMode::Time);
    QCOMPARE(shown.bar.horizontalScrollBar()->maximum(), 0);
    QVERIFY(shown.bar.viewport()->rect().contains(shown.onMark(9'999)));
}

void TestStoryBar::wheelScrolls()
{
    ShownBar shown(many(100));
    shown.bar.setMode(StoryBarMode::Equal);
    const QPointF middle = shown.bar.viewport()->rect().center();
    QWheelEvent turn(middle, shown.bar.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, {},
                     Qt::NoScrollPhase, false);

    QCoreApplication::sendEvent(shown.bar.viewport(), &turn);

    QCOMPARE(shown.bar.horizontalScrollBar()->value(), 120);
}

void TestStoryBar::tipsTellWhatIsThere()
{
    ShownBar shown(sample());
    StoryContext context;
    context.describe = [](EventIndex event) { return u"event %1"_s.arg(quint32(event)); };
    shown.bar.setContext(context);
    const StoryBarScene &scene = shown.bar.scene();

    QCOMPARE(storyBarTip(scene, shown.onMark(2)), u"event 2"_s);
    const QString stay = storyBarTip(scene, shown.onStay(1));
    QVERIFY2(
        stay.startsWith(u"qa\n1970-01-01 00:06:40 \u2013 1970-01-01 00:16:40\n10 min 0 s (600 s)"),
        qPrintable(stay));
    QVERIFY2(stay.contains(u"Ended by MergeSucceeded on sled aaaa"), qPrintable(stay));
    QVERIFY2(stay.contains(u"1 event missing"), qPrintable(stay));
    QCOMPARE(storyBarTip(scene, {double(shown.onStay(1).x()), scene.sledsRow().center().y()}),
             u"aaaa"_s);
    QCOMPARE(storyBarTip(scene, {1.0, 1.0}), QString());
    QCOMPARE(storyBarTip(scene, {double(shown.onStay(1).x()), scene.axisRow().center().y()}),
             QString());
}

void TestStoryBar::barIsDescribed()
{
    ShownBar shown(sample());
    const QString whole = shown.bar.accessibleDescription();
    QVERIFY2(whole.startsWith(u"1_story: done since 1970-01-01 00:16:40"), qPrintable(whole));
    QVERIFY2(whole.contains(u"cycle time 16 min 40 s"), qPrintable(whole));

    QTest::keyClick(&shown.bar, Qt::Key_Right);

    QVERIFY2(shown.bar.accessibleDescription().contains(u"Event 1 of 3: "),
             qPrintable(shown.bar.accessibleDescription()));
    QVERIFY(!shown.bar.accessibleName().isEmpty());
}

void TestStoryBar::emptyBarTakesKeysAndClicks()
{
    for (const Events &events :
         {Events(), Events{{1, "a", "b", "x", "a", 0, "1_story", StoryEventState::LeftOut}}}) {
        ShownBar shown(events);

        QTest::keyClick(&shown.bar, Qt::Key_Right);
        shown.click(shown.bar.viewport()->rect().center());

        QVERIFY(!shown.bar.grab().isNull());
        QCOMPARE(shown.taken(), -1);
    }
}

void TestStoryBar::anythingCanBePainted_data()
{
    QTest::addColumn<Events>("events");
    using enum StoryEventState;
    QTest::newRow("10,000 transitions") << many(10'000);
    QTest::newRow("faulty, pending, unseen, without a time, from several sleds")
        << Events{{0, "a", "coding", "x", "a", 0, "1_story", Faulty},
                  {100, "qa", "merge", "x", "b", 0, "1_story", Pending},
                  {kNoNumber, "merge", "done", "x", "b"},
                  {50, "done", "<b>%1</b>\n", "x", "b"}};
    QTest::newRow("50 years apart") << Events{{0, "a", "qa"}, {1'577'836'800, "qa", "merge"}};
    QTest::newRow("at the ends of the calendar")
        << Events{{-8'334'601'228'800.0, "a", "qa"}, {8'210'266'876'799.0, "qa", "merge"}};
    QTest::newRow("all in one second") << Events{{5, "a", "qa"}, {5, "qa", "merge"}};
}

void TestStoryBar::anythingCanBePainted()
{
    QFETCH(Events, events);
    ShownBar shown(events, 2e9);

    for (const StoryBarMode mode : {StoryBarMode::Time, StoryBarMode::Equal}) {
        shown.bar.setMode(mode);
        for (const QSize size : {QSize(800, 200), QSize(1, 1), QSize(4000, 300)}) {
            shown.bar.resize(size);
            QTest::keyClick(&shown.bar, Qt::Key_Right);
            const QImage image = shown.bar.grab().toImage();
            QCOMPARE(image.size(), size.expandedTo(shown.bar.minimumSize()));
        }
    }
}

} // namespace sled

QTEST_MAIN(sled::TestStoryBar)
#include "tst_storybar.moc"
