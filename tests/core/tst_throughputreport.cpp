// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/localdays.h"
#include "core/report/throughputreport.h"
#include "tests/core/reportcase.h"

#include <QTest>

#include <string>
#include <utility>

namespace sled {

using namespace test;
using enum StoryEventState;

using Events = std::vector<StoryEvent>;

namespace {

constexpr double kDayLength = 86'400;
constexpr double kMay17 = 1'778'976'000; // 2026-05-17T00:00:00Z

/// Story 1 comes and is done a day later, 2 is given up, 3 is done again.
Events threeStories()
{
    const auto day = [](double number) { return kMay17 + number * kDayLength; };
    return {{day(0), "upcoming", "coding", "x", "a", 0, "1"},
            {day(1.5), "coding", "done", "x", "b", 0, "1"},
            {day(1.6), "upcoming", "coding", "x", "a", 1, "2"},
            {day(1.7), "coding", "archived", "Abandon", "a", 2, "2"},
            {day(0.1), "upcoming", "done", "x", "b", 1, "3"},
            {day(0.2), "done", "coding", "x", "b", 2, "3"},
            {day(3.9), "coding", "done", "x", "b", 3, "3"},
            {day(3.95), "done", "archived", "x", "b", 4, "3"}};
}

} // namespace

/// The report `throughput`.
class TestThroughputReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byDay();
    void bySled();
    void flow();
    void flowOfManyStagesIsShort();
    void flowHearsAStop();
    void rowsAreKnownAgain();
    void daysAreThoseOfTheZone();
    void whatHasNoTimeIsPlacedBeside();
    void farDaysAreNotFilledUp();
    void filterChoosesEvents();
    void rowsLeadToTheirEvents();
};

void TestThroughputReport::byDay()
{
    const NamedReport report = reportOf(ReportKind::Throughput, reportInput(threeStories()));

    QCOMPARE(cellsText(report.tables[0], {"arrivals", "done", "given_up", "events"}),
             QByteArray("2 0 0 3, 1 1 1 3, 0 0 0 0, 0 1 0 2"));
    QVERIFY(written(report, {EventFormat::Csv, "day", {}}).contains("\nday,2026-05-19,0,0,0,0,"));
}

void TestThroughputReport::bySled()
{
    const NamedReport report = reportOf(ReportKind::Throughput, reportInput(threeStories()));

    QCOMPARE(cellsText(report.tables[1], {"sled_id", "arrivals", "done", "given_up", "events"}),
             QByteArray("a 1 0 0 1, b 1 0 0 2, a 1 0 1 2, b 0 1 0 1, b 0 1 0 2"));
}

void TestThroughputReport::flow()
{
    const NamedReport report = reportOf(ReportKind::Throughput, reportInput(threeStories()));

    QCOMPARE(cellsText(report.tables[2], {"stage", "entered", "left", "stories"}),
             QByteArray("coding 2 0 2, done 1 1 0, "
                        "coding 1 2 1, done 1 0 1, archived 1 0 1, "
                        "coding 0 0 1, done 0 0 1, archived 0 0 1, "
                        "coding 0 1 0, done 1 1 1, archived 1 0 2"));
}

/// Each of many stages has a row of the day on which a story came to it, and no more.
void TestThroughputReport::flowOfManyStagesIsShort()
{
    const auto rows = [](std::size_t stages) {
        std::vector<std::string> names;
        for (std::size_t i = 0; i < stages; ++i)
            names.push_back("stage " + std::to_string(i));
        Events events;
        for (std::size_t i = 0; i < stages; ++i)
            events.push_back({kMay17, "upcoming", names[i], "x", "a", double(i), names[i]});
        events.push_back(
            {kMay17 + (kMaxDays - 1) * kDayLength, "upcoming", names[0], "x", "b", 0, "last"});
        const NamedReport report = reportOf(ReportKind::Throughput, reportInput(events));
        const ReportTable &flow = report.tables[2];
        return std::pair(flow.rowCount(), flow.number(flow.rowCount() - 1, "stories").value());
    };

    QCOMPARE(rows(50), std::pair(kMaxFlowRows, 1.0));
    QCOMPARE(rows(51), std::pair(std::size_t(52), 2.0));
}

void TestThroughputReport::flowHearsAStop()
{
    const ReportInput input
        = reportInput({{kMay17, "upcoming", "coding"},
                       {kMay17 + (kMaxDays - 1) * kDayLength, "upcoming", "qa", "x", "b", 0, "2"}});
    std::stop_source stop;
    stop.request_stop();

    const auto tables = throughputTables(input, {}, stop.get_token());

    QCOMPARE(tables[0].rowCount(), std::size_t(kMaxDays));
    QVERIFY(tables[2].rowCount() < 1'024);
}

void TestThroughputReport::rowsAreKnownAgain()
{
    Events events = threeStories();
    const ReportTable before = reportOf(ReportKind::Throughput, reportInput(events)).tables[2];
    events.insert(events.begin(), {kMay17 - kDayLength, "upcoming", "qa", "x", "c", 0, "4"});
    const NamedReport report = reportOf(ReportKind::Throughput, reportInput(events));
    const ReportTable &after = report.tables[2];

    for (std::size_t old = 0; old < before.rowCount(); ++old) {
        for (std::size_t row = 0; row < after.rowCount(); ++row)
            QCOMPARE(after.isAbout(row, before, old),
                     after.filterFor(row) == before.filterFor(old));
    }
    QVERIFY(!after.isAbout(0, report.tables[0], 0)); // the day alone
    QVERIFY(!report.summary.isAbout(0, report.summary, 0));
}

void TestThroughputReport::daysAreThoseOfTheZone()
{
    const Events events{{kMay17 + 81'000, "upcoming", "coding"}}; // 22:30 in UTC

    const auto firstDay = [&events](const char *zone) {
        const NamedReport report = reportOf(ReportKind::Throughput, reportInput(events), zone);
        return dayText(static_cast<std::int64_t>(*report.tables[0].number(0, "day")));
    };

    QCOMPARE(firstDay("UTC"), std::string("2026-05-17"));
    QCOMPARE(firstDay("Europe/Berlin"), std::string("2026-05-18"));
}

void TestThroughputReport::whatHasNoTimeIsPlacedBeside()
{
    const NamedReport report
        = reportOf(ReportKind::Throughput,
                   reportInput({{kNoNumber, "upcoming", "coding", "x", "a", 0, "1"},
                                {kMay17, "coding", "qa", "x", "a", 1, "1"},
                                {kNoNumber, "qa", "done", "x", "a", 2, "1"},
                                {kNoNumber, "upcoming", "coding", "x", "a", 3, "never"},
                                {1e300, "coding", "qa", "x", "a", 4, "never"}}));

    QCOMPARE(cellsText(report.tables[0], {"arrivals", "done", "events"}), QByteArray("1 1 3"));
    QCOMPARE(cellsText(report.tables[2], {"stage", "entered", "left", "stories"}),
             QByteArray("coding 1 1 0, qa 1 1 0, done 1 0 1"));
    QCOMPARE(report.summary.number(0, "no_time").value_or(0), 4.0);
}

void TestThroughputReport::farDaysAreNotFilledUp()
{
    const auto rows = [](double days) {
        return reportOf(ReportKind::Throughput,
                        reportInput({{kMay17, "a", "b", "x", "a", 0, "1"},
                                     {kMay17 + days * kDayLength, "a", "b", "x", "a", 1, "2"}}))
            .tables[0]
            .rowCount();
    };

    QCOMPARE(rows(kMaxDays - 1), std::size_t(kMaxDays));
    QCOMPARE(rows(kMaxDays), std::size_t(2));
}

void TestThroughputReport::filterChoosesEvents()
{
    ReportInput input = reportInput(threeStories());
    input.shown = std::make_shared<const std::vector<bool>>(
        std::vector{true, true, false, false, false, false, false, false});
    const NamedReport report = reportOf(ReportKind::Throughput, input);

    QCOMPARE(cellsText(report.tables[0], {"arrivals", "done", "events"}),
             QByteArray("1 0 1, 0 1 1"));
    QCOMPARE(cellsText(report.tables[2], {"stage", "entered", "left", "stories"}),
             QByteArray("coding 1 0 1, coding 0 1 0, done 1 0 1"));
}

void TestThroughputReport::rowsLeadToTheirEvents()
{
    const NamedReport report
        = reportOf(ReportKind::Throughput, reportInput({{kMay17, "upcoming", "coding"}}));

    QCOMPARE(filtersText(report.tables[0]), QByteArray("time = 2026-05-17"));
    QCOMPARE(filtersText(report.tables[1]), QByteArray("time = 2026-05-17 and sled = \"a\""));
    QCOMPARE(filtersText(report.tables[2]), QByteArray("time = 2026-05-17 and stage = coding"));
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestThroughputReport)
#include "tst_throughputreport.moc"
