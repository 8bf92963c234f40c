// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reporttable.h"
#include "core/report/timetext.h"
#include "ui/print/paper.h"

#include <span>
#include <string_view>

namespace sled {

/// A time as the window writes it: `2026-05-17 14:05:00`, with its offset where that is not UTC;
/// the number if it is no time that a calendar has. For any thread.
[[nodiscard]] QString printedTime(TimeText &times, double unixSeconds);

/// The columns called \a names of \a table, in that order, below \a heading; the first \a mostRows
/// rows. For any thread.
[[nodiscard]] Paper::Table printedTable(const ReportTable &table, const QString &heading,
                                        std::span<const std::string_view> names, TimeText times,
                                        std::size_t mostRows = kMaxPaperRows);

} // namespace sled
