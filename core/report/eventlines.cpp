// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/eventlines.h"

namespace sled {

namespace {

CsvOptions withoutMark(CsvOptions options)
{
    options.hasBom = false;
    return options;
}

} // namespace

CsvLines::CsvLines(std::string &out, EventCells &cells, const EventReportOptions &options)
    : m_cells(cells), m_columns(options.columns), m_csv(out, withoutMark(options.csv))
{
}

void CsvLines::add(const EventRow &row)
{
    for (const EventColumn column : m_columns) {
        m_cell.clear();
        m_cells.appendText(m_cell, row, column);
        m_csv.addField(m_cell);
    }
    m_csv.endRecord();
}

JsonLines::JsonLines(std::string &out, EventCells &cells, const EventReportOptions &options)
    : m_cells(cells), m_columns(options.columns), m_json(out)
{
}

void JsonLines::add(const EventRow &row)
{
    for (const EventColumn column : m_columns) {
        m_cell.clear();
        m_cells.appendJson(m_cell, row, column);
        m_json.addRaw(eventColumnName(column), m_cell);
    }
    m_json.endObject();
}

} // namespace sled
