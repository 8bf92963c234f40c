// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/jointcontext.h"

#include "core/session/checkedrows.h"

#include <utility>

namespace sled {

std::vector<ReadSource> readSources(const History &history, std::optional<SourceIndex> except)
{
    std::vector<ReadSource> sources;
    for (std::uint32_t i = 0; i < history.sourceCount(); ++i) {
        const SourceIndex source{i};
        const Source &one = history.source(source);
        if (source != except && history.rowCount(source) > 0)
            sources.push_back({source, one.path, one.kind, history.rowCount(source)});
    }
    return sources;
}

bool hasJointSource(const History &history)
{
    for (std::uint32_t i = 0; i < history.sourceCount(); ++i) {
        if (isReplayedJointly(history.source(SourceIndex{i}).kind))
            return true;
    }
    return false;
}

void markForged(std::vector<CheckedRow> &rows, const ForgedOps &forged)
{
    for (CheckedRow &row : rows) {
        if (!row.isMalformed && forged.contains(row.fingerprint))
            row.signature = CheckResult::Bad;
    }
}

Result<void> readAgain(const std::vector<ReadSource> &sources, const ForgedOps &forged, int threads,
                       const std::stop_token &stop, const RowsAgain &sink)
{
    for (const ReadSource &source : sources) {
        CheckOptions options;
        options.signatures = SignatureMode::Leave;
        options.threads = threads;
        options.rowLimit = source.rowCount;
        const auto rows = CheckedRows::open(source.path, options, stop);
        while (rows) {
            Result<std::vector<CheckedRow>> next = (*rows)->next();
            if (!next || next->empty())
                break;
            markForged(*next, forged);
            sink(source, *next);
        }
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, {});
    }
    return {};
}

std::vector<HistoryBatch> putInto(JointReplay &replay, const ReadSource &source,
                                  std::span<const CheckedRow> rows)
{
    return isReplayedJointly(source.kind) ? replay.replay(source.source, rows) : replay.add(rows);
}

Result<void> catchUp(const std::vector<ReadSource> &sources, const ForgedOps &forged, int threads,
                     JointReplay &replay, const std::stop_token &stop)
{
    return readAgain(sources, forged, threads, stop,
                     [&replay](const ReadSource &source, std::span<const CheckedRow> rows) {
                         static_cast<void>(putInto(replay, source, rows));
                     });
}

} // namespace sled
