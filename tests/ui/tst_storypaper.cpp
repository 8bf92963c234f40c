// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storycase.h"
#include "ui/models/timedisplay.h"
#include "ui/print/storypaper.h"

#include <QTest>

#include <variant>

namespace sled {

using namespace Qt::StringLiterals;
using test::StoryEvent;

/// The life of a story as it is printed.
class TestStoryPaper final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(TimeDisplay::ofProgram().setZone(u"UTC"_s)); }
    void saysWhatTheLifeComesTo();
    void saysWhatCannotBeTrusted();
    void timesAreNeverRelative();
    void longLivesAreCutAndSaySo();
    void storiesWithoutEventsArePrinted();

private:
    static Paper printed(const std::vector<StoryEvent> &events);
    static QString factOf(const Paper &paper, const QString &name);
    static const Paper::Table &tableOf(const Paper &paper);
};

Paper TestStoryPaper::printed(const std::vector<StoryEvent> &events)
{
    ShownStory story;
    story.lives = std::make_shared<const StoryLives>(test::storyLives(events));
    story.now = 1'778'000'000.0;
    return storyPaper(story, {}, u"a.db"_s, QPalette(Qt::black, Qt::white), QFont());
}

QString TestStoryPaper::factOf(const Paper &paper, const QString &name)
{
    for (const auto &[fact, text] : std::get<Paper::Facts>(paper.blocks.front()).lines) {
        if (fact == name)
            return text;
    }
    return u"no such fact"_s;
}

const Paper::Table &TestStoryPaper::tableOf(const Paper &paper)
{
    return std::get<Paper::Table>(paper.blocks.back());
}

void TestStoryPaper::saysWhatTheLifeComesTo()
{
    const Paper paper = printed({{1'777'000'000, "backlog", "coding"},
                                 {1'777'003'600, "coding", "qa"},
                                 {1'777'007'200, "qa", "done"}});

    QCOMPARE(paper.title, u"Story 1_story"_s);
    QCOMPARE(factOf(paper, u"Now"_s), u"done since 2026-04-24 05:06:40"_s);
    QVERIFY(factOf(paper, u"Cycle time"_s).startsWith(u"2 h"_s));
    QVERIFY(factOf(paper, u"Trust"_s).contains(u"verified"_s));
    QCOMPARE(tableOf(paper).rows.size(), std::size_t(3));
    QCOMPARE(tableOf(paper).rows[1][2], u"qa"_s);
    QVERIFY(std::holds_alternative<Picture>(paper.blocks[1]));
}

void TestStoryPaper::saysWhatCannotBeTrusted()
{
    StoryEvent forged{1'777'003'600, "coding", "qa"};
    forged.state = StoryEventState::Faulty;

    const Paper paper = printed({{1'777'000'000, "backlog", "coding"}, forged});

    QVERIFY(!factOf(paper, u"Trust"_s).contains(u"all of it"_s));
}

void TestStoryPaper::timesAreNeverRelative()
{
    TimeDisplay::ofProgram().setRelative(true);
    const Paper paper = printed({{1'777'000'000, "backlog", "coding"}});
    TimeDisplay::ofProgram().setRelative(false);

    QCOMPARE(tableOf(paper).rows[0][0], u"2026-04-24 03:06:40"_s);
}

void TestStoryPaper::longLivesAreCutAndSaySo()
{
    std::vector<StoryEvent> events;
    for (std::size_t i = 0; i < kMaxPaperRows + 5; ++i) {
        events.push_back({1'777'000'000.0 + double(i), i % 2 == 0 ? "coding" : "qa",
                          i % 2 == 0 ? "qa" : "coding"});
    }

    const Paper paper = printed(events);

    QCOMPARE(tableOf(paper).rows.size(), kMaxPaperRows);
    QVERIFY2(tableOf(paper).note.startsWith(u"5 events more"_s), qPrintable(tableOf(paper).note));
}

void TestStoryPaper::storiesWithoutEventsArePrinted()
{
    StoryEvent refused{1'777'000'000, "backlog", "coding"};
    refused.state = StoryEventState::LeftOut;

    const Paper paper = printed({refused});

    QCOMPARE(paper.blocks.size(), std::size_t(1));
    QCOMPARE(factOf(paper, u"Now"_s), u"not known"_s);
    QVERIFY(factOf(paper, u"Trust"_s).contains(u"left out"_s));
}

} // namespace sled

QTEST_MAIN(sled::TestStoryPaper)
#include "tst_storypaper.moc"
