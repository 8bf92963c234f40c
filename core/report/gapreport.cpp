// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/gapreport.h"

#include "core/eventlog/gap.h"
#include "core/eventlog/missednumbers.h"

#include <algorithm>

namespace sled {

namespace {

std::optional<DeclaredGap> rangeOf(const ReportInput &input, const LostEvents &lost)
{
    if (!lost.isDeclared) {
        const auto end = static_cast<std::uint64_t>(lost.number);
        return DeclaredGap{end - lost.count, end - 1};
    }
    const EventFacts &facts = input.facts(lost.event);
    return declaredGap(input.text(facts.pipelineEvent), input.text(facts.storyId),
                       input.text(facts.fromStage), input.text(facts.toStage));
}

/// Calls \a visit with the losses of each sled, by sled id.
template <typename Visit>
void forEachLog(const ReportInput &input, Visit &&visit)
{
    std::vector<StringId> sleds;
    for (const LostEvents &lost : input.lives->losses().all()) {
        const StringId sled = input.facts(lost.event).sledId;
        if (sleds.empty() || sleds.back() != sled)
            sleds.push_back(sled);
    }
    std::ranges::sort(sleds, {}, [&input](StringId sled) { return input.text(sled); });
    for (const StringId sled : sleds)
        visit(sled, input.lives->losses().of(sled));
}

} // namespace

void forEachSledWithGaps(const ReportInput &input,
                         const std::function<void(StringId, const GapTotals &)> &visit)
{
    forEachLog(input, [&](StringId sled, std::span<const LostEvents> losses) {
        GapTotals totals;
        MissedNumbers missed;
        for (const LostEvents &lost : losses) {
            if (!input.passes(lost.event))
                continue;
            const std::optional<DeclaredGap> range = rangeOf(input, lost);
            (lost.isDeclared ? totals.gaps : totals.holes) += 1;
            totals.uncounted += range ? 0 : 1;
            if (range)
                totals.missing += static_cast<std::int64_t>(lost.isDeclared ? missed.add(*range)
                                                                            : range->count());
        }
        if (totals.gaps + totals.holes > 0)
            visit(sled, totals);
    });
}

ReportTable gapsTable(const ReportInput &input, const std::stop_token &stop)
{
    using enum ReportType;
    ReportTable table(
        "gap",
        {{"sled_id", QT_TRANSLATE_NOOP("sled::ReportTable", "Sled"), Text, FilterField::Sled},
         {"kind", QT_TRANSLATE_NOOP("sled::ReportTable", "Kind"), Text},
         {"first", QT_TRANSLATE_NOOP("sled::ReportTable", "First")},
         {"last", QT_TRANSLATE_NOOP("sled::ReportTable", "Last")},
         {"missing", QT_TRANSLATE_NOOP("sled::ReportTable", "Missing")},
         {"event_seq", QT_TRANSLATE_NOOP("sled::ReportTable", "Seq"), Count, FilterField::Seq},
         //: The time after which events are missing.
         {"after", QT_TRANSLATE_NOOP("sled::ReportTable", "After"), Time},
         //: The time until which events are missing.
         {"until", QT_TRANSLATE_NOOP("sled::ReportTable", "Until"), Time},
         {"unverified", QT_TRANSLATE_NOOP("sled::ReportTable", "Unverified")}},
        input.lives->input().strings);
    StopWatch watch(stop);
    forEachLog(input, [&](StringId sled, std::span<const LostEvents> losses) {
        for (const LostEvents &lost : losses) {
            if (watch.isOver())
                return;
            if (!input.passes(lost.event))
                continue;
            const std::optional<DeclaredGap> range = rangeOf(input, lost);
            const auto number = [&range](std::uint64_t DeclaredGap::*end) {
                return range ? countCell((*range).*end) : ReportCell();
            };
            const StoryEventState worth = input.worthOf(lost.event);
            table.addRow({input.text(sled), std::string_view(lost.isDeclared ? "declared" : "hole"),
                          number(&DeclaredGap::first), number(&DeclaredGap::last),
                          range ? countCell(range->count()) : ReportCell(), countCell(lost.number),
                          finiteCell(lost.begin), finiteCell(lost.end),
                          countCell(worth == StoryEventState::Sound ? 0 : 1)});
        }
    });
    return table;
}

ReportTable gapsBySled(const ReportInput &input)
{
    using enum ReportType;
    ReportTable table(
        "sled",
        {{"sled_id", QT_TRANSLATE_NOOP("sled::ReportTable", "Sled"), Text, FilterField::Sled},
         {"gaps", QT_TRANSLATE_NOOP("sled::ReportTable", "Gaps")},
         {"holes", QT_TRANSLATE_NOOP("sled::ReportTable", "Holes")},
         {"missing", QT_TRANSLATE_NOOP("sled::ReportTable", "Missing")},
         {"uncounted_gaps", QT_TRANSLATE_NOOP("sled::ReportTable", "Not counted")}},
        input.lives->input().strings);
    forEachSledWithGaps(input, [&](StringId sled, const GapTotals &totals) {
        table.addRow({input.text(sled), countCell(totals.gaps), countCell(totals.holes),
                      countCell(totals.missing), countCell(totals.uncounted)});
    });
    return table;
}

} // namespace sled
