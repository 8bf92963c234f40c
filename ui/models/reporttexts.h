// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/namedreport.h"

#include <QString>

namespace sled {

/// What the user calls a report.
[[nodiscard]] QString reportTitle(ReportKind kind);
/// What the rows of a table are about, by ReportTable::by().
[[nodiscard]] QString reportPartTitle(std::string_view part);

/// What has to be known of the events behind a report, in a line; see reportSummary().
[[nodiscard]] QString reservationsOf(const NamedReport &report);

/// Why a table of \a report has no rows.
[[nodiscard]] QString emptyReportText(const NamedReport &report);

} // namespace sled
