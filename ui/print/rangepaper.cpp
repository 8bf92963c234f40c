// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/rangepaper.h"

#include "core/report/namedreport.h"
#include "core/report/reportsummary.h"
#include "ui/models/displaytext.h"
#include "ui/print/paper.h"
#include "ui/print/reporttables.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace sled {

using namespace std::string_view_literals;

namespace {

using PaperTable = Paper::Table;

struct SayRange {
    Q_DECLARE_TR_FUNCTIONS(sled::RangePaper)
};

/// What there is to say of one range.
class RangePaperMaker {
public:
    RangePaperMaker(const RangeToPrint &what, const std::stop_token &stop)
        : m_what(what), m_stop(stop), m_times(what.times), m_input(*what.input)
    {
        m_input.shown = inRange();
    }

    Paper make()
    {
        Paper paper;
        paper.title = SayRange::tr("%1 to %2")
                          .arg(timeText(m_what.range.begin), timeText(m_what.range.end));
        paper.origin = m_what.origin;
        addFacts(paper);
        if (m_what.lanes)
            paper.blocks.emplace_back(*m_what.lanes);
        if (m_events.empty())
            return paper;
        static constexpr std::array kSleds{"sled_id"sv, "first"sv, "last"sv,   "events"sv,
                                           "stories"sv, "bad"sv,   "missing"sv};
        addTable(paper, ReportKind::Sleds, "sled", SayRange::tr("Sleds"), kSleds);
        static constexpr std::array kTransitions{"from_stage"sv, "to_stage"sv, "count"sv,
                                                 "median_seconds"sv, "unverified"sv};
        addTable(paper, ReportKind::Transitions, "transition", SayRange::tr("Transitions"),
                 kTransitions);
        static constexpr std::array kDays{"day"sv, "arrivals"sv, "done"sv, "given_up"sv,
                                          "events"sv};
        addTable(paper, ReportKind::Throughput, "day", SayRange::tr("Days"), kDays);
        static constexpr std::array kGaps{"sled_id"sv, "kind"sv,  "first"sv, "last"sv,
                                          "missing"sv, "after"sv, "until"sv};
        addTable(paper, ReportKind::Gaps, "gap", SayRange::tr("Gaps"), kGaps);
        paper.blocks.emplace_back(events());
        return paper;
    }

private:
    QString timeText(double time) { return printedTime(m_times, time); }

    /// The events that pass and lie in the range; keeps those that count.
    std::shared_ptr<const std::vector<bool>> inRange()
    {
        const std::uint32_t count = m_input.eventCount();
        auto shown = std::make_shared<std::vector<bool>>(count);
        for (std::uint32_t i = 0; i < count; ++i) {
            const EventIndex event{i};
            const double time = m_input.facts(event).timestamp;
            const bool isIn
                = m_input.passes(event) && time >= m_what.range.begin && time < m_what.range.end;
            (*shown)[i] = isIn;
            if (isIn && m_input.worthOf(event) != StoryEventState::LeftOut)
                m_events.push_back(event);
        }
        return shown;
    }

    void addFacts(Paper &paper)
    {
        Paper::Facts facts;
        facts.lines.emplace_back(SayRange::tr("Times"), m_what.zoneName);
        facts.lines.emplace_back(SayRange::tr("Filter"),
                                 m_what.filter.isEmpty() ? SayRange::tr("none, of all events")
                                                         : m_what.filter);
        const ReportTable summary = reportSummary(ReportKind::Sleds, m_input, request());
        constexpr std::array kCounts{"events"sv,  "verified"sv, "pending"sv, "bad"sv,
                                     "waiting"sv, "rejected"sv, "missing"sv};
        for (const std::string_view name : kCounts) {
            const std::size_t column = summary.find(name).value();
            facts.lines.emplace_back(
                QCoreApplication::translate("sled::ReportTable", summary.columns()[column].title),
                displayCount(qint64(summary.number(0, name).value_or(0))));
        }
        paper.blocks.emplace_back(std::move(facts));
    }

    [[nodiscard]] ReportRequest request() const
    {
        return {m_what.zone, m_what.zoneName, m_what.filter};
    }

    void addTable(Paper &paper, ReportKind kind, std::string_view part, const QString &heading,
                  std::span<const std::string_view> columns)
    {
        const Result<NamedReport> report = makeReport(kind, m_input, request(), m_stop);
        if (!report || report->table(part).rowCount() == 0)
            return;
        constexpr std::size_t kMostRows = 200;
        paper.blocks.emplace_back(
            printedTable(report->table(part), heading, columns, m_times, kMostRows));
    }

    PaperTable events()
    {
        const auto isBefore = [this](EventIndex a, EventIndex b) {
            const EventFacts &first = m_input.facts(a);
            const EventFacts &second = m_input.facts(b);
            return std::pair(first.timestamp, a) < std::pair(second.timestamp, b);
        };
        const std::size_t rows = std::min(m_events.size(), kMaxPaperRows);
        std::partial_sort(m_events.begin(), m_events.begin() + std::ptrdiff_t(rows), m_events.end(),
                          isBefore);
        PaperTable table;
        table.heading = SayRange::tr("Events");
        table.titles
            = QStringList{SayRange::tr("Time"), SayRange::tr("Story"),  SayRange::tr("From"),
                          SayRange::tr("To"),   SayRange::tr("Event"),  SayRange::tr("Sled"),
                          SayRange::tr("Seq"),  SayRange::tr("Checked")};
        table.areNumbers = {false, false, false, false, false, false, true, false};
        for (std::size_t row = 0; row < rows; ++row)
            table.rows.push_back(cellsOf(m_events[row]));
        if (rows < m_events.size()) {
            table.note = SayRange::tr("%1 more are left out. An export has them all.")
                             .arg(displayEvents(qint64(m_events.size() - rows)));
        }
        return table;
    }

    QStringList cellsOf(EventIndex event)
    {
        const EventFacts &facts = m_input.facts(event);
        const auto text = [this](StringId id) { return displayText(m_input.text(id)); };
        const std::string_view checked = verificationName(m_input.stateOf(event).verification);
        return {timeText(facts.timestamp),     text(facts.storyId),
                text(facts.fromStage),         text(facts.toStage),
                text(facts.pipelineEvent),     shortSledId(m_input.text(facts.sledId)),
                displayNumber(facts.eventSeq), QString::fromUtf8(checked)};
    }

    const RangeToPrint &m_what;
    const std::stop_token &m_stop;
    TimeText m_times;
    std::vector<EventIndex> m_events; ///< That count, in the range; sorted in the end.
    ReportInput m_input;              ///< Of the range.
};

} // namespace

Paper rangePaper(const RangeToPrint &what, const std::stop_token &stop)
{
    return RangePaperMaker(what, stop).make();
}

} // namespace sled
