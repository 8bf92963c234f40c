// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/eventreport.h"

#include "core/report/eventlines.h"
#include "core/report/eventpieces.h"
#include "core/report/outputbuffer.h"
#include "core/report/tablewriter.h"

#include <utility>

namespace sled {

namespace {

/// As wide as cells of \a column mostly are; not of times, for which there are options.
std::string_view usualText(EventColumn column)
{
    switch (column) {
    case EventColumn::EventSeq:
        return "100000";
    case EventColumn::StoryId:
        return "0123456789abcdef01234567";
    case EventColumn::FromStage:
    case EventColumn::ToStage:
        return "merge_failure";
    case EventColumn::PipelineEvent:
        return "MergeSucceeded";
    case EventColumn::Verification:
        return "bad_signature";
    case EventColumn::SledId:
    case EventColumn::Op:
    case EventColumn::Signer:
        return "0123456789abc";
    default:
        return {};
    }
}

/// One report. \a Events: History or EventSnapshot.
template <typename Events>
class EventReport {
public:
    EventReport(const Events &source, EventCells cells, const EventReportOptions &options,
                QIODevice &out, const std::stop_token &stop)
        : m_source(source),
          m_options(options),
          m_columns(options.columns),
          m_cells(std::move(cells)),
          m_device(out),
          m_out(out),
          m_stop(stop)
    {
    }

    Result<void> write(std::span<const EventIndex> events)
    {
        switch (m_options.format) {
        case EventFormat::JsonLines:
            return writeJsonLines(events);
        case EventFormat::Table:
            return writeTable(events);
        case EventFormat::Csv:
            break;
        }
        return writeCsv(events);
    }

private:
    static constexpr std::size_t kRowsAStopTest = 1024;

    Result<void> writeCsv(std::span<const EventIndex> events)
    {
        CsvWriter csv(m_out.text(), m_options.csv);
        if (m_options.csv.hasHeader) {
            for (const EventColumn column : m_columns)
                csv.addTitle(eventColumnName(column));
            csv.endRecord();
        }
        const Result<void> begun = m_out.flush();
        return begun ? writeLines<CsvLines>(events) : begun;
    }

    Result<void> writeJsonLines(std::span<const EventIndex> events)
    {
        return writeLines<JsonLines>(events);
    }

    template <typename Lines>
    Result<void> writeLines(std::span<const EventIndex> events)
    {
        EventPieces<Events, Lines> pieces(m_source, m_cells, m_options);
        return pieces.write(events, m_device, m_stop);
    }

    Result<void> writeTable(std::span<const EventIndex> events)
    {
        TableWriter table(tableColumns(), m_out.text());
        if (Result<void> measured = measure(events, table); !measured)
            return measured;
        if (m_options.layout != TableLayout::Continued)
            table.addHeader();
        const Result<void> written = forEachRow(events, [&](const EventRow &row) {
            for (const EventColumn column : m_columns)
                table.addCell(textOf(row, column));
            table.endRow();
            return m_out.flushIfFull();
        });
        return written ? m_out.flush() : written;
    }

    Result<void> measure(std::span<const EventIndex> events, TableWriter &table)
    {
        if (m_options.layout != TableLayout::Measured) {
            for (std::size_t i = 0; i < m_columns.size(); ++i)
                table.measure(i, usualCell(m_columns[i]));
            return {};
        }
        return forEachRow(events, [&](const EventRow &row) {
            for (std::size_t i = 0; i < m_columns.size(); ++i)
                table.measure(i, textOf(row, m_columns[i]));
            return Result<void>();
        });
    }

    template <typename Use>
    Result<void> forEachRow(std::span<const EventIndex> events, Use &&use)
    {
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (i % kRowsAStopTest == 0) {
                if (m_stop.stop_requested())
                    return failure(ErrorCode::Cancelled, {});
                if (m_options.progress)
                    m_options.progress(i);
            }
            if (Result<void> used = use(eventRow(m_source, events[i])); !used)
                return used;
        }
        return {};
    }

    std::string_view usualCell(EventColumn column)
    {
        if (column != EventColumn::At)
            return usualText(column);
        constexpr double kAnyTime = 1'779'026'700; // all are as wide in one zone and format
        m_cell.clear();
        TimeText(m_options.time).append(m_cell, kAnyTime);
        return m_cell;
    }

    std::string_view textOf(const EventRow &row, EventColumn column)
    {
        m_cell.clear();
        m_cells.appendText(m_cell, row, column);
        return m_cell;
    }

    [[nodiscard]] std::vector<TableColumn> tableColumns() const
    {
        constexpr std::size_t kIdWidth = 13; // twelve digits and the ellipsis
        std::vector<TableColumn> columns;
        for (const EventColumn column : m_columns) {
            TableColumn &one = columns.emplace_back();
            one.title = eventColumnName(column);
            one.isNumber = column == EventColumn::EventSeq || column == EventColumn::Timestamp;
            if (column == EventColumn::SledId || column == EventColumn::Op
                || column == EventColumn::Signer)
                one.maxWidth = kIdWidth;
        }
        return columns;
    }

    const Events &m_source;
    const EventReportOptions &m_options;
    const std::vector<EventColumn> &m_columns;
    EventCells m_cells;
    QIODevice &m_device;
    OutputBuffer m_out;
    const std::stop_token &m_stop;
    std::string m_cell; ///< Used again for each.
};

} // namespace

std::optional<EventFormat> eventFormatNamed(std::string_view name) noexcept
{
    if (name == "csv")
        return EventFormat::Csv;
    if (name == "jsonl")
        return EventFormat::JsonLines;
    if (name == "table")
        return EventFormat::Table;
    return std::nullopt;
}

Result<void> writeEvents(const History &history, std::span<const EventIndex> events,
                         const EventReportOptions &options, QIODevice &out,
                         const std::stop_token &stop)
{
    EventCells cells(*history.strings(), sourcePaths(history), options.time, options.maxText);
    return EventReport(history, std::move(cells), options, out, stop).write(events);
}

Result<void> writeEvents(const EventSnapshot &snapshot, std::span<const EventIndex> events,
                         const EventReportOptions &options, QIODevice &out,
                         const std::stop_token &stop)
{
    EventCells cells(*snapshot.strings, snapshot.sourcePaths, options.time, options.maxText);
    return EventReport(snapshot, std::move(cells), options, out, stop).write(events);
}

} // namespace sled
