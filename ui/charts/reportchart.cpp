// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/reportchart.h"

#include "core/query/localdays.h"
#include "ui/charts/seriesbyday.h"
#include "ui/models/displaytext.h"
#include "ui/theme/stagestyle.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <initializer_list>
#include <limits>
#include <numeric>

namespace sled {

namespace {

using Names = std::vector<std::string_view>;

struct SayChart {
    Q_DECLARE_TR_FUNCTIONS(sled::ReportChart)
};

double valueOf(const ReportTable &table, std::size_t row, std::string_view column)
{
    return table.number(row, column).value_or(std::numeric_limits<double>::quiet_NaN());
}

/// A known stage by its name for people, any other as written.
QString stageLabel(std::string_view text)
{
    const Stage stage = stageFromLabel(text);
    return stage == Stage::Unknown ? displayText(text) : stageText(stage);
}

QString titleOf(const ReportTable &table, std::string_view column)
{
    return QCoreApplication::translate("sled::ReportTable",
                                       table.columns()[table.find(column).value()].title);
}

/// A series of \a column over \a rows.
ChartSeries seriesOf(const ReportTable &table, std::string_view column,
                     const std::vector<std::size_t> &rows)
{
    ChartSeries series;
    series.name = titleOf(table, column);
    for (const std::size_t row : rows) {
        series.values.push_back(valueOf(table, row, column));
        series.rows.push_back(int(row));
    }
    return series;
}

std::vector<std::size_t> allRows(const ReportTable &table)
{
    std::vector<std::size_t> rows(table.rowCount());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    return rows;
}

Chart percentiles(const ReportTable &table)
{
    Chart chart;
    chart.kind = Chart::Kind::Percentiles;
    chart.name = SayChart::tr("How long stories stayed in each stage");
    chart.valueTitle = SayChart::tr("Time in the stage: to p50, to p90, to p99, and the longest");
    std::vector<std::size_t> rows = allRows(table);
    std::erase_if(rows, [&](std::size_t row) { return valueOf(table, row, "count") == 0; });
    chart.leftOut = qint64(rows.size()) - qint64(kMostBars);
    rows.resize(std::min(rows.size(), kMostBars));
    for (const std::size_t row : rows) {
        const std::string_view stage = table.text(row, "stage");
        chart.places += stageLabel(stage);
        chart.stages.emplace_back(stageFromLabel(stage));
    }
    for (const std::string_view column :
         {"min_seconds", "p50_seconds", "p90_seconds", "p99_seconds", "max_seconds"})
        chart.series.push_back(seriesOf(table, column, rows));
    return chart;
}

/// Lying bars of \a columns, the largest \a total first.
Chart bars(const ReportTable &table, std::string_view total, const Names &columns,
           const std::function<QString(std::size_t)> &place)
{
    Chart chart;
    chart.kind = Chart::Kind::Bars;
    chart.valueTitle = titleOf(table, total);
    std::vector<std::size_t> rows = allRows(table);
    if (rows.size() > kMostBars) {
        std::ranges::stable_sort(rows, std::greater<>(), [&](std::size_t row) {
            return table.number(row, total).value_or(0);
        });
        chart.leftOut = qint64(rows.size() - kMostBars);
        rows.resize(kMostBars);
    }
    for (const std::size_t row : rows)
        chart.places += place(row);
    for (const std::string_view column : columns)
        chart.series.push_back(seriesOf(table, column, rows));
    return chart;
}

Chart transitions(const ReportTable &table)
{
    Chart chart = bars(table, "count", {"count"}, [&table](std::size_t row) {
        return QString(stageLabel(table.text(row, "from_stage")) + QStringLiteral(" → ")
                       + stageLabel(table.text(row, "to_stage")));
    });
    chart.name = SayChart::tr("How often stories went from stage to stage");
    return chart;
}

std::function<QString(std::size_t)> ids(const ReportTable &table)
{
    return [&table](std::size_t row) {
        if (table.by() != "source")
            return shortSledId(table.text(row, table.columns().front().name));
        const QString path = displayText(table.text(row, "source"));
        return path.section(u'/', -1);
    };
}

/// Gives the series of \a chart the colours of \a stages, which are as good or bad.
void colour(Chart &chart, std::initializer_list<Stage> stages)
{
    std::size_t number = 0;
    for (const Stage stage : stages)
        chart.series[number++].stage = stage;
}

Chart checks(const ReportTable &table)
{
    Chart chart
        = bars(table, "events", {"verified", "pending", "bad_id", "bad_signature"}, ids(table));
    colour(chart, {Stage::Done, Stage::Qa, Stage::MergeFailure, Stage::MergeFailureFinal});
    chart.name = SayChart::tr("What the checks of events came to");
    return chart;
}

Chart ofSleds(const ReportTable &table, std::string_view column, const QString &name)
{
    Chart chart = bars(table, column, {column}, ids(table));
    chart.name = name;
    return chart;
}

/// The days of \a table, each once.
void addDays(Chart &chart, const ReportTable &table)
{
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const auto day = std::int64_t(valueOf(table, row, "day"));
        if (!chart.days.empty() && chart.days.back() == day)
            continue;
        chart.days.push_back(day);
        chart.places += QString::fromStdString(dayText(day));
    }
}

Chart perDay(const ReportTable &table)
{
    Chart chart;
    chart.kind = Chart::Kind::DayBars;
    chart.name = SayChart::tr("Stories that came and were done each day");
    chart.valueTitle = SayChart::tr("Stories");
    addDays(chart, table);
    for (const std::string_view column : {"arrivals", "done", "given_up"})
        chart.series.push_back(seriesOf(table, column, allRows(table)));
    colour(chart, {Stage::Coding, Stage::Done, Stage::Archived});
    return chart;
}

Chart perSled(const ReportTable &table)
{
    Chart chart;
    chart.kind = Chart::Kind::DayStacks;
    chart.name = SayChart::tr("Stories that were done each day, by sled");
    chart.valueTitle = SayChart::tr("Stories done");
    addDays(chart, table);
    addSledsByDay(chart, table, "done");
    return chart;
}

Chart flow(const ReportTable &table)
{
    Chart chart;
    chart.kind = Chart::Kind::Areas;
    chart.name = SayChart::tr("Stories in each stage at the end of each day");
    chart.valueTitle = SayChart::tr("Stories");
    addDays(chart, table);
    addStagesByDay(chart, table, stageLabel);
    std::ranges::reverse(chart.series); // what is done lies below
    return chart;
}

Chart chartOfTable(const NamedReport &report, const ReportTable &table)
{
    switch (report.kind) {
    case ReportKind::Transitions:
        return transitions(table);
    case ReportKind::Dwell:
        return percentiles(report.table("stage"));
    case ReportKind::Throughput:
        return table.by() == "day" ? perDay(table)
            : table.by() == "sled" ? perSled(table)
                                   : flow(table);
    case ReportKind::Gaps:
        return ofSleds(report.table("sled"), "missing",
                       SayChart::tr("Events missing in gaps, by sled"));
    case ReportKind::Verification:
        return checks(table);
    case ReportKind::Sleds:
        break;
    }
    return ofSleds(table, "events", SayChart::tr("Events by sled"));
}

} // namespace

Chart chartOf(const NamedReport &report, std::string_view part)
{
    Chart chart = chartOfTable(report, report.table(part));
    chart.part = report.kind == ReportKind::Dwell ? "stage"
        : report.kind == ReportKind::Gaps         ? "sled"
                                                  : std::string(report.table(part).by());
    chart.leftOut = std::max<qint64>(0, chart.leftOut);
    return chart;
}

} // namespace sled
