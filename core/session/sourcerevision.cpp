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
            revision.reasons.append(static_cast<std::uint32_t>(revision.rows.size()), row.reason);
        revision.rows.push_back(
            {row.row, row.op ? row.op->fingerprint : 0, row.verdict, row.verdict});
    }
    for (const VerdictChange &change : batch.changes)
        revision.rows[change.rowNumber].verdict = change.verdict;
}

/// Hands all of \a rows to \a replay, with what is known of their signatures.
template <typename Replay>
Result<void> replayRows(CheckedRows &rows, const ForgedOps &forged, SourceRevision &revision,
                        const Replay &replay)
{
    for (;;) {
        Result<std::vector<CheckedRow>> next = rows.next();
        if (!next)
            return tl::unexpected(next.error());
        if (next->empty())
            return {};
        markForged(*next, forged);
        add(replay(*next), revision);
    }
}

} // namespace

Result<SourceRevision> replayAgain(const RevisionRequest &request, StringPool &strings,
                                   const std::stop_token &stop)
{
    CheckOptions options;
    options.signatures = SignatureMode::Leave;
    options.threads = request.options.threads;
    options.rowLimit = request.rows.rowCount;
    auto rows = CheckedRows::open(request.rows.path, options, stop);
    if (!rows)
        return tl::unexpected(rows.error());
    SourceRevision revision;
    revision.source = request.rows.source;
    revision.rows.reserve(request.rows.rowCount);
    if (isReplayedJointly((*rows)->kind())) {
        JointReplay replay(strings);
        const int threads = request.options.threads;
        return catchUp(request.others, *request.forged, threads, replay, stop)
            .and_then([&] {
                return replayRows(**rows, *request.forged, revision, [&](const auto &next) {
                    return std::move(replay.replay(revision.source, next).front());
                });
            })
            .map([&] {
                revision.outcome = outcomeOf(replay, revision.source, request.options);
                return std::move(revision);
            });
    }
    Replayer replayer(strings);
    return replayRows(**rows, *request.forged, revision,
                      [&](const auto &next) { return replayer.replay(revision.source, next); })
        .map([&] {
            revision.outcome = outcomeOf(replayer.document(), request.options);
            return std::move(revision);
        });
}

} // namespace sled
