// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/checkedrow.h"
#include "core/report/importcounts.h"

#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace sled {

/// What to import, and where to.
struct ImportRequest {
    QString archive;       ///< Need not be there yet.
    QStringList sources;   ///< Databases, op files, archives.
    bool isDryRun = false; ///< Tell only.
    SignatureMode signatures = SignatureMode::Check;
    int threads = 0;                            ///< For checking; 0: one a core.
    std::shared_ptr<VerifiedOps> verified = {}; ///< See LoadOptions; not used if they are left.
};

/// A source that could not be read to its end; what came before that is imported.
struct ImportFailure {
    QString path;
    Error error;
};

/// What an import came to.
struct ImportOutcome {
    ImportCounts counts;
    std::vector<ImportFailure> failures;
    std::optional<ImportId> id; ///< Nothing: the archive is as it was.
};

/// How far an import is. Valid during the call.
struct ImportProgress {
    const ImportCounts &counts;
    qint64 rowsExpected = 0; ///< Of the sources begun up to now, an estimate.
    std::size_t source = 0;  ///< Number of the one that is being read.
};

/// Called after each page of rows, on the caller's thread.
using ImportReporter = std::function<void(const ImportProgress &progress)>;

/// Imports by \a request, in one transaction: after an error the archive is as it was.
///
/// Memory does not depend on the size of the sources. A stop is heard within a page of rows,
/// whose signatures take about 50 ms a core.
/// \return ErrorCode::OutOfRange if the archive is one of its own sources, or the path leads to
///         what is no archive; ErrorCode::Cancelled; or as ArchiveWriter says.
Result<ImportOutcome> runImport(const ImportRequest &request, const ImportReporter &report,
                                const std::stop_token &stop);

} // namespace sled
