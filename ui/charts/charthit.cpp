// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charthit.h"

#include "ui/models/displaytext.h"
#include "ui/models/storytexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

std::optional<std::size_t> placeAt(const Chart &chart, double at)
{
    const double nearest = std::round(at);
    if (!chart.isOverDays()) {
        if (nearest < 0 || nearest >= double(chart.places.size()))
            return std::nullopt;
        return std::size_t(nearest);
    }
    // A day that is not listed has nothing of its own: the level is that of the one before.
    const auto after = std::ranges::upper_bound(chart.days, std::int64_t(nearest));
    if (after == chart.days.begin())
        return std::nullopt;
    const auto place = std::size_t(after - chart.days.begin()) - 1;
    const bool isListed = chart.days[place] == std::int64_t(nearest);
    if (isListed || (chart.kind == Chart::Kind::Areas && after != chart.days.end()))
        return place;
    return std::nullopt;
}

std::optional<std::size_t> seriesInStack(const Chart &chart, std::size_t place, double value)
{
    double end = 0;
    for (std::size_t i = 0; i < chart.series.size() && value >= 0; ++i) {
        const double one = chart.series[i].values[place];
        end += std::isfinite(one) ? one : 0;
        if (value < end)
            return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> seriesBeside(const Chart &chart, double fromMiddle)
{
    const double part = (fromMiddle + kBarReach) / (2 * kBarReach) * double(chart.series.size());
    if (part < 0 || part >= double(chart.series.size()))
        return std::nullopt;
    return std::size_t(part);
}

QString valueText(const Chart &chart, double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    return chart.kind == Chart::Kind::Percentiles ? exactDwellText(value)
                                                  : displayCount(qint64(value));
}

} // namespace

std::optional<ChartHit> chartHit(const Chart &chart, double at, double value)
{
    const std::optional<std::size_t> place = placeAt(chart, at);
    if (!place)
        return std::nullopt;
    if (chart.isStacked())
        return ChartHit{*place, seriesInStack(chart, *place, value)};
    if (chart.kind == Chart::Kind::DayBars)
        return ChartHit{*place, seriesBeside(chart, at - std::round(at))};
    return ChartHit{*place, std::nullopt};
}

std::optional<int> rowAt(const Chart &chart, const ChartHit &hit)
{
    if (hit.series) {
        const int row = chart.series[*hit.series].rows[hit.place];
        return row < 0 ? std::nullopt : std::optional(row);
    }
    for (const ChartSeries &series : chart.series) {
        if (series.rows[hit.place] >= 0)
            return series.rows[hit.place];
    }
    return std::nullopt;
}

QString hitText(const Chart &chart, const ChartHit &hit)
{
    QStringList lines{chart.places[qsizetype(hit.place)]};
    double total = 0;
    for (std::size_t i = chart.series.size(); i-- > 0;) { // as they lie, the top one first
        const std::size_t number = chart.isStacked() ? i : chart.series.size() - 1 - i;
        const double value = chart.series[number].values[hit.place];
        total += std::isfinite(value) ? value : 0;
        if (chart.isStacked() && value == 0 && chart.series.size() > 1)
            continue;
        const QString line
            = QStringLiteral("%1: %2").arg(chart.series[number].name, valueText(chart, value));
        lines += hit.series == number && chart.series.size() > 1
            ? QString(QStringLiteral("▸ ") + line)
            : line;
    }
    if (chart.isStacked() && chart.series.size() > 1)
        lines += QCoreApplication::translate("sled::ChartView", "All: %1")
                     .arg(displayCount(qint64(total)));
    return lines.join(u'\n');
}

} // namespace sled
