// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/keyedhash.h"
#include "core/session/importrun.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <tsl/robin_set.h>
#include <vector>

class QIODevice;

namespace sled {

using OpIdSet = tsl::robin_set<OpId, ByteIdHash>;

/// Which ops of which sources to write.
struct ExportRequest {
    QStringList sources;
    std::optional<OpIdSet> ids;    ///< Only these.
    std::string signer;            ///< Only those whose signer begins with these lower-case digits.
    std::optional<RowId> firstRow; ///< Of each source: only rows from it on.
};

/// What was written.
struct ExportOutcome {
    qint64 rows = 0;                     ///< That were read.
    qint64 rowsExpected = 0;             ///< Of the sources begun up to now, an estimate.
    qint64 written = 0;                  ///< Ops.
    qint64 repeated = 0;                 ///< The same bytes once more: left out.
    qint64 notWanted = 0;                ///< By the request.
    qint64 malformed = 0;                ///< No op in them: left out.
    qint64 tooLong = 0;                  ///< No reader would take such a line: left out.
    std::vector<ImportFailure> failures; ///< Sources that were not read to their end.
};

/// Called after each page of rows, on the caller's thread.
using ExportReporter = std::function<void(const ExportOutcome &soFar)>;

/// Writes the ops that \a request asks for as JSON Lines, source by source and in row order, each
/// once. Imported, they give what an import of the sources would give. Of a database only the
/// ops are read.
/// \return ErrorCode::Io if \a out does not take it, ErrorCode::Cancelled.
Result<ExportOutcome> exportOps(const ExportRequest &request, QIODevice &out,
                                const ExportReporter &report, const std::stop_token &stop);

} // namespace sled
