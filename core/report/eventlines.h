// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/csvwriter.h"
#include "core/report/eventcells.h"
#include "core/report/eventreport.h"
#include "core/report/jsonlineswriter.h"

#include <string>

namespace sled {

/// Writes events as records of CSV, without header and mark of the byte order.
class CsvLines final {
public:
    /// All are used by one thread at a time, and outlive this.
    CsvLines(std::string &out, EventCells &cells, const EventReportOptions &options);

    void add(const EventRow &row);

private:
    EventCells &m_cells;
    const std::vector<EventColumn> &m_columns;
    CsvWriter m_csv;
    std::string m_cell; ///< Used again for each.
};

/// Writes events as JSON objects, one a line.
class JsonLines final {
public:
    /// All are used by one thread at a time, and outlive this.
    JsonLines(std::string &out, EventCells &cells, const EventReportOptions &options);

    void add(const EventRow &row);

private:
    EventCells &m_cells;
    const std::vector<EventColumn> &m_columns;
    JsonLinesWriter m_json;
    std::string m_cell; ///< Used again for each.
};

} // namespace sled
