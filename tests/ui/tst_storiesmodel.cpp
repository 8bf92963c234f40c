// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/finding.h"
#include "tests/support/storycase.h"
#include "ui/models/storiesmodel.h"
#include "ui/models/storystepsmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace sled {

using namespace test;
using namespace Qt::StringLiterals;

class TestStoriesModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void storiesAreArranged_data();
    void storiesAreArranged();
    void cellsAreWritten_data();
    void cellsAreWritten();
    void newestWishIsAnswered();
    void storiesPassTheFilterByAnEvent();
    void stopIsHeard();
    void hostileTextStaysText();
    void stepsAreListed();
    void stepsAskTheirContext();

private:
    /// Four stories: 10 stuck in qa, 9 longer in coding, 2 done after a loop, x without an event
    /// that counts.
    static std::shared_ptr<const StoryLives> sampleLives()
    {
        return std::make_shared<const StoryLives>(storyLives(
            {{900, "coding", "qa", "x", "a", 0, "10_story"},
             {500, "backlog", "coding", "x", "b", 0, "9_story"},
             {100, "backlog", "coding", "x", "a", 1, "2_Story"},
             {200, "coding", "qa", "x", "a", 2, "2_Story"},
             {300, "qa", "coding", "x", "b", 1, "2_Story"},
             {400, "coding", "done", "x", "a", 3, "2_Story"},
             {400, "coding", "done", "x", "a", 4, "x_story", StoryEventState::LeftOut}}));
    }

    static QStringList shown(const StoriesModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows += model.index(row, StoriesModel::StoryColumn).data().toString();
        return rows;
    }
};

void TestStoriesModel::storiesAreArranged_data()
{
    QTest::addColumn<QString>("needle");
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("isDescending");
    QTest::addColumn<QString>("stories"); // by the first character of their ids

    const auto row = [](const char *name, const QString &needle, StoriesModel::Column column,
                        bool isDescending, const QString &stories) {
        QTest::newRow(name) << needle << int(column) << isDescending << stories;
    };
    row("numbers as numbers", {}, StoriesModel::StoryColumn, false, u"2 9 1 x"_s);
    row("the other way", {}, StoriesModel::StoryColumn, true, u"x 1 9 2"_s);
    row("stage, in the order of the flow", {}, StoriesModel::StageColumn, false, u"9 1 2 x"_s);
    row("what has none is last both ways", {}, StoriesModel::StageColumn, true, u"2 1 9 x"_s);
    row("since", {}, StoriesModel::SinceColumn, false, u"2 9 1 x"_s);
    row("stuck for", {}, StoriesModel::StuckColumn, true, u"9 1 2 x"_s);
    row("events", {}, StoriesModel::EventsColumn, true, u"2 9 1 x"_s);
    row("loops", {}, StoriesModel::LoopsColumn, true, u"2 9 1 x"_s);
    row("cycle time", {}, StoriesModel::CycleColumn, false, u"2 9 1 x"_s);
    row("sleds", {}, StoriesModel::SledsColumn, true, u"2 9 1 x"_s);
    row("notes", {}, StoriesModel::NotesColumn, true, u"x 2 9 1"_s);
    row("needle in an id, letter case aside", u"sTORY"_s, StoriesModel::StoryColumn, false,
        u"2 9 1 x"_s);
    row("needle in a stage", u"QA"_s, StoriesModel::StoryColumn, false, u"1"_s);
    row("every word", u"  story  cod "_s, StoriesModel::StoryColumn, false, u"9"_s);
    row("nothing", u"z"_s, StoriesModel::StoryColumn, false, QString());
}

void TestStoriesModel::storiesAreArranged()
{
    QFETCH(QString, needle);
    QFETCH(int, column);
    QFETCH(bool, isDescending);
    QFETCH(QString, stories);
    StoriesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy arranged(&model, &StoriesModel::arranged);

    model.setLives(sampleLives(), 1000);
    model.setNeedle(needle);
    model.sort(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    QTRY_VERIFY(!model.isBusy());

    QStringList first;
    for (const QString &story : shown(model))
        first += story.left(1);
    QCOMPARE(first.join(u' '), stories);
    QCOMPARE(model.total(), 4U);
    QCOMPARE(arranged.count(), 1); // only the newest wish
    if (!first.isEmpty()) {
        const ShownStory story = model.storyAt(model.rowCount() - 1);
        QCOMPARE(model.rowOf(story.lives->text(story.life().story)),
                 std::optional(model.rowCount() - 1));
    }
}

void TestStoriesModel::cellsAreWritten_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("cells");

    QTest::newRow("done") << 0 << QStringList{u"2_Story"_s,   u"done"_s, u"1970-01-01 00:06:40"_s,
                                              QString(),      u"4"_s,    u"1"_s,
                                              u"5 min 0 s"_s, u"2"_s,    QString()};
    QTest::newRow("open") << 1
                          << QStringList{u"9_story"_s,    u"coding"_s, u"1970-01-01 00:08:20"_s,
                                         u"8 min 20 s"_s, u"1"_s,      QString(),
                                         QString(),       u"1"_s,      QString()};
    QTest::newRow("nothing that counts")
        << 3 << QStringList{u"x_story"_s, QString(), QString(),
                            QString(),    u"0"_s,    QString(),
                            QString(),    u"0"_s,    u"1 event left out"_s};
}

void TestStoriesModel::cellsAreWritten()
{
    QFETCH(int, row);
    QFETCH(QStringList, cells);
    StoriesModel model;
    model.sort(StoriesModel::StoryColumn, Qt::AscendingOrder);
    model.setLives(sampleLives(), 1000);
    QTRY_VERIFY(!model.isBusy());

    QStringList written;
    for (int column = 0; column < StoriesModel::ColumnCount; ++column)
        written += model.index(row, column).data().toString();

    QCOMPARE(written, cells);
    QVERIFY(model.index(0, StoriesModel::CycleColumn)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"(300 s)"_s));
    QCOMPARE(model.index(3, StoriesModel::NotesColumn).data(StoriesModel::SeverityRole).toInt(),
             int(Severity::Warning));
}

void TestStoriesModel::newestWishIsAnswered()
{
    StoriesModel model;
    model.setLives(sampleLives(), 1000);
    QTRY_COMPARE(model.rowCount(), 4);

    for (const char16_t letter : u"coding")
        model.setNeedle(model.needle() + QChar(letter));
    model.setNeedle(u"qa"_s);
    QCOMPARE(model.rowCount(), 4); // what was shown stays until the answer comes

    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(shown(model), QStringList{u"10_story"_s});
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.total(), 0U);
}

void TestStoriesModel::storiesPassTheFilterByAnEvent()
{
    StoriesModel model;
    model.setLives(sampleLives(), 1000);
    QTRY_COMPARE(model.rowCount(), 4);
    const EventIndex qa = model.find("10_story")->steps().front().event;
    std::vector<bool> passes(std::size_t(qa) + 1);
    passes[std::size_t(qa)] = true;

    model.setShownEvents(std::make_shared<const std::vector<bool>>(passes));
    QTRY_COMPARE(shown(model), QStringList{u"10_story"_s});

    model.setShownEvents(nullptr);
    QTRY_COMPARE(model.rowCount(), 4);
}

void TestStoriesModel::stopIsHeard()
{
    std::stop_source stop;
    stop.request_stop();

    QVERIFY(!arrangeStories(*sampleLives(), {}, stop.get_token()));
}

void TestStoriesModel::hostileTextStaysText()
{
    StoriesModel model;
    model.setLives(std::make_shared<const StoryLives>(storyLives(
                       {{1, "a", "<b>%1\x1b", "x", "a", 0, "<img src=x>\xe2\x80\xae%n"}})),
                   10);
    QTRY_COMPARE(model.rowCount(), 1);

    QCOMPARE(model.index(0, StoriesModel::StoryColumn).data().toString(),
             u"<img src=x>\\u{202e}%n"_s);
    QCOMPARE(model.index(0, StoriesModel::StageColumn).data().toString(), u"<b>%1\\u{1b}"_s);
    const QString tip = model.index(0, StoriesModel::StoryColumn).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"&lt;img"_s));
}

void TestStoriesModel::stepsAreListed()
{
    const auto lives = sampleLives();
    StoryStepsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setStory({lives, *lives->find("2_Story"), 1000});

    QCOMPARE(model.rowCount(), 4);
    const auto cell = [&model](int row, StoryStepsModel::Column column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(cell(0, StoryStepsModel::FromColumn), u"backlog"_s);
    QCOMPARE(cell(1, StoryStepsModel::ToColumn), u"qa"_s);
    QCOMPARE(cell(1, StoryStepsModel::StayedColumn), u"1 min 40 s"_s);
    QCOMPARE(cell(3, StoryStepsModel::StayedColumn), QString()); // it is over
    QCOMPARE(cell(3, StoryStepsModel::TimeColumn), u"1970-01-01 00:06:40"_s);
    model.setStory({});
    QCOMPARE(model.rowCount(), 0);
}

void TestStoriesModel::stepsAskTheirContext()
{
    const auto lives = sampleLives();
    StoryStepsModel model;
    StoryContext context;
    context.trustOf = [](EventIndex) { return TrustSign::BadSignature; };
    context.sledOf = [](StringId) { return std::optional(SledNumber{3}); };
    model.setContext(context);

    model.setStory({lives, *lives->find("9_story"), 1000});

    const QModelIndex notes = model.index(0, StoryStepsModel::NotesColumn);
    QCOMPARE(notes.data().toString(), trustText(TrustSign::BadSignature));
    QCOMPARE(notes.data(StoryStepsModel::TrustRole).toInt(), int(TrustSign::BadSignature));
    QCOMPARE(
        model.index(0, StoryStepsModel::SledColumn).data(StoryStepsModel::SledNumberRole).toUInt(),
        3U);
}

} // namespace sled

QTEST_MAIN(sled::TestStoriesModel)
#include "tst_storiesmodel.moc"
