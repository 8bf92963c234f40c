// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesbyday.h"

#include "core/analysis/stagelabels.h"
#include "ui/language/plural.h"
#include "ui/models/displaytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <utility>
#include <vector>

namespace sled {

namespace {

/// A column of which there is a series for each text, and another one that says how large it is.
struct SeriesColumns {
    std::string_view key;
    std::string_view size;
};

double countIn(const ReportTable &table, std::size_t row, std::string_view column)
{
    return table.number(row, column).value_or(0);
}

/// Sorts stages as they follow each other, sleds by their ids.
StageLabel keyOf(const ReportTable &table, std::size_t row, std::string_view key)
{
    const std::string_view text = table.text(row, key);
    return {key == "stage" ? stageFromLabel(text) : Stage::Unknown, text};
}

/// The number of the series of each text: of too many, all but the largest share the last.
std::map<StageLabel, std::size_t> numbersOf(const ReportTable &table, const SeriesColumns &columns)
{
    std::map<StageLabel, double> sizes;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        sizes[keyOf(table, row, columns.key)] += countIn(table, row, columns.size);
    std::vector<std::pair<StageLabel, double>> largest(sizes.begin(), sizes.end());
    if (largest.size() > kMostSeries) {
        std::ranges::stable_sort(largest, std::greater<>(), &std::pair<StageLabel, double>::second);
        largest.resize(kMostSeries - 1);
        std::ranges::sort(largest, std::less<>(), &std::pair<StageLabel, double>::first);
    }
    std::map<StageLabel, std::size_t> numbers;
    for (const auto &[key, size] : largest)
        numbers.emplace(key, numbers.size());
    for (const auto &[key, size] : sizes)
        numbers.try_emplace(key, kMostSeries - 1);
    return numbers;
}

/// Adds the series of \a table, with what \a valueOf tells of each row. \a take: gives a series
/// the looks of what it is of.
void addSeries(Chart &chart, const ReportTable &table, const SeriesColumns &columns,
               const std::function<double(std::size_t)> &valueOf,
               const std::function<void(ChartSeries &, const StageLabel &)> &take)
{
    const auto numbers = numbersOf(table, columns);
    const bool hasOthers = numbers.size() > kMostSeries;
    chart.series.resize(std::min(numbers.size(), kMostSeries));
    for (ChartSeries &series : chart.series) {
        series.values.assign(chart.days.size(), 0);
        series.rows.assign(chart.days.size(), -1);
    }
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const auto day = std::int64_t(countIn(table, row, "day"));
        const auto place
            = std::size_t(std::ranges::lower_bound(chart.days, day) - chart.days.begin());
        const StageLabel key = keyOf(table, row, columns.key);
        const std::size_t number = numbers.at(key);
        ChartSeries &series = chart.series[number];
        series.values[place] += valueOf(row);
        if (hasOthers && number == kMostSeries - 1)
            continue;
        series.rows[place] = int(row);
        take(series, key);
    }
    if (hasOthers) {
        const auto others = qint64(numbers.size() - kMostSeries + 1);
        chart.series.back().name
            = QCoreApplication::translate("sled::ReportChart", "%1 others", nullptr, plural(others))
                  .arg(displayCount(others));
        chart.series.back().stage = Stage::Unknown;
    }
}

} // namespace

void addSledsByDay(Chart &chart, const ReportTable &table, std::string_view column)
{
    addSeries(
        chart, table, {"sled_id", column},
        [&](std::size_t row) { return countIn(table, row, column); },
        [](ChartSeries &series, const StageLabel &sled) {
            series.name = shortSledId(sled.text);
            series.sledId = sled.text;
        });
}

void addStagesByDay(Chart &chart, const ReportTable &table,
                    const std::function<QString(std::string_view)> &nameOf)
{
    addSeries(
        chart, table, {"stage", "stories"},
        [&](std::size_t row) {
            return countIn(table, row, "entered") - countIn(table, row, "left");
        },
        [&nameOf](ChartSeries &series, const StageLabel &stage) {
            series.name = nameOf(stage.text);
            series.stage = stage.stage;
        });
    for (ChartSeries &series : chart.series)
        std::partial_sum(series.values.begin(), series.values.end(), series.values.begin());
}

} // namespace sled
