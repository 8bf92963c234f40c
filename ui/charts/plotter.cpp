// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotter.h"

#include "ui/charts/charthit.h"
#include "ui/charts/charttick.h"
#include "ui/charts/plotlibrary.h"
#include "ui/theme/lanecolor.h"
#include "ui/theme/stagestyle.h"

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

constexpr double kBarWidth = 2 * kBarReach;

/// The greatest value that bars or areas of \a chart reach.
double greatest(const Chart &chart)
{
    double most = 0;
    for (std::size_t place = 0; place < std::size_t(chart.places.size()); ++place) {
        double sum = 0;
        for (const ChartSeries &series : chart.series) {
            const double value = std::isfinite(series.values[place]) ? series.values[place] : 0;
            sum = chart.isStacked() ? sum + value : std::max(sum, value);
        }
        most = std::max(most, sum);
    }
    return most;
}

QSharedPointer<QCPAxisTickerText> tickerOf(const std::vector<ChartTick> &ticks)
{
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const ChartTick &tick : ticks)
        ticker->addTick(tick.at, tick.text);
    return ticker;
}

/// Shortest and longest of Percentiles, in seconds; a length of less than one counts as that.
std::pair<double, double> lengthsOf(const Chart &chart)
{
    double first = std::numeric_limits<double>::infinity();
    double last = 1;
    for (const ChartSeries &series : chart.series) {
        for (const double value : series.values) {
            if (std::isfinite(value)) {
                first = std::min(first, std::max(1.0, value));
                last = std::max(last, value);
            }
        }
    }
    return {std::min(first, last), last};
}

} // namespace

QCPAxis *Plotter::placeAxis(QCustomPlot &plot, const Chart &chart)
{
    return chart.isOverDays() ? plot.xAxis : plot.yAxis;
}

QCPAxis *Plotter::valueAxis(QCustomPlot &plot, const Chart &chart)
{
    return chart.isOverDays() ? plot.yAxis : plot.xAxis;
}

void Plotter::draw(const Chart &chart)
{
    m_plot.clearPlottables();
    m_plot.clearItems();
    const bool hasLegend
        = !chart.isEmpty() && chart.series.size() > 1 && chart.kind != Chart::Kind::Percentiles;
    constexpr int kMargin = 8;
    m_plot.legend->setVisible(hasLegend);
    m_plot.legend->setMargins(hasLegend ? QMargins(kMargin, 0, kMargin, 0) : QMargins());
    styleAxes(chart);
    if (chart.isEmpty())
        return;
    switch (chart.kind) {
    case Chart::Kind::Percentiles:
        drawPercentiles(chart);
        break;
    case Chart::Kind::Areas:
        drawAreas(chart);
        break;
    case Chart::Kind::DayBars:
        drawDayBars(chart);
        break;
    case Chart::Kind::DayStacks:
    case Chart::Kind::Bars:
        drawStacks(chart);
        break;
    case Chart::Kind::None:
        break;
    }
    layTicks(chart);
}

void Plotter::styleAxes(const Chart &chart)
{
    m_plot.setBackground(m_style.colors.base);
    for (QCPAxis *axis : {m_plot.xAxis, m_plot.yAxis}) {
        axis->setVisible(!chart.isEmpty());
        axis->setTickLabelFont(m_style.font);
        axis->setTickLabelColor(m_style.colors.mutedText);
        axis->setLabelFont(m_style.font);
        axis->setLabelColor(m_style.colors.text);
        axis->setBasePen(m_style.colors.strongGrid);
        axis->setTickPen(m_style.colors.strongGrid);
        axis->setSubTicks(false);
        axis->setScaleType(QCPAxis::stLinear);
        axis->setRangeReversed(false);
        axis->setLabel({});
        axis->grid()->setVisible(axis == valueAxis(m_plot, chart));
        axis->grid()->setPen(m_style.colors.grid);
        axis->grid()->setZeroLinePen(m_style.colors.strongGrid);
    }
    valueAxis(m_plot, chart)->setLabel(chart.valueTitle);
    placeAxis(m_plot, chart)->setRangeReversed(!chart.isOverDays());
    m_plot.legend->setFont(m_style.font);
    m_plot.legend->setTextColor(m_style.colors.text);
    m_plot.legend->setBrush(Qt::NoBrush);
    m_plot.legend->setBorderPen(Qt::NoPen);
}

void Plotter::layTicks(const Chart &chart)
{
    if (chart.isEmpty())
        return;
    const int line = QFontMetrics(m_style.font).height();
    const auto most = [](int room, int each) { return std::size_t(std::max(2, room / each)); };
    QCPAxis *places = placeAxis(m_plot, chart);
    QCPAxis *values = valueAxis(m_plot, chart);
    constexpr int kNames = 150; // about what those of places take
    const int room = chart.isOverDays() ? m_plot.height() : m_plot.width() - kNames;
    const int each = chart.isOverDays() ? 3 * line : 5 * line;
    if (chart.kind == Chart::Kind::Percentiles) {
        const auto [first, last] = lengthsOf(chart);
        const auto ticks = durationTicks(first, last, most(room, each));
        values->setScaleType(QCPAxis::stLogarithmic);
        values->setTicker(tickerOf(ticks));
        values->setRange(ticks.front().at, ticks.back().at);
    } else {
        const auto ticks = countTicks(greatest(chart), most(room, each));
        values->setTicker(tickerOf(ticks));
        values->setRange(0, ticks.back().at);
    }
    if (chart.isOverDays()) {
        places->setTicker(tickerOf(
            dayTicks(chart.days.front(), chart.days.back(), most(m_plot.width(), 5 * line))));
        places->setRange(double(chart.days.front()) - 0.5, double(chart.days.back()) + 0.5);
        return;
    }
    QFont font = m_style.font; // smaller where there is little room for many
    constexpr int kLeastSize = 7;
    const int height = std::max(0, m_plot.height() - 5 * line) / int(chart.places.size());
    if (height < line)
        font.setPixelSize(std::max(kLeastSize, height * QFontInfo(font).pixelSize() / line));
    places->setTickLabelFont(font);
    std::vector<ChartTick> names;
    for (qsizetype i = 0; i < chart.places.size(); ++i) {
        constexpr int kMostWidth = 180;
        names.push_back(
            {double(i),
             QFontMetrics(font).elidedText(chart.places[i], Qt::ElideMiddle, kMostWidth)});
    }
    places->setTicker(tickerOf(names));
    constexpr qsizetype kLeastPlaces = 4; // bars of fewer would be blocks
    places->setRange(-0.5, double(std::max(chart.places.size(), kLeastPlaces)) - 0.5);
}

QColor Plotter::colorOf(const Chart &chart, std::size_t series) const
{
    const ChartSeries &one = chart.series[series];
    if (one.stage)
        return stageColor(*one.stage, m_style.colors.base);
    return one.sledId.empty() ? m_style.colors.accent
                              : laneColor(one.sledNumber, m_style.colors.base);
}

void Plotter::addLine(double fromX, double toX, double y, double width)
{
    auto *line = new QCPItemLine(&m_plot);
    line->start->setCoords(fromX, y);
    line->end->setCoords(toX, y);
    line->setPen(QPen(m_style.colors.mutedText, width));
}

void Plotter::addBox(double from, double to, double y, const QColor &color)
{
    auto *box = new QCPItemRect(&m_plot);
    box->topLeft->setCoords(from, y - kBarReach);
    box->bottomRight->setCoords(to, y + kBarReach);
    box->setPen(Qt::NoPen);
    box->setBrush(color);
}

void Plotter::drawPercentiles(const Chart &chart)
{
    constexpr int kShades[] = {255, 150, 80}; // to p50, p90, p99
    for (std::size_t place = 0; place < std::size_t(chart.places.size()); ++place) {
        const auto at
            = [&](std::size_t series) { return std::max(1.0, chart.series[series].values[place]); };
        const auto y = double(place);
        addLine(at(3), at(4), y, 2);
        QColor color
            = stageColor(chart.stages[place].value_or(Stage::Unknown), m_style.colors.base);
        for (std::size_t shade = 0; shade < 3; ++shade) {
            color.setAlpha(kShades[shade]);
            addBox(at(shade), at(shade + 1), y, color);
        }
        auto *median = new QCPItemLine(&m_plot); // seen also where p50 is the least
        median->start->setCoords(at(1), y - kBarReach);
        median->end->setCoords(at(1), y + kBarReach);
        median->setPen(QPen(m_style.colors.text, 2));
        auto *longest = new QCPItemLine(&m_plot);
        longest->start->setCoords(at(4), y - kBarReach / 2);
        longest->end->setCoords(at(4), y + kBarReach / 2);
        longest->setPen(QPen(m_style.colors.mutedText, 2));
    }
}

void Plotter::drawAreas(const Chart &chart)
{
    QVector<double> days;
    for (const std::int64_t day : chart.days)
        days += double(day) - 0.5;
    days += double(chart.days.back()) + 0.5;
    QVector<double> levels(days.size(), 0);
    QCPGraph *below = nullptr;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        for (qsizetype place = 0; place < levels.size(); ++place) {
            const auto day = std::min(std::size_t(place), chart.days.size() - 1);
            levels[place] += chart.series[i].values[day];
        }
        QCPGraph *graph = m_plot.addGraph();
        graph->setName(chart.series[i].name);
        graph->setLineStyle(QCPGraph::lsStepLeft);
        graph->setAdaptiveSampling(false);
        graph->setPen(QPen(m_style.colors.base, 1));
        graph->setBrush(colorOf(chart, i));
        graph->setData(days, levels, true);
        if (below)
            graph->setChannelFillGraph(below);
        below = graph;
    }
}

void Plotter::drawDayBars(const Chart &chart)
{
    const double width = kBarWidth / double(chart.series.size());
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        auto *bars = new QCPBars(m_plot.xAxis, m_plot.yAxis);
        bars->setName(chart.series[i].name);
        bars->setWidth(width);
        bars->setPen(Qt::NoPen);
        bars->setBrush(colorOf(chart, i));
        const double shift = (double(i) + 0.5) * width - kBarReach;
        for (std::size_t place = 0; place < chart.days.size(); ++place)
            bars->addData(double(chart.days[place]) + shift, chart.series[i].values[place]);
    }
}

void Plotter::drawStacks(const Chart &chart)
{
    QCPBars *below = nullptr;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        auto *bars = new QCPBars(placeAxis(m_plot, chart), valueAxis(m_plot, chart));
        bars->setName(chart.series[i].name);
        bars->setWidth(kBarWidth);
        bars->setPen(Qt::NoPen);
        bars->setBrush(colorOf(chart, i));
        for (std::size_t place = 0; place < std::size_t(chart.places.size()); ++place) {
            const double at = chart.isOverDays() ? double(chart.days[place]) : double(place);
            const double value = chart.series[i].values[place];
            bars->addData(at, std::isfinite(value) ? value : 0);
        }
        if (below)
            bars->moveAbove(below);
        below = bars;
    }
}

} // namespace sled
