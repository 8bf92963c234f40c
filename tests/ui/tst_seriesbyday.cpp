// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reportcase.h"
#include "ui/charts/reportchart.h"
#include "ui/charts/seriesbyday.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>

namespace sled {

using namespace test;
using namespace Qt::StringLiterals;

/// Charts over days: a series for each sled or stage.
class TestSeriesByDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manySeriesBecomeOthers_data();
    void manySeriesBecomeOthers();
    void stageKeepsItsStories();
};

void TestSeriesByDay::manySeriesBecomeOthers_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("count");
    for (const QString &part : {u"stage"_s, u"sled"_s}) {
        for (const int count : {1, int(kMostSeries), int(kMostSeries) + 1, 100})
            QTest::addRow("%d of %s", count, qPrintable(part)) << part << count;
    }
}

/// Each sled has done its own number of stories, in a stage of its own; those with few are others.
void TestSeriesByDay::manySeriesBecomeOthers()
{
    QFETCH(QString, part);
    QFETCH(int, count);
    std::vector<std::string> names;
    for (int i = 0; i < count * 10; ++i)
        names.push_back(std::to_string(1'000 + i));
    std::vector<StoryEvent> events;
    for (int i = 0; i < count; ++i) {
        for (int story = 0; story <= i % 10; ++story) {
            const std::string &sled = names[std::size_t(i)];
            const bool isStage = part == u"stage";
            events.push_back({double(story) * 86'400, "upcoming",
                              isStage ? std::string_view(sled) : "done", "x", sled, double(story),
                              names[std::size_t(i * 10 + story)]});
        }
    }
    const NamedReport report = reportOf(ReportKind::Throughput, reportInput(events));
    const ReportTable &table = report.table(part.toStdString());

    const Chart chart = chartOf(report, part.toStdString());

    QCOMPARE(chart.series.size(), std::min(std::size_t(count), kMostSeries));
    std::vector<double> sums(chart.days.size(), 0);
    for (const ChartSeries &series : chart.series) {
        QVERIFY(!series.name.isEmpty());
        std::ranges::transform(sums, series.values, sums.begin(), std::plus<>());
    }
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        sums[std::size_t(*table.number(row, "day"))]
            -= *table.number(row, part == u"stage" ? "stories" : "done");
    QCOMPARE(sums, std::vector<double>(chart.days.size(), 0));
    const auto others = std::ranges::count_if(
        chart.series, [](const ChartSeries &series) { return series.name.endsWith(u" others"); });
    QCOMPARE(others, count > int(kMostSeries) ? 1 : 0);
}

/// Also on days of which the table says nothing of it.
void TestSeriesByDay::stageKeepsItsStories()
{
    const NamedReport report
        = reportOf(ReportKind::Throughput,
                   reportInput({{0, "upcoming", "coding", "x", "a", 0, "1"},
                                {86'400, "coding", "done", "x", "a", 1, "1"},
                                {3 * 86'400, "upcoming", "coding", "x", "a", 2, "2"}}));

    const Chart chart = chartOf(report, "stage");

    QCOMPARE(chart.series.size(), std::size_t(2));
    QCOMPARE(chart.series[0].stage, std::optional(Stage::Done));
    QCOMPARE(chart.series[0].values, std::vector<double>({0, 1, 1, 1}));
    QCOMPARE(chart.series[0].rows, std::vector<int>({-1, 2, 3, 5}));
    QCOMPARE(chart.series[1].values, std::vector<double>({1, 0, 0, 1}));
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestSeriesByDay)
#include "tst_seriesbyday.moc"
