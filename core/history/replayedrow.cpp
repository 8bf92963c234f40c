// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/replayedrow.h"

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString waitingReason(const SignedOp &op, const Document &document)
{
    if (document.forgottenCount() > 0 && document.waitingCount() == Document::kMaxWaiting)
        return u"more than %1 ops wait; this one is not tried again"_s.arg(Document::kMaxWaiting);
    if (!op.dependsOn.empty())
        return u"waits for an op that it depends on, or for its origin"_s;
    // The path of a list's own op ends in its field, or in one index behind it.
    constexpr std::size_t kListPath = 2;
    const auto *const element
        = op.inner.path.size() > kListPath ? std::get_if<OpId>(&op.inner.path[1]) : nullptr;
    if (element)
        return u"waits for the element %1 that it changes"_s.arg(
            QString::fromStdString(element->toHex()));
    return u"waits for its origin %1"_s.arg(QString::fromStdString(op.inner.origin.toHex()));
}

} // namespace

ReplayedRow replayRow(const CheckedRow &row, Document &document, StringPool &strings, OpTag tag)
{
    ReplayedRow replayed;
    replayed.row = row.row;
    if (row.isMalformed) {
        replayed.reason = row.reason;
        return replayed;
    }
    replayed.verdict = document.apply(row.op, replayChecks(row), tag);
    replayed.op = factsOf(row, strings);
    if (replayed.verdict == Verdict::MissingCausalDependencies)
        replayed.reason = waitingReason(row.op, document);
    return replayed;
}

} // namespace sled
