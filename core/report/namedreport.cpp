// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/namedreport.h"

#include "core/report/dwellreport.h"
#include "core/report/gapreport.h"
#include "core/report/reportsummary.h"
#include "core/report/sledreport.h"
#include "core/report/throughputreport.h"
#include "core/report/transitionreport.h"
#include "core/report/verificationreport.h"

#include <algorithm>

namespace sled {

namespace {

std::vector<ReportTable> tablesOf(ReportKind kind, const ReportInput &input,
                                  const ReportRequest &request, const std::stop_token &stop)
{
    switch (kind) {
    case ReportKind::Transitions:
        return {transitionsTable(input, stop)};
    case ReportKind::Dwell:
        return {dwellByStage(input, stop), dwellByStory(input, stop)};
    case ReportKind::Throughput:
        return throughputTables(input, request.zone, stop);
    case ReportKind::Gaps:
        return {gapsTable(input, stop), gapsBySled(input)};
    case ReportKind::Verification:
        return verificationTables(input, stop);
    case ReportKind::Sleds:
        break;
    }
    return {sledsTable(input, stop)};
}

} // namespace

const ReportTable &NamedReport::table(std::string_view part) const
{
    const auto found = std::ranges::find(tables, part, &ReportTable::by);
    return found == tables.end() ? tables.front() : *found;
}

Result<NamedReport> makeReport(ReportKind kind, const ReportInput &input,
                               const ReportRequest &request, const std::stop_token &stop)
{
    NamedReport report{kind, tablesOf(kind, input, request, stop),
                       reportSummary(kind, input, request)};
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, {});
    return report;
}

} // namespace sled
