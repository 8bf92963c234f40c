// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reporttable.h"
#include "ui/charts/chart.h"

#include <cstddef>
#include <functional>
#include <string_view>

namespace sled {

/// Series of sleds or stages over days, at most: the largest are shown, and all others as one,
/// which has no rows and is the last.
inline constexpr std::size_t kMostSeries = 16;

/// Adds a series of \a column for each sled of \a table to \a chart, which has all its days.
void addSledsByDay(Chart &chart, const ReportTable &table, std::string_view column);

/// Adds a series for each stage of the flow \a table to \a chart, which has all its days: the
/// stories in it when the day ends, also on days of which it has no row. In the order of stages.
void addStagesByDay(Chart &chart, const ReportTable &table,
                    const std::function<QString(std::string_view)> &nameOf);

} // namespace sled
