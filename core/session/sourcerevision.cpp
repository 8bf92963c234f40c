// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sourcerevision.h"

#include "core/history/replayer.h"
#include "core/session/checkedrows.h"

#include <utility>

namespace sled {

namespace {

void add(const HistoryBatch &batch, SourceRevision &revision)
{
    for (const ReplayedRow &row : batch.rows) {
        if (!row.reason.isEmpty())
            revision.reasons.emplace(static_cast<std::uint32_t>(revision.rows.size()), row.reason);
        revision.rows.push_back(
            {row.row, row.op ? row.op->fingerprint : 0, row.verdict, row.verdict});
    }
    for (const VerdictChange &change : batch.changes)
        revision.rows[change.rowNumber].verdict = change.verdict;
}

} // namespace

Result<SourceRevision> replayAgain(const RevisionRequest &request, StringPool &strings,
                                   const std::stop_token &stop)
{
    CheckOptions options;
    options.signatures = SignatureMode::Leave;
    options.threads = request.options.threads;
    options.rowLimit = request.rowCount;
    auto rows = CheckedRows::open(request.path, options, stop);
    if (!rows)
        return tl::unexpected(rows.error());
    SourceRevision revision;
    revision.source = request.source;
    revision.rows.reserve(request.rowCount);
    Replayer replayer(strings);
    for (;;) {
        Result<std::vector<CheckedRow>> next = (*rows)->next();
        if (!next)
            return tl::unexpected(next.error());
        if (next->empty())
            break;
        for (CheckedRow &row : *next) {
            if (!row.isMalformed && request.forged->contains(row.fingerprint))
                row.signature = CheckResult::Bad;
        }
        add(replayer.replay(request.source, *next), revision);
    }
    revision.outcome = outcomeOf(replayer.document(), request.options);
    return revision;
}

} // namespace sled
