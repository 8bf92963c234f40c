// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reportcase.h"

#include <QTest>

namespace sled {

using namespace test;
using enum StoryEventState;

using Events = std::vector<StoryEvent>;

/// The reports `transitions` and `dwell`, by hand-made histories.
class TestDwellReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byStage_data();
    void byStage();
    void byStory();
    void transitions_data();
    void transitions();
    void marksAreCounted();
    void filterChoosesStaysNotLives();
    void rowsLeadToTheirEvents();
};

void TestDwellReport::byStage_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<QByteArray>("rows"); // stage count total p50 max open over untimed

    const auto row = [](const char *name, const Events &events, const char *rows) {
        QTest::newRow(name) << events << QByteArray(rows);
    };
    row("nothing", {}, "");
    row("open: apart, as of the newest event",
        {{10, "backlog", "coding", "x", "a", 0, "1"}, {40, "backlog", "qa", "x", "a", 1, "2"}},
        "coding 0 - - - 1 30 0 0, qa 0 - - - 1 0 0 0");
    row("through",
        {{10, "backlog", "coding", "x", "a", 0},
         {15, "coding", "qa", "x", "a", 1},
         {35, "qa", "done", "x", "a", 2}},
        "coding 1 5 5 5 0 - 0 0, qa 1 20 20 20 0 - 0 0, done 0 - - - 0 - 1 0");
    row("twice in one stage",
        {{10, "backlog", "coding", "x", "a", 0},
         {13, "coding", "qa", "x", "a", 1},
         {20, "qa", "coding", "x", "a", 2},
         {29, "coding", "qa", "x", "a", 3}},
        "coding 2 12 3 9 0 - 0 0, qa 1 7 7 7 1 0 0 0");
    row("said again: one stay",
        {{10, "backlog", "coding", "x", "a", 0},
         {20, "coding", "coding", "x", "a", 1},
         {25, "coding", "qa", "x", "a", 2}},
        "coding 1 15 15 15 0 - 0 0, qa 0 - - - 1 0 0 0");
    row("all spellings are one stage, unknown labels their own, last",
        {{10, "x", "2_current", "x", "a", 0, "1"},
         {12, "coding", "lab", "x", "a", 1, "1"},
         {20, "x", "CODING", "x", "a", 2, "2"},
         {25, "coding", "Lab", "x", "a", 3, "2"}},
        "coding 2 7 2 5 0 - 0 0, Lab 0 - - - 1 0 0 0, lab 0 - - - 1 13 0 0");
    row("no time at its end",
        {{10, "backlog", "coding", "x", "a", 0}, {kNoNumber, "coding", "qa", "x", "a", 1}},
        "coding 0 - - - 0 - 0 1, qa 0 - - - 1 - 0 0");
    row("clock falls: no length below 0",
        {{50, "backlog", "coding", "x", "a", 0}, {40, "coding", "qa", "x", "a", 1}},
        "coding 1 0 0 0 0 - 0 0, qa 0 - - - 1 0 0 0");
    row("left out: as if it were not there",
        {{10, "backlog", "coding", "x", "a", 0},
         {20, "coding", "qa", "x", "a", 1, "1_story", LeftOut},
         {30, "coding", "merge", "x", "a", 2}},
        "coding 1 20 20 20 0 - 0 0, merge 0 - - - 1 0 0 0");
}

void TestDwellReport::byStage()
{
    QFETCH(Events, events);
    QFETCH(QByteArray, rows);

    const NamedReport report = reportOf(ReportKind::Dwell, reportInput(events));

    QCOMPARE(cellsText(report.tables[0],
                       {"stage", "count", "total_seconds", "p50_seconds", "max_seconds", "open",
                        "open_max_seconds", "over", "untimed"}),
             rows);
}

void TestDwellReport::byStory()
{
    const NamedReport report
        = reportOf(ReportKind::Dwell,
                   reportInput({{10, "backlog", "coding", "Triage", "a", 0, "b"},
                                {15, "coding", "done", "Triage", "a", 1, "b"},
                                {20, "upcoming", "backlog", "Triage", "b", 0, "a"},
                                {21, "backlog", "archived", "Abandon", "b", 1, "a"},
                                {22, "upcoming", "backlog", "Triage", "b", 2, "c"},
                                {30, "upcoming", "backlog", "Triage", "b", 3, "z", LeftOut}}));

    QCOMPARE(
        cellsText(report.tables[1],
                  {"story_id", "end", "cycle_seconds", "count", "total_seconds", "open", "over"}),
        QByteArray("a given_up - 1 1 0 1, b done 5 1 5 0 1, c open - 0 - 1 0"));
}

void TestDwellReport::transitions_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<QByteArray>("rows"); // from to count timed median jumps

    const auto row = [](const char *name, const Events &events, const char *rows) {
        QTest::newRow(name) << events << QByteArray(rows);
    };
    row("the first ends no stay", {{10, "backlog", "coding"}}, "backlog coding 1 0 - 0");
    row("median of what ended so",
        {{10, "backlog", "coding", "x", "a", 0, "1"},
         {13, "coding", "qa", "x", "a", 1, "1"},
         {20, "backlog", "coding", "x", "a", 2, "2"},
         {29, "coding", "qa", "x", "a", 3, "2"}},
        "backlog coding 2 0 - 0, coding qa 2 2 3 0");
    row("said again ends none",
        {{10, "backlog", "coding", "x", "a", 0},
         {20, "coding", "coding", "x", "a", 1},
         {25, "coding", "qa", "x", "a", 2}},
        "backlog coding 1 0 - 0, coding coding 1 0 - 0, coding qa 1 1 15 0");
    row("a jump ends another stage than it names",
        {{10, "backlog", "coding", "x", "a", 0}, {20, "qa", "merge", "x", "a", 1}},
        "backlog coding 1 0 - 0, qa merge 1 0 - 1");
    row("no time",
        {{10, "backlog", "coding", "x", "a", 0}, {kNoNumber, "coding", "qa", "x", "a", 1}},
        "backlog coding 1 0 - 0, coding qa 1 0 - 0");
}

void TestDwellReport::transitions()
{
    QFETCH(Events, events);
    QFETCH(QByteArray, rows);

    const NamedReport report = reportOf(ReportKind::Transitions, reportInput(events));

    QCOMPARE(cellsText(report.tables[0],
                       {"from_stage", "to_stage", "count", "timed", "median_seconds", "jumps"}),
             rows);
}

void TestDwellReport::marksAreCounted()
{
    const ReportInput input = reportInput({{10, "backlog", "coding", "x", "a", 0, "1", Pending},
                                           {5, "coding", "qa", "x", "a", 1, "1", Faulty},
                                           {30, "qa", "merge", "x", "a", 4, "1"},
                                           {kNoNumber, "merge", "merge", "x", "a", 5, "1"},
                                           {31, "backlog", "coding", "x", "a", 6, "2", LeftOut}});

    const std::vector<std::string_view> marks{"unverified", "clock_falls", "in_gaps"};
    QCOMPARE(cellsText(reportOf(ReportKind::Transitions, input).tables[0], marks),
             QByteArray("1 0 0, 1 1 0, 0 0 1, 0 0 0"));
    // A stay is what its events are, the one that ends it too.
    QCOMPARE(cellsText(reportOf(ReportKind::Dwell, input).tables[0], marks),
             QByteArray("1 1 0, 1 1 1, 0 0 0"));
    QCOMPARE(cellsText(reportOf(ReportKind::Dwell, input).summary,
                       {"events", "verified", "pending", "bad", "waiting", "no_time", "clock_falls",
                        "gaps", "missing", "as_of"}),
             QByteArray("4 2 1 1 1 1 1 1 2 30"));
}

void TestDwellReport::filterChoosesStaysNotLives()
{
    ReportInput input = reportInput({{10, "backlog", "coding", "x", "a", 0},
                                     {15, "coding", "qa", "x", "a", 1},
                                     {35, "qa", "done", "x", "a", 2}});
    input.shown = std::make_shared<const std::vector<bool>>(std::vector{false, true, false});

    const std::vector<std::string_view> columns{"stage", "count", "total_seconds"};
    QCOMPARE(cellsText(reportOf(ReportKind::Dwell, input).tables[0], columns),
             QByteArray("qa 1 20"));
    QCOMPARE(cellsText(reportOf(ReportKind::Transitions, input).tables[0],
                       {"from_stage", "count", "median_seconds"}),
             QByteArray("coding 1 5"));
}

void TestDwellReport::rowsLeadToTheirEvents()
{
    const ReportInput input
        = reportInput({{10, "backlog", "2_current", "x", "a", 0, "1 \"a\""}, {15, "", "lab"}});

    QCOMPARE(filtersText(reportOf(ReportKind::Dwell, input).tables[0]),
             QByteArray("to = coding\nto = \"lab\""));
    QCOMPARE(filtersText(reportOf(ReportKind::Dwell, input).tables[1]),
             QByteArray("story = \"1 \\\"a\\\"\"\nstory = \"1_story\""));
    QCOMPARE(filtersText(reportOf(ReportKind::Transitions, input).tables[0]),
             QByteArray("from = backlog and to = coding\nfrom = \"\" and to = \"lab\""));
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestDwellReport)
#include "tst_dwellreport.moc"
