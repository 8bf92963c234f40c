// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dwellreport.h"

#include "core/analysis/stagelabels.h"

#include <algorithm>
#include <map>

namespace sled {

namespace {

using namespace std::string_view_literals;

/// The stays that a row is about.
struct Stays {
    Durations ended;
    std::int64_t untimed = 0;
    std::int64_t open = 0;
    std::int64_t over = 0;
    std::optional<double> longestOpen;
    MarkCounts marks;

    void add(const ReportInput &input, const StoryLife &life, const StoryStay &stay)
    {
        marks.add(stay.marks);
        const auto seconds = input.lives->dwell(life, stay, input.asOf());
        if (StoryLives::isAfterwards(life, stay)) {
            ++over;
        } else if (stay.endStep == life.endStep) {
            ++open;
            if (seconds)
                longestOpen = std::max(longestOpen.value_or(0), *seconds);
        } else if (seconds) {
            ended.add(*seconds);
        } else {
            ++untimed;
        }
    }

    [[nodiscard]] bool isEmpty() const { return ended.count() == 0 && untimed + open + over == 0; }

    [[nodiscard]] ReportCell total() const
    {
        return ended.count() > 0 ? ReportCell(ended.total()) : ReportCell();
    }
};

std::vector<ReportColumn> columnsAfter(std::vector<ReportColumn> first)
{
    using enum ReportType;
    for (const ReportColumn &column : std::initializer_list<ReportColumn>{
             {"count", QT_TRANSLATE_NOOP("sled::ReportTable", "Count")},
             {"total_seconds", QT_TRANSLATE_NOOP("sled::ReportTable", "Total"), Seconds},
             //: The shortest stay.
             {"min_seconds", QT_TRANSLATE_NOOP("sled::ReportTable", "Least"), Seconds},
             {"p50_seconds", QT_TRANSLATE_NOOP("sled::ReportTable", "p50"), Seconds},
             {"p90_seconds", QT_TRANSLATE_NOOP("sled::ReportTable", "p90"), Seconds},
             {"p99_seconds", QT_TRANSLATE_NOOP("sled::ReportTable", "p99"), Seconds},
             {"max_seconds", QT_TRANSLATE_NOOP("sled::ReportTable", "Longest"), Seconds},
             //: How many stays have not ended.
             {"open", QT_TRANSLATE_NOOP("sled::ReportTable", "Open")},
             {"open_max_seconds", QT_TRANSLATE_NOOP("sled::ReportTable", "Longest open"), Seconds},
             //: How many stays are the last of stories that are done or given up.
             {"over", QT_TRANSLATE_NOOP("sled::ReportTable", "Over")},
             //: How many stays are of unknown length.
             {"untimed", QT_TRANSLATE_NOOP("sled::ReportTable", "Untimed")},
             {"unverified", QT_TRANSLATE_NOOP("sled::ReportTable", "Unverified")},
             //: How often the clock of a sled went backwards.
             {"clock_falls", QT_TRANSLATE_NOOP("sled::ReportTable", "Clock falls")},
             //: How often a story was in another stage than events tell.
             {"jumps", QT_TRANSLATE_NOOP("sled::ReportTable", "Jumps")},
             {"in_gaps", QT_TRANSLATE_NOOP("sled::ReportTable", "In gaps")}})
        first.push_back(column);
    return first;
}

std::string_view endName(StoryEnd end)
{
    constexpr std::array kNames{"open"sv, "done"sv, "given_up"sv};
    return kNames[static_cast<std::size_t>(end)];
}

} // namespace

ReportTable dwellByStage(const ReportInput &input, const std::stop_token &stop)
{
    const StoryLives &lives = *input.lives;
    ReportTable table("stage",
                      columnsAfter({{"stage", QT_TRANSLATE_NOOP("sled::ReportTable", "Stage"),
                                     ReportType::Stage, FilterField::To}}),
                      lives.input().strings);
    StageLabels labels(*lives.input().strings);
    std::map<StageLabel, Stays> all;
    StopWatch watch(stop);
    for (const StoryLife &life : lives.all()) {
        if (watch.isOver())
            return table;
        for (const StoryStay &stay : lives.stays(life)) {
            const EventIndex begin = lives.step(stay.firstStep).event;
            if (input.passes(begin))
                all[labels.of(input.facts(begin).toStage)].add(input, life, stay);
        }
    }
    for (auto &[label, one] : all) {
        one.ended.sort();
        const Durations &ended = one.ended;
        table.addRow({label.text, countCell(ended.count()), one.total(),
                      optionalCell(ended.percentile(0)), optionalCell(ended.percentile(50)),
                      optionalCell(ended.percentile(90)), optionalCell(ended.percentile(99)),
                      optionalCell(ended.percentile(100)), countCell(one.open),
                      optionalCell(one.longestOpen), countCell(one.over), countCell(one.untimed),
                      countCell(one.marks.unverified), countCell(one.marks.clockFalls),
                      countCell(one.marks.jumps), countCell(one.marks.inGaps)});
    }
    return table;
}

ReportTable dwellByStory(const ReportInput &input, const std::stop_token &stop)
{
    const StoryLives &lives = *input.lives;
    ReportTable table(
        "story",
        columnsAfter({{"story_id", QT_TRANSLATE_NOOP("sled::ReportTable", "Story"),
                       ReportType::Text, FilterField::Story},
                      //: How the story ended: done, given up or open.
                      {"end", QT_TRANSLATE_NOOP("sled::ReportTable", "End"), ReportType::Text},
                      //: Cycle time: from the beginning of work to where it was done.
                      {"cycle_seconds", QT_TRANSLATE_NOOP("sled::ReportTable", "Cycle"),
                       ReportType::Seconds}}),
        lives.input().strings);
    StopWatch watch(stop);
    for (const StoryLife &life : lives.all()) {
        if (watch.isOver())
            return table;
        Stays one;
        for (const StoryStay &stay : lives.stays(life)) {
            if (input.passes(lives.step(stay.firstStep).event))
                one.add(input, life, stay);
        }
        if (one.isEmpty())
            continue;
        one.ended.sort();
        const Durations &ended = one.ended;
        table.addRow({lives.text(life.story), endName(life.end), optionalCell(life.cycleSeconds),
                      countCell(ended.count()), one.total(), optionalCell(ended.percentile(0)),
                      optionalCell(ended.percentile(50)), optionalCell(ended.percentile(90)),
                      optionalCell(ended.percentile(99)), optionalCell(ended.percentile(100)),
                      countCell(one.open), optionalCell(one.longestOpen), countCell(one.over),
                      countCell(one.untimed), countCell(one.marks.unverified),
                      countCell(one.marks.clockFalls), countCell(one.marks.jumps),
                      countCell(one.marks.inGaps)});
    }
    return table;
}

} // namespace sled
