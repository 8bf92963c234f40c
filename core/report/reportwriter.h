// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/eventreport.h"
#include "core/report/namedreport.h"
#include "core/report/timetext.h"

#include <string>

class QIODevice;

namespace sled {

/// How a report is written.
struct ReportWriteOptions {
    EventFormat format = EventFormat::Csv;
    std::string part; ///< The one table of reportParts() that is wanted; empty: all.
    TimeText time;
    CsvOptions csv = {}; ///< For EventFormat::Csv.
};

/// Writes \a report to \a out.
///
/// Every record begins with `by`: what it is about. The last one, by `summary`, is what has to be
/// known of the others. CSV has the columns of all its records, in order, and nothing in those
/// that a record has none of; an object of JSON Lines has its own alone. Times are as the
/// options say, and nothing (`null`) outside of their years, lengths seconds. A table for a
/// terminal ends in the summary as a sentence. \return ErrorCode::Io if \a out does not take it,
/// ErrorCode::Cancelled.
Result<void> writeReport(const NamedReport &report, const ReportWriteOptions &options,
                         QIODevice &out, const std::stop_token &stop);

} // namespace sled
