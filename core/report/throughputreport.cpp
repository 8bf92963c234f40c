// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/throughputreport.h"

#include "core/analysis/stagelabels.h"
#include "core/query/localdays.h"

#include <limits>
#include <map>
#include <set>
#include <utility>

namespace sled {

namespace {

struct Passage {
    std::int64_t arrivals = 0;
    std::int64_t done = 0;
    std::int64_t givenUp = 0;
    std::int64_t events = 0;

    void add(const Passage &other)
    {
        arrivals += other.arrivals;
        done += other.done;
        givenUp += other.givenUp;
        events += other.events;
    }
};

struct Flow {
    std::int64_t entered = 0;
    std::int64_t left = 0;
};

class Throughput {
public:
    Throughput(const ReportInput &input, const QTimeZone &zone)
        : m_input(input), m_labels(*input.lives->input().strings), m_calendar(zone)
    {
    }

    void add(const StoryLife &life)
    {
        placeSteps(life);
        if (m_days.empty() || m_days.front() == kNoDay)
            return;
        const StoryLives &lives = *m_input.lives;
        const std::span<const StoryStep> steps = lives.steps(life);
        for (std::size_t i = 0; i < steps.size(); ++i)
            addStep(steps[i], m_days[i], {i == 0 ? 1 : 0, 0, 0, 1});
        const std::span<const StoryStay> stays = lives.stays(life);
        if (life.end != StoryEnd::Open) {
            const std::uint32_t end = stays[lives.firstOfEnd(life)].firstStep - life.firstStep;
            const bool isDone = life.end == StoryEnd::Done;
            addStep(steps[end], m_days[end], {0, isDone ? 1 : 0, isDone ? 0 : 1, 0});
        }
        for (const StoryStay &stay : stays)
            addStay(life, stay);
    }

    void fill(ReportTable &byDay, ReportTable &bySled) const
    {
        std::map<std::int64_t, Passage> days;
        for (const std::int64_t day : listedDays())
            days.emplace(day, Passage());
        for (const auto &[key, passage] : m_passages) {
            days[key.first].add(passage);
            bySled.addRow({key.first, key.second, countCell(passage.arrivals),
                           countCell(passage.done), countCell(passage.givenUp),
                           countCell(passage.events)});
        }
        for (const auto &[day, passage] : days)
            byDay.addRow({day, countCell(passage.arrivals), countCell(passage.done),
                          countCell(passage.givenUp), countCell(passage.events)});
    }

    void fillFlow(ReportTable &byStage, StopWatch &watch) const
    {
        std::map<StageLabel, std::int64_t> stories;
        for (const auto &[key, flow] : m_flows)
            stories.emplace(key.second, 0);
        const auto add = [&byStage](std::int64_t day, std::string_view label, const Flow &flow,
                                    std::int64_t &count) {
            count += flow.entered - flow.left;
            if (flow.entered != 0 || flow.left != 0 || count != 0)
                byStage.addRow(
                    {day, label, countCell(flow.entered), countCell(flow.left), countCell(count)});
        };
        const std::set<std::int64_t> days = listedDays();
        if (days.size() * stories.size() > kMaxFlowRows) {
            for (const auto &[key, flow] : m_flows)
                add(key.first, key.second.text, flow, stories[key.second]);
            return;
        }
        for (const std::int64_t day : days) {
            for (auto &[label, count] : stories) {
                if (watch.isOver())
                    return;
                const auto found = m_flows.find({day, label});
                add(day, label.text, found == m_flows.end() ? Flow() : found->second, count);
            }
        }
    }

private:
    static constexpr std::int64_t kNoDay = std::numeric_limits<std::int64_t>::min();

    /// Leaves the day of each step of \a life in m_days.
    void placeSteps(const StoryLife &life)
    {
        m_days.clear();
        std::int64_t last = kNoDay;
        for (const StoryStep &step : m_input.lives->steps(life)) {
            if (LocalDays::hasDay(step.time)) {
                const std::int64_t day = m_calendar.dayOf(step.time);
                if (last == kNoDay)
                    std::fill(m_days.begin(), m_days.end(), day);
                last = day;
            }
            m_days.push_back(last);
        }
    }

    void addStep(const StoryStep &step, std::int64_t day, const Passage &passage)
    {
        if (!m_input.passes(step.event))
            return;
        const StringId sled = m_input.facts(step.event).sledId;
        m_passages[{day, m_input.text(sled)}].add(passage);
    }

    void addStay(const StoryLife &life, const StoryStay &stay)
    {
        const EventIndex begin = m_input.lives->step(stay.firstStep).event;
        if (!m_input.passes(begin))
            return;
        const StageLabel label = m_labels.of(m_input.facts(begin).toStage);
        ++m_flows[{m_days[stay.firstStep - life.firstStep], label}].entered;
        if (stay.endStep < life.endStep)
            ++m_flows[{m_days[stay.endStep - life.firstStep], label}].left;
    }

    /// Those on which something happened, and those between if they are not too many.
    [[nodiscard]] std::set<std::int64_t> listedDays() const
    {
        std::set<std::int64_t> days;
        for (const auto &[key, passage] : m_passages)
            days.insert(key.first);
        for (const auto &[key, flow] : m_flows)
            days.insert(key.first);
        if (days.empty() || *days.rbegin() - *days.begin() >= kMaxDays)
            return days;
        for (std::int64_t day = *days.begin(); day < *days.rbegin(); ++day)
            days.insert(day);
        return days;
    }

    const ReportInput &m_input;
    StageLabels m_labels;
    LocalDays m_calendar;
    std::vector<std::int64_t> m_days; ///< By step of the life in hand.
    std::map<std::pair<std::int64_t, std::string_view>, Passage> m_passages; ///< By day and sled.
    std::map<std::pair<std::int64_t, StageLabel>, Flow> m_flows;
};

std::vector<ReportColumn> passageColumns(bool hasSled)
{
    std::vector<ReportColumn> columns{
        {"day", QT_TRANSLATE_NOOP("sled::ReportTable", "Day"), ReportType::Day, FilterField::Time}};
    if (hasSled)
        columns.push_back({"sled_id", QT_TRANSLATE_NOOP("sled::ReportTable", "Sled"),
                           ReportType::Text, FilterField::Sled});
    columns.push_back({"arrivals", QT_TRANSLATE_NOOP("sled::ReportTable", "Arrivals")});
    columns.push_back({"done", QT_TRANSLATE_NOOP("sled::ReportTable", "Done")});
    columns.push_back({"given_up", QT_TRANSLATE_NOOP("sled::ReportTable", "Given up")});
    columns.push_back({"events", QT_TRANSLATE_NOOP("sled::ReportTable", "Events")});
    return columns;
}

std::vector<ReportColumn> flowColumns()
{
    using enum ReportType;
    return {{"day", QT_TRANSLATE_NOOP("sled::ReportTable", "Day"), Day, FilterField::Time},
            {"stage", QT_TRANSLATE_NOOP("sled::ReportTable", "Stage"), Stage, FilterField::Stage},
            //: How many stories came into the stage.
            {"entered", QT_TRANSLATE_NOOP("sled::ReportTable", "Entered")},
            //: How many stories went out of the stage.
            {"left", QT_TRANSLATE_NOOP("sled::ReportTable", "Left")},
            {"stories", QT_TRANSLATE_NOOP("sled::ReportTable", "Stories")}};
}

} // namespace

std::vector<ReportTable> throughputTables(const ReportInput &input, const QTimeZone &zone,
                                          const std::stop_token &stop)
{
    const std::shared_ptr<const StringPool> &strings = input.lives->input().strings;
    std::vector<ReportTable> tables{{"day", passageColumns(false), strings},
                                    {"sled", passageColumns(true), strings},
                                    {"stage", flowColumns(), strings}};
    Throughput throughput(input, zone);
    StopWatch watch(stop);
    for (const StoryLife &life : input.lives->all()) {
        if (watch.isOver())
            return tables;
        throughput.add(life);
    }
    throughput.fill(tables[0], tables[1]);
    throughput.fillFlow(tables[2], watch);
    return tables;
}

} // namespace sled
