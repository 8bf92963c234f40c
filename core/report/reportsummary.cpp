// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportsummary.h"

#include "core/eventlog/loggedevent.h"
#include "core/report/gapreport.h"

#include <array>

namespace sled {

namespace {

struct Totals {
    std::array<std::int64_t, 3> byWorth{}; ///< Sound, Pending, Faulty.
    std::int64_t waiting = 0;
    std::int64_t rejected = 0;
    std::int64_t incomplete = 0;
    std::int64_t noTime = 0;
    std::int64_t clockFalls = 0;
    std::int64_t malformedRows = 0;
    std::int64_t unreadSources = 0;
    GapTotals gaps;

    void add(const ReportInput &input, EventIndex event)
    {
        const StoryEventState worth = input.worthOf(event);
        if (worth != StoryEventState::LeftOut) {
            ++byWorth[static_cast<std::size_t>(worth)];
            noTime += isInCalendar(input.facts(event).timestamp) ? 0 : 1;
            return;
        }
        const Standing standing = standingOf(input.stateOf(event).verdict);
        ++(standing == Standing::Waiting        ? waiting
               : standing == Standing::Rejected ? rejected
                                                : incomplete);
    }
};

Totals totalsOf(const ReportInput &input)
{
    Totals totals;
    for (std::uint32_t i = 0; i < input.eventCount(); ++i) {
        if (input.passes(EventIndex{i}))
            totals.add(input, EventIndex{i});
    }
    for (const StoryLife &life : input.lives->all()) {
        for (const StoryStep &step : input.lives->steps(life))
            totals.clockFalls += step.marks.hasClockFall && input.passes(step.event) ? 1 : 0;
    }
    for (const ReportInput::SourceFacts &source : input.sources) {
        totals.malformedRows += source.rows.of(Standing::Malformed);
        totals.unreadSources += source.isWhole ? 0 : 1;
    }
    forEachSledWithGaps(input, [&totals](StringId, const GapTotals &one) { totals.gaps.add(one); });
    return totals;
}

std::vector<ReportColumn> summaryColumns()
{
    using enum ReportType;
    return {{"events", QT_TRANSLATE_NOOP("sled::ReportTable", "Events")},
            {"verified", QT_TRANSLATE_NOOP("sled::ReportTable", "Verified")},
            {"pending", QT_TRANSLATE_NOOP("sled::ReportTable", "Pending")},
            {"bad", QT_TRANSLATE_NOOP("sled::ReportTable", "Bad")},
            {"waiting", QT_TRANSLATE_NOOP("sled::ReportTable", "Waiting")},
            {"rejected", QT_TRANSLATE_NOOP("sled::ReportTable", "Rejected")},
            {"incomplete", QT_TRANSLATE_NOOP("sled::ReportTable", "Incomplete")},
            {"no_time", QT_TRANSLATE_NOOP("sled::ReportTable", "No time")},
            {"clock_falls", QT_TRANSLATE_NOOP("sled::ReportTable", "Clock falls")},
            {"gaps", QT_TRANSLATE_NOOP("sled::ReportTable", "Gaps")},
            {"missing", QT_TRANSLATE_NOOP("sled::ReportTable", "Missing")},
            {"uncounted_gaps", QT_TRANSLATE_NOOP("sled::ReportTable", "Not counted")},
            {"malformed_rows", QT_TRANSLATE_NOOP("sled::ReportTable", "Malformed rows")},
            {"unread_sources", QT_TRANSLATE_NOOP("sled::ReportTable", "Not read whole")},
            {"as_of", QT_TRANSLATE_NOOP("sled::ReportTable", "As of"), Time},
            {"time_zone", QT_TRANSLATE_NOOP("sled::ReportTable", "Time zone"), Text},
            {"filter", QT_TRANSLATE_NOOP("sled::ReportTable", "Filter"), Text},
            {"report", QT_TRANSLATE_NOOP("sled::ReportTable", "Report"), Text}};
}

} // namespace

ReportTable reportSummary(ReportKind kind, const ReportInput &input, const ReportRequest &request)
{
    ReportTable table("summary", summaryColumns(), input.lives->input().strings);
    const Totals totals = totalsOf(input);
    table.addRow({countCell(totals.byWorth[0] + totals.byWorth[1] + totals.byWorth[2]),
                  countCell(totals.byWorth[0]), countCell(totals.byWorth[1]),
                  countCell(totals.byWorth[2]), countCell(totals.waiting),
                  countCell(totals.rejected), countCell(totals.incomplete),
                  countCell(totals.noTime), countCell(totals.clockFalls),
                  countCell(totals.gaps.gaps + totals.gaps.holes), countCell(totals.gaps.missing),
                  countCell(totals.gaps.uncounted), countCell(totals.malformedRows),
                  countCell(totals.unreadSources), finiteCell(input.asOf()),
                  table.keep(request.zoneName.toStdString()),
                  table.keep(request.filter.toStdString()), reportName(kind)});
    return table;
}

std::string summaryText(const ReportTable &summary)
{
    const auto count = [&summary](std::string_view name) {
        return std::to_string(static_cast<std::int64_t>(summary.number(0, name).value_or(0)));
    };
    const bool isAtLeast = summary.number(0, "uncounted_gaps").value_or(0) > 0;
    return "events: " + count("events") + ", of them pending: " + count("pending")
        + ", bad: " + count("bad") + "; besides them waiting: " + count("waiting")
        + ", rejected: " + count("rejected") + ", incomplete: " + count("incomplete")
        + "; missing: " + (isAtLeast ? "at least " : "") + count("missing")
        + ", in gaps: " + count("gaps") + "; malformed rows: " + count("malformed_rows");
}

} // namespace sled
