// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sledreport.h"

#include "core/analysis/eventnumber.h"
#include "core/eventlog/gap.h"
#include "core/eventlog/loggedevent.h"
#include "core/report/gapreport.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace sled {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// What one source holds of a sled.
struct Held {
    std::int64_t events = 0;
    double last = -kInfinity;
};

struct SledFacts {
    std::int64_t events = 0;
    double first = kInfinity;
    double last = -kInfinity;
    double firstSeq = kInfinity;
    double lastSeq = -kInfinity;
    EventIndex lastEvent{}; ///< With lastSeq.
    std::int64_t pending = 0;
    std::int64_t bad = 0;
    std::int64_t waiting = 0;
    std::int64_t rejected = 0;
    std::set<StringId> stories;
    std::vector<Held> held; ///< By source.
    GapTotals gaps;
};

class SledCount {
public:
    explicit SledCount(const ReportInput &input) : m_input(input) {}

    void add(EventIndex event)
    {
        const EventFacts &facts = m_input.facts(event);
        const EventState &state = m_input.stateOf(event);
        SledFacts &sled = m_sleds[facts.sledId];
        sled.waiting += standingOf(state.verdict) == Standing::Waiting ? 1 : 0;
        sled.rejected += standingOf(state.verdict) == Standing::Rejected ? 1 : 0;
        const StoryEventState worth = m_input.worthOf(event);
        if (worth == StoryEventState::LeftOut)
            return;
        ++sled.events;
        sled.pending += worth == StoryEventState::Pending ? 1 : 0;
        sled.bad += worth == StoryEventState::Faulty ? 1 : 0;
        if (facts.storyId != StringId::Empty && !isGapSentinel(m_input.text(facts.pipelineEvent)))
            sled.stories.insert(facts.storyId);
        const bool hasTime = isInCalendar(facts.timestamp);
        if (hasTime) {
            sled.first = std::min(sled.first, facts.timestamp);
            sled.last = std::max(sled.last, facts.timestamp);
        }
        if (eventNumber(facts.eventSeq)) {
            sled.firstSeq = std::min(sled.firstSeq, facts.eventSeq);
            if (facts.eventSeq > sled.lastSeq)
                sled.lastEvent = event;
            sled.lastSeq = std::max(sled.lastSeq, facts.eventSeq);
        }
        sled.held.resize(m_input.sources.size());
        for (const SourceIndex source :
             m_input.sourceSets[static_cast<std::size_t>(state.heldBy)]) {
            Held &held = sled.held[static_cast<std::size_t>(source)];
            ++held.events;
            if (hasTime)
                held.last = std::max(held.last, facts.timestamp);
        }
    }

    void fill(ReportTable &table)
    {
        forEachSledWithGaps(m_input, [this](StringId sled, const GapTotals &totals) {
            m_sleds[sled].gaps = totals;
        });
        std::map<std::string_view, SledFacts *> sorted;
        for (auto &[sled, facts] : m_sleds)
            sorted.emplace(m_input.text(sled), &facts);
        for (const auto &[sled, facts] : sorted)
            addRow(table, sled, *facts);
    }

private:
    void addRow(ReportTable &table, std::string_view name, SledFacts &sled) const
    {
        const double silent = m_input.asOf() - sled.last;
        const auto seq = [](double number) {
            return std::isfinite(number) ? countCell(number) : ReportCell();
        };
        std::int64_t databases = 0;
        std::int64_t holding = 0;
        std::int64_t lacking = 0;
        double lag = 0;
        sled.held.resize(m_input.sources.size());
        const auto &lastHeldBy = m_input.sourceSets[static_cast<std::size_t>(
            std::isfinite(sled.lastSeq) ? m_input.stateOf(sled.lastEvent).heldBy
                                        : SourceSetId::None)];
        for (std::size_t i = 0; i < m_input.sources.size(); ++i) {
            if (!m_input.sources[i].isSled)
                continue;
            ++databases;
            holding += std::ranges::count(lastHeldBy, SourceIndex{static_cast<std::uint32_t>(i)});
            lacking = std::max(lacking, sled.events - sled.held[i].events);
            lag = std::max(lag, sled.last - std::max(sled.held[i].last, sled.first));
        }
        const bool canLag = databases > 0 && sled.events > 0;
        table.addRow({name, finiteCell(sled.first), finiteCell(sled.last),
                      std::isfinite(silent) ? ReportCell(std::max(0.0, silent)) : ReportCell(),
                      seq(sled.firstSeq), seq(sled.lastSeq), countCell(sled.events),
                      countCell(sled.stories.size()), countCell(sled.pending), countCell(sled.bad),
                      countCell(sled.waiting), countCell(sled.rejected),
                      countCell(sled.gaps.gaps + sled.gaps.holes), countCell(sled.gaps.missing),
                      countCell(databases), countCell(holding),
                      canLag ? finiteCell(lag) : ReportCell(),
                      canLag ? countCell(lacking) : ReportCell()});
    }

    const ReportInput &m_input;
    std::map<StringId, SledFacts> m_sleds;
};

std::vector<ReportColumn> sledColumns()
{
    using enum ReportType;
    return {{"sled_id", QT_TRANSLATE_NOOP("sled::ReportTable", "Sled"), Text, FilterField::Sled},
            {"first", QT_TRANSLATE_NOOP("sled::ReportTable", "First"), Time},
            {"last", QT_TRANSLATE_NOOP("sled::ReportTable", "Last"), Time},
            {"silent_seconds", QT_TRANSLATE_NOOP("sled::ReportTable", "Silent for"), Seconds},
            {"first_seq", QT_TRANSLATE_NOOP("sled::ReportTable", "First seq")},
            {"last_seq", QT_TRANSLATE_NOOP("sled::ReportTable", "Last seq")},
            {"events", QT_TRANSLATE_NOOP("sled::ReportTable", "Events")},
            {"stories", QT_TRANSLATE_NOOP("sled::ReportTable", "Stories")},
            {"pending", QT_TRANSLATE_NOOP("sled::ReportTable", "Pending")},
            {"bad", QT_TRANSLATE_NOOP("sled::ReportTable", "Bad")},
            {"waiting", QT_TRANSLATE_NOOP("sled::ReportTable", "Waiting")},
            {"rejected", QT_TRANSLATE_NOOP("sled::ReportTable", "Rejected")},
            {"gaps", QT_TRANSLATE_NOOP("sled::ReportTable", "Gaps")},
            {"missing", QT_TRANSLATE_NOOP("sled::ReportTable", "Missing")},
            {"databases", QT_TRANSLATE_NOOP("sled::ReportTable", "Databases")},
            //: How many databases hold the newest event of the sled.
            {"holding_last", QT_TRANSLATE_NOOP("sled::ReportTable", "Hold its last")},
            {"lag_seconds", QT_TRANSLATE_NOOP("sled::ReportTable", "Lag"), Seconds},
            //: How many events a database does not have.
            {"lacking", QT_TRANSLATE_NOOP("sled::ReportTable", "Lacking")}};
}

} // namespace

ReportTable sledsTable(const ReportInput &input, const std::stop_token &stop)
{
    ReportTable table("sled", sledColumns(), input.lives->input().strings);
    SledCount count(input);
    StopWatch watch(stop);
    for (std::uint32_t i = 0; i < input.eventCount(); ++i) {
        if (watch.isOver())
            return table;
        if (input.passes(EventIndex{i}))
            count.add(EventIndex{i});
    }
    count.fill(table);
    return table;
}

} // namespace sled
