// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/storytext.h"
#include "tests/support/storycase.h"

#include <QTest>

namespace sled {

using namespace test;

class TestStoryText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lifeIsWritten_data();
    void lifeIsWritten();
};

void TestStoryText::lifeIsWritten_data()
{
    QTest::addColumn<std::vector<StoryEvent>>("events");
    QTest::addColumn<QByteArray>("text");
    using enum StoryEventState;
    constexpr double kStart = 1'779'026'700;

    QTest::newRow("open, with a gap and a forged event left out")
        << std::vector<StoryEvent>{{kStart, "backlog", "coding", "DepsMet", "a", 0},
                                   {kStart + 60, "3", "4", "EventStreamGap", "a", 1, ""},
                                   {kStart + 90, "coding", "qa", "GatesStarted", "bb", 0, "1_story",
                                    Faulty},
                                   {kStart + 95, "qa", "done", "x", "a", 2, "1_story", LeftOut}}
        << QByteArray("Story: 1_story\n"
                      "Now: qa since 2026-05-17T14:06:30Z, for 8 min 30 s as of "
                      "2026-05-17T14:15:00Z\n"
                      "Events: 2, sleds: 2, loops: 0\n"
                      "Left out: 1 (waiting, refused, deleted or incomplete)\n"
                      "\n"
                      "time                  from     to      event         sled  seq"
                      "      stayed  notes\n"
                      "2026-05-17T14:05:00Z  backlog  coding  DepsMet       a       0"
                      "  1 min 30 s  2 events of the sled missing until the next\n"
                      "2026-05-17T14:06:30Z  coding   qa      GatesStarted  bb      0"
                      "  8 min 30 s  faulty event\n");
    QTest::newRow("done")
        << std::vector<StoryEvent>{{kStart, "backlog", "coding", "x", "a", 0},
                                   {kStart + 7'200, "coding", "done", "x", "a", 1}}
        << QByteArray("Story: 1_story\n"
                      "Now: done since 2026-05-17T16:05:00Z\n"
                      "Events: 2, sleds: 1, loops: 0\n"
                      "Cycle time: 2 h 0 min\n"
                      "\n"
                      "time                  from     to      event  sled  seq     stayed  notes\n"
                      "2026-05-17T14:05:00Z  backlog  coding  x      a       0  2 h 0 min\n"
                      "2026-05-17T16:05:00Z  coding   done    x      a       1\n");
    QTest::newRow("hostile")
        << std::vector<StoryEvent>{{kNoNumber, "\x1b[2J", "a\nb", "\xe2\x80\xae", "", kNoNumber,
                                    "<b>%1\x1b"}}
        << QByteArray("Story: <b>%1\\u{1b}\n"
                      "Now: a\\nb\n"
                      "Events: 1, sleds: 1, loops: 0\n"
                      "\n"
                      "time     from       to    event     sled  seq  stayed  notes\n"
                      "no time  \\u{1b}[2J  a\\nb  \\u{202e}                     no time\n");
    QTest::newRow("nothing that counts")
        << std::vector<StoryEvent>{{kStart, "backlog", "coding", "x", "a", 0, "1_story", LeftOut}}
        << QByteArray("Story: 1_story\n"
                      "Now: not known\n"
                      "Events: 0, sleds: 0, loops: 0\n"
                      "Left out: 1 (waiting, refused, deleted or incomplete)\n");
}

void TestStoryText::lifeIsWritten()
{
    QFETCH(std::vector<StoryEvent>, events);
    QFETCH(QByteArray, text);
    const StoryLives lives = storyLives(events);

    const std::string written = storyText(lives, lives.all()[0], 1'779'027'300, {});

    QCOMPARE(QByteArray::fromStdString(written), text);
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestStoryText)
#include "tst_storytext.moc"
