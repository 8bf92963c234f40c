// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventlog/vocabulary.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sled {

/// The values of one thing over all places of a chart.
struct ChartSeries {
    QString name;
    std::optional<Stage> stage; ///< Whose colour it has.
    std::vector<double> values; ///< By place; NaN where there is none.
    std::vector<int> rows;      ///< By place: the row of the table that says so; -1: none.
    std::string sledId = {};    ///< Of one sled: whose; else empty.
    std::size_t sledNumber = 0; ///< Of one sled: SledNumber, whose colour it has.
};

/// What a chart shows: a value that knows nothing of how it is drawn.
struct Chart {
    enum class Kind : std::uint8_t {
        None,
        Percentiles, ///< Lengths of time: the series are least, p50, p90, p99 and longest.
        Areas,       ///< Over days, one series upon the other, the last on top.
        DayBars,     ///< Over days, beside each other.
        DayStacks,   ///< Over days, one upon the other.
        Bars,        ///< Lying, one behind the other.
    };

    Kind kind = Kind::None;
    QString name;                             ///< For titles and screen readers.
    QString valueTitle;                       ///< Of the axis of values.
    std::string part;                         ///< ReportTable::by() of the table that rows are of.
    QStringList places;                       ///< What the values are of, in their order.
    std::vector<std::optional<Stage>> stages; ///< By place, of Percentiles.
    std::vector<std::int64_t> days;           ///< By place where places are days: since 1970.
    std::vector<ChartSeries> series;
    qint64 leftOut = 0; ///< Places that there would have been too many of.

    [[nodiscard]] bool isOverDays() const
    {
        return kind == Kind::Areas || kind == Kind::DayBars || kind == Kind::DayStacks;
    }
    [[nodiscard]] bool isStacked() const
    {
        return kind != Kind::Percentiles && kind != Kind::DayBars;
    }
    [[nodiscard]] bool isEmpty() const { return places.isEmpty() || series.empty(); }
};

} // namespace sled
