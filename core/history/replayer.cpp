// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/replayer.h"

namespace sled {

using namespace Qt::StringLiterals;

HistoryBatch Replayer::replay(SourceIndex source, std::span<const CheckedRow> rows)
{
    HistoryBatch batch;
    batch.source = source;
    batch.rows.reserve(rows.size());
    for (const CheckedRow &row : rows) {
        const OpTag tag{m_nextRow++};
        ReplayedRow &replayed = batch.rows.emplace_back();
        replayed.row = row.row;
        if (row.isMalformed) {
            replayed.reason = row.reason;
            continue;
        }
        replayed.verdict = m_document.apply(row.op, replayChecks(row), tag);
        replayed.op = factsOf(row, m_strings);
        if (replayed.verdict == Verdict::MissingCausalDependencies)
            replayed.reason = waitingReason(row.op);
        for (const Document::Release &release : m_document.released())
            batch.changes.push_back({static_cast<std::uint32_t>(release.tag), release.verdict});
    }
    return batch;
}

QString Replayer::waitingReason(const SignedOp &op) const
{
    if (m_document.forgottenCount() > 0 && m_document.waitingCount() == Document::kMaxWaiting)
        return u"more than %1 ops wait; this one is not tried again"_s.arg(Document::kMaxWaiting);
    if (!op.dependsOn.empty())
        return u"waits for an op that it depends on, or for its origin"_s;
    return u"waits for its origin %1"_s.arg(QString::fromStdString(op.inner.origin.toHex()));
}

} // namespace sled
