// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportfacts.h"
#include "core/report/reportkind.h"

namespace sled {

/// What a reader of a report has to know of the events behind it: one row, by `summary`. Every
/// report ends in it.
///
/// `events` are those that pass and are accepted, `verified`, `pending` (not checked yet) or
/// `bad` (a check failed, or another than the sled they name signed them). Besides them pass
/// `waiting`, `rejected` and `incomplete` ones (deleted, or without a stage that they lead to),
/// which no report counts but `verification`. `gaps` and `missing` as GapTotals has them.
/// `as_of` is ReportInput::asOf().
[[nodiscard]] ReportTable reportSummary(ReportKind kind, const ReportInput &input,
                                        const ReportRequest &request);

/// One English sentence without a full stop that says what \a summary counts:
/// `events: 1204, of them pending: 3, bad: 0; besides them waiting: 2, …`.
[[nodiscard]] std::string summaryText(const ReportTable &summary);

} // namespace sled
