// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/transitionreport.h"

#include "core/analysis/stagelabels.h"

#include <map>
#include <utility>

namespace sled {

namespace {

struct Transition {
    std::int64_t count = 0;
    std::int64_t noTime = 0;
    Durations stays;
    MarkCounts marks;
};

class TransitionCount {
public:
    explicit TransitionCount(const ReportInput &input)
        : m_input(input), m_labels(*input.lives->input().strings)
    {
    }

    void add(const StoryLife &life)
    {
        const StoryLives &lives = *m_input.lives;
        const std::span<const StoryStay> stays = lives.stays(life);
        std::size_t stay = 0; // the one that the step lies in
        std::uint32_t number = life.firstStep;
        for (const StoryStep &step : lives.steps(life)) {
            const bool begins = stay + 1 < stays.size() && stays[stay + 1].firstStep == number;
            stay += begins ? 1 : 0;
            if (m_input.passes(step.event))
                addStep(life, step, begins ? &stays[stay - 1] : nullptr);
            ++number;
        }
    }

    void fill(ReportTable &table)
    {
        for (auto &[labels, one] : m_all) {
            one.stays.sort();
            table.addRow({labels.first.text, labels.second.text, countCell(one.count),
                          countCell(one.stays.count()), optionalCell(one.stays.percentile(50)),
                          countCell(one.marks.unverified), countCell(one.marks.clockFalls),
                          countCell(one.noTime), countCell(one.marks.jumps),
                          countCell(one.marks.inGaps)});
        }
    }

private:
    void addStep(const StoryLife &life, const StoryStep &step, const StoryStay *ended)
    {
        const EventFacts &facts = m_input.facts(step.event);
        const StageLabel from = m_labels.of(facts.fromStage);
        const StageLabel to = m_labels.of(facts.toStage);
        Transition &one = m_all[{from, to}];
        ++one.count;
        one.noTime += step.marks.hasNoTime ? 1 : 0;
        one.marks.add(step.marks);
        if (!ended || step.marks.hasJump)
            return;
        const auto seconds = m_input.lives->dwell(life, *ended, 0); // it has ended: no matter when
        if (!seconds)
            return;
        one.stays.add(*seconds);
        one.marks.inGaps += ended->marks.hasLoss ? 1 : 0;
    }

    const ReportInput &m_input;
    StageLabels m_labels;
    std::map<std::pair<StageLabel, StageLabel>, Transition> m_all;
};

} // namespace

ReportTable transitionsTable(const ReportInput &input, const std::stop_token &stop)
{
    using enum ReportType;
    ReportTable table(
        "transition",
        {{"from_stage", QT_TRANSLATE_NOOP("sled::ReportTable", "From"), Stage, FilterField::From},
         {"to_stage", QT_TRANSLATE_NOOP("sled::ReportTable", "To"), Stage, FilterField::To},
         {"count", QT_TRANSLATE_NOOP("sled::ReportTable", "Count")},
         //: How many of the transitions have a known duration.
         {"timed", QT_TRANSLATE_NOOP("sled::ReportTable", "Timed")},
         {"median_seconds", QT_TRANSLATE_NOOP("sled::ReportTable", "Median time"), Seconds},
         {"unverified", QT_TRANSLATE_NOOP("sled::ReportTable", "Unverified")},
         {"clock_falls", QT_TRANSLATE_NOOP("sled::ReportTable", "Clock falls")},
         {"no_time", QT_TRANSLATE_NOOP("sled::ReportTable", "No time")},
         {"jumps", QT_TRANSLATE_NOOP("sled::ReportTable", "Jumps")},
         {"in_gaps", QT_TRANSLATE_NOOP("sled::ReportTable", "In gaps")}},
        input.lives->input().strings);
    TransitionCount count(input);
    StopWatch watch(stop);
    for (const StoryLife &life : input.lives->all()) {
        if (watch.isOver())
            return table;
        count.add(life);
    }
    count.fill(table);
    return table;
}

} // namespace sled
