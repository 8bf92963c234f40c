// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/eventreport.h"

#include "core/report/csvwriter.h"
#include "core/report/jsonlineswriter.h"
#include "core/report/outputbuffer.h"
#include "core/report/tablewriter.h"

namespace sled {

namespace {

/// As wide as cells of \a column mostly are.
std::string_view usualText(EventColumn column)
{
    switch (column) {
    case EventColumn::EventSeq:
        return "100000";
    case EventColumn::At:
        return "2026-05-17T12:00:00Z";
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

/// The rows of one report, one after the other.
class EventReport {
public:
    EventReport(const History &history, const EventReportOptions &options, QIODevice &out,
                const std::stop_token &stop)
        : m_history(history),
          m_columns(options.columns),
          m_layout(options.layout),
          m_cells(*history.strings(), sourcePaths(history), options.time),
          m_out(out),
          m_stop(stop)
    {
    }

    Result<void> writeCsv(std::span<const EventIndex> events)
    {
        CsvWriter csv(m_out.text());
        for (const EventColumn column : m_columns)
            csv.addField(eventColumnName(column));
        csv.endRecord();
        return writeRows(events, [&](const EventRow &row) {
            for (const EventColumn column : m_columns)
                csv.addField(textOf(row, column));
            csv.endRecord();
        });
    }

    Result<void> writeJsonLines(std::span<const EventIndex> events)
    {
        JsonLinesWriter json(m_out.text());
        return writeRows(events, [&](const EventRow &row) {
            for (const EventColumn column : m_columns) {
                m_cell.clear();
                m_cells.appendJson(m_cell, row, column);
                json.addRaw(eventColumnName(column), m_cell);
            }
            json.endObject();
        });
    }

    Result<void> writeTable(std::span<const EventIndex> events)
    {
        TableWriter table(tableColumns(), m_out.text());
        if (Result<void> measured = measure(events, table); !measured)
            return measured;
        if (m_layout != TableLayout::Continued)
            table.addHeader();
        return writeRows(events, [&](const EventRow &row) {
            for (const EventColumn column : m_columns)
                table.addCell(textOf(row, column));
            table.endRow();
        });
    }

private:
    static constexpr std::size_t kRowsAStopTest = 1024;

    Result<void> measure(std::span<const EventIndex> events, TableWriter &table)
    {
        if (m_layout != TableLayout::Measured) {
            for (std::size_t i = 0; i < m_columns.size(); ++i)
                table.measure(i, usualText(m_columns[i]));
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
            if (i % kRowsAStopTest == 0 && m_stop.stop_requested())
                return failure(ErrorCode::Cancelled, {});
            if (Result<void> used = use(eventRow(m_history, events[i])); !used)
                return used;
        }
        return {};
    }

    template <typename Write>
    Result<void> writeRows(std::span<const EventIndex> events, Write &&write)
    {
        const Result<void> written = forEachRow(events, [&](const EventRow &row) {
            write(row);
            return m_out.flushIfFull();
        });
        return written ? m_out.flush() : written;
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

    const History &m_history;
    const std::vector<EventColumn> &m_columns;
    const TableLayout m_layout;
    EventCells m_cells;
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
    EventReport report(history, options, out, stop);
    switch (options.format) {
    case EventFormat::JsonLines:
        return report.writeJsonLines(events);
    case EventFormat::Table:
        return report.writeTable(events);
    case EventFormat::Csv:
        break;
    }
    return report.writeCsv(events);
}

} // namespace sled
