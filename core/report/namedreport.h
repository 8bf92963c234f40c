// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/report/reportfacts.h"
#include "core/report/reportkind.h"

#include <stop_token>
#include <string_view>
#include <vector>

namespace sled {

/// A report: what it found, and what is to be known of it. A value that any thread may read.
struct NamedReport {
    ReportKind kind{};
    std::vector<ReportTable> tables; ///< By reportParts().
    ReportTable summary;             ///< See reportSummary().

    /// The table of \a part; the first one if there is none of that name.
    [[nodiscard]] const ReportTable &table(std::string_view part) const;
};

/// Makes the report \a kind of \a input. Pure, so any thread may call it; n·log n.
/// \return ErrorCode::Cancelled if a stop was requested, which is heard within 50 ms.
Result<NamedReport> makeReport(ReportKind kind, const ReportInput &input,
                               const ReportRequest &request, const std::stop_token &stop);

} // namespace sled
