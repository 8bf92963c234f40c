// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reportcase.h"

#include <QTest>

namespace sled {

using namespace test;
using enum StoryEventState;

/// The reports `gaps`, `verification` and `sleds`.
class TestSledReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gaps();
    void gapsOfOneSledAreCounted();
    void verification();
    void sleds();
    void sledOfNonsense();
    void lag();
    void rowsLeadToTheirEvents();
};

void TestSledReports::gaps()
{
    const NamedReport report
        = reportOf(ReportKind::Gaps,
                   reportInput({{10, "coding", "qa", "x", "b", 3},
                                {20, "coding", "qa", "x", "b", 7, "1_story", Pending},
                                {12, "5", "9", "EventStreamGap", "a", 0, ""},
                                {14, "9", "5", "EventStreamGap", "a", 1, ""},
                                {15, "1", "2", "EventStreamGap", "a", 2, "", LeftOut}}));

    QCOMPARE(cellsText(report.tables[0],
                       {"sled_id", "kind", "first", "last", "missing", "event_seq", "after",
                        "until", "unverified"}),
             QByteArray("a declared 5 9 5 0 - 12 0, a declared - - - 1 12 14 0, "
                        "b hole 4 6 3 7 10 20 1"));
}

void TestSledReports::gapsOfOneSledAreCounted()
{
    const NamedReport report
        = reportOf(ReportKind::Gaps,
                   reportInput({{12, "5", "9", "EventStreamGap", "a", 0, ""},
                                {14, "8", "10", "EventStreamGap", "a", 1, ""},
                                {14, "x", "y", "EventStreamGap", "a", 4, ""}}));

    QCOMPARE(cellsText(report.tables[1], {"sled_id", "gaps", "holes", "missing", "uncounted_gaps"}),
             QByteArray("a 3 1 8 1"));
    QCOMPARE(cellsText(report.summary, {"gaps", "missing", "uncounted_gaps"}), QByteArray("4 8 1"));
}

void TestSledReports::verification()
{
    const NamedReport report
        = reportOf(ReportKind::Verification,
                   reportInput({{1, "a", "b", "x", "s", 0},
                                {1, "a", "b", "x", "s", 1, "1_story", Pending},
                                {1, "a", "b", "x", "t", 0, "1_story", Faulty},
                                {1, "a", "b", "x", "t", 1, "1_story", LeftOut}}));

    const std::vector<std::string_view> columns{"events",   "verified", "pending", "bad_signature",
                                                "accepted", "waiting",  "rejected"};
    QCOMPARE(cellsText(report.tables[0], columns), QByteArray("4 2 1 1 3 1 0"));
    QCOMPARE(cellsText(report.tables[0], {"source", "rows", "rows_waiting", "malformed"}),
             QByteArray("a.db 4 1 0"));
    QCOMPARE(cellsText(report.tables[1], columns), QByteArray("2 1 1 0 2 0 0, 2 1 0 1 1 1 0"));
    QCOMPARE(cellsText(report.tables[2], columns), QByteArray("4 2 1 1 3 1 0"));
}

void TestSledReports::sleds()
{
    const NamedReport report = reportOf(ReportKind::Sleds,
                                        reportInput({{10, "a", "b", "x", "s", 4, "1"},
                                                     {25, "a", "b", "x", "s", 7, "2"},
                                                     {30, "a", "b", "x", "t", 0, "1", Pending},
                                                     {99, "a", "b", "x", "u", 0, "1", LeftOut}}));

    QCOMPARE(cellsText(report.tables[0],
                       {"sled_id", "first", "last", "silent_seconds", "first_seq", "last_seq",
                        "events", "stories", "pending", "waiting", "gaps", "missing"}),
             QByteArray("s 10 25 5 4 7 2 2 0 0 1 2, t 30 30 0 0 0 1 1 1 0 0 0, "
                        "u - - - - - 0 0 0 1 0 0"));
}

/// Numbers that no server writes, and no time at all.
void TestSledReports::sledOfNonsense()
{
    const NamedReport report = reportOf(ReportKind::Sleds,
                                        reportInput({{kNoNumber, "a", "b", "x", "s", 1e300, "1"},
                                                     {kNoNumber, "a", "b", "x", "s", -1e300, "1"},
                                                     {kNoNumber, "a", "b", "x", "s", 0.5, "1"},
                                                     {kNoNumber, "a", "b", "x", "t", 1e300, "1"},
                                                     {1e300, "a", "b", "x", "t", 3, "1"}}));

    QCOMPARE(cellsText(report.tables[0],
                       {"sled_id", "first", "last", "silent_seconds", "first_seq", "last_seq",
                        "events", "holding_last"}),
             QByteArray("s - - - - - 3 0, t - - - 3 3 2 1"));
}

void TestSledReports::lag()
{
    ReportInput input = reportInput({{10, "a", "b", "x", "s", 0, "1"},
                                     {25, "a", "b", "x", "s", 1, "2"},
                                     {40, "a", "b", "x", "s", 2, "3"}});
    const auto add = [&input](bool isSled) {
        input.sources.push_back({"b", true, isSled, {}});
        input.sourceSets.emplace_back(input.sourceSets.back())
            .push_back(SourceIndex{static_cast<std::uint32_t>(input.sources.size() - 1)});
    };
    add(true);
    add(false); // an op file lags behind nobody
    input.states[0].heldBy = SourceSetId{3};
    input.states[1].heldBy = SourceSetId{2};

    const NamedReport report = reportOf(ReportKind::Sleds, input);

    QCOMPARE(cellsText(report.tables[0], {"databases", "holding_last", "lag_seconds", "lacking"}),
             QByteArray("2 1 15 1"));
}

void TestSledReports::rowsLeadToTheirEvents()
{
    const ReportInput input
        = reportInput({{10, "a", "b", "x", "s", 0}, {10, "a", "b", "x", "s", 3}});

    QCOMPARE(filtersText(reportOf(ReportKind::Gaps, input).tables[0]),
             QByteArray("sled = \"s\" and seq = 3"));
    QCOMPARE(filtersText(reportOf(ReportKind::Sleds, input).tables[0]), QByteArray("sled = \"s\""));
    const NamedReport checks = reportOf(ReportKind::Verification, input);
    QCOMPARE(filtersText(checks.tables[0]), QByteArray("source = \"a.db\""));
    QCOMPARE(filtersText(checks.tables[2]), QByteArray("-"));
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestSledReports)
#include "tst_sledreports.moc"
