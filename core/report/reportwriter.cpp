// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportwriter.h"

#include "core/ops/opjson.h"
#include "core/query/localdays.h"
#include "core/report/csvwriter.h"
#include "core/report/durationtext.h"
#include "core/report/jsonlineswriter.h"
#include "core/report/outputbuffer.h"
#include "core/report/reportsummary.h"
#include "core/report/tablewriter.h"

#include <algorithm>

namespace sled {

namespace {

class ReportWriter {
public:
    ReportWriter(const NamedReport &report, const ReportWriteOptions &options, QIODevice &out,
                 const std::stop_token &stop)
        : m_report(report), m_time(options.time), m_csv(options.csv), m_out(out), m_stop(stop)
    {
        for (const ReportTable &table : report.tables) {
            if (options.part.empty() || options.part == table.by())
                m_tables.push_back(&table);
        }
    }

    Result<void> writeCsv()
    {
        m_tables.push_back(&m_report.summary);
        std::vector<std::string_view> names;
        for (const ReportTable *table : m_tables) {
            for (const ReportColumn &column : table->columns()) {
                if (std::ranges::find(names, column.name) == names.end())
                    names.push_back(column.name);
            }
        }
        CsvWriter csv(m_out.text(), m_csv);
        if (m_csv.hasHeader) {
            csv.addTitle("by");
            for (const std::string_view name : names)
                csv.addTitle(name);
            csv.endRecord();
        }
        return writeRows([&](const ReportTable &table, std::size_t row) {
            csv.addField(table.by());
            for (const std::string_view name : names) {
                const auto column = table.find(name);
                csv.addField(column ? textOf(table, row, *column) : std::string_view());
            }
            csv.endRecord();
        });
    }

    Result<void> writeJsonLines()
    {
        m_tables.push_back(&m_report.summary);
        JsonLinesWriter json(m_out.text());
        return writeRows([&](const ReportTable &table, std::size_t row) {
            json.addString("by", table.by());
            for (std::size_t i = 0; i < table.columns().size(); ++i)
                addJson(json, table, row, i);
            json.endObject();
        });
    }

    Result<void> writeTable()
    {
        for (const ReportTable *table : m_tables) {
            if (table != m_tables.front())
                m_out.text() += '\n';
            if (m_tables.size() > 1)
                m_out.text().append("by ").append(table->by()).append(":\n");
            if (Result<void> written = writeTableOf(*table); !written)
                return written;
        }
        m_out.text() += '\n' + summaryText(m_report.summary) + '\n';
        return m_out.flush();
    }

private:
    template <typename Write>
    Result<void> writeRows(Write &&write)
    {
        for (const ReportTable *table : m_tables) {
            const Result<void> written = forEachRow(*table, [&](std::size_t row) {
                write(*table, row);
                return m_out.flushIfFull();
            });
            if (!written)
                return written;
        }
        return m_out.flush();
    }

    template <typename Use>
    Result<void> forEachRow(const ReportTable &table, Use &&use)
    {
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            if (m_watch.isOver())
                return failure(ErrorCode::Cancelled, {});
            if (Result<void> used = use(row); !used)
                return used;
        }
        return {};
    }

    Result<void> writeTableOf(const ReportTable &table)
    {
        constexpr std::size_t kIdWidth = 13; // twelve digits and the ellipsis
        std::vector<TableColumn> columns;
        for (const ReportColumn &column : table.columns()) {
            TableColumn &one = columns.emplace_back();
            one.title = column.name;
            one.isNumber = column.type == ReportType::Count || column.type == ReportType::Seconds;
            if (column.name == "sled_id" || column.name == "signer")
                one.maxWidth = kIdWidth;
        }
        TableWriter writer(std::move(columns), m_out.text());
        const std::size_t count = table.columns().size();
        const Result<void> measured = forEachRow(table, [&](std::size_t row) {
            for (std::size_t i = 0; i < count; ++i)
                writer.measure(i, shownText(table, row, i));
            return Result<void>();
        });
        if (!measured)
            return measured;
        writer.addHeader();
        return forEachRow(table, [&](std::size_t row) {
            for (std::size_t i = 0; i < count; ++i)
                writer.addCell(shownText(table, row, i));
            writer.endRow();
            return m_out.flushIfFull();
        });
    }

    /// The cell as plain text; nothing where there is no value.
    std::string_view textOf(const ReportTable &table, std::size_t row, std::size_t column)
    {
        m_cell.clear();
        const ReportType type = table.columns()[column].type;
        const ReportCell &cell = table.cell(row, column);
        if (const auto *text = std::get_if<std::string_view>(&cell))
            m_cell = *text;
        else if (const auto *whole = std::get_if<std::int64_t>(&cell))
            m_cell = type == ReportType::Day ? dayText(*whole) : std::to_string(*whole);
        else if (const auto *number = std::get_if<double>(&cell)) {
            if (type != ReportType::Time)
                appendJsonNumber(m_cell, *number);
            else
                static_cast<void>(m_time.append(m_cell, *number)); // nothing outside of its years
        }
        return m_cell;
    }

    /// The same for eyes: lengths in their units.
    std::string_view shownText(const ReportTable &table, std::size_t row, std::size_t column)
    {
        const auto *number = std::get_if<double>(&table.cell(row, column));
        if (!number || table.columns()[column].type != ReportType::Seconds)
            return textOf(table, row, column);
        m_cell = durationText(*number);
        return m_cell;
    }

    void addJson(JsonLinesWriter &json, const ReportTable &table, std::size_t row,
                 std::size_t column)
    {
        const ReportColumn &one = table.columns()[column];
        const ReportCell &cell = table.cell(row, column);
        const std::string_view text = textOf(table, row, column);
        const bool isText = one.type == ReportType::Text || one.type == ReportType::Stage
            || one.type == ReportType::Day
            || (one.type == ReportType::Time && m_time.format() != TimeFormat::Unix);
        if (std::holds_alternative<std::monostate>(cell)
            || (one.type == ReportType::Time && text.empty()))
            json.addNull(one.name);
        else if (isText)
            json.addString(one.name, text);
        else
            json.addRaw(one.name, text);
    }

    const NamedReport &m_report;
    std::vector<const ReportTable *> m_tables;
    TimeText m_time;
    const CsvOptions &m_csv;
    OutputBuffer m_out;
    const std::stop_token &m_stop;
    StopWatch m_watch{m_stop};
    std::string m_cell; ///< Used again for each.
};

} // namespace

Result<void> writeReport(const NamedReport &report, const ReportWriteOptions &options,
                         QIODevice &out, const std::stop_token &stop)
{
    ReportWriter writer(report, options, out, stop);
    switch (options.format) {
    case EventFormat::JsonLines:
        return writer.writeJsonLines();
    case EventFormat::Table:
        return writer.writeTable();
    case EventFormat::Csv:
        break;
    }
    return writer.writeCsv();
}

} // namespace sled
