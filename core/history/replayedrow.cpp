// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/replayedrow.h"

namespace sled {

namespace {

Lack lackOf(const SignedOp &op, const Document &document)
{
    if (document.forgottenCount() > 0 && document.waitingCount() == Document::kMaxWaiting)
        return {Lack::What::Room, {}};
    if (!op.dependsOn.empty())
        return {Lack::What::Dependency, {}};
    // The path of a list's own op ends in its field, or in one index behind it.
    constexpr std::size_t kListPath = 2;
    const auto *const element
        = op.inner.path.size() > kListPath ? std::get_if<OpId>(&op.inner.path[1]) : nullptr;
    if (element)
        return {Lack::What::Element, *element};
    return {Lack::What::Origin, op.inner.origin};
}

} // namespace

ReplayedRow replayRow(const CheckedRow &row, Document &document, StringPool &strings, OpTag tag)
{
    ReplayedRow replayed;
    replayed.row = row.row;
    if (row.isMalformed) {
        replayed.reason = RowReason(row.reason);
        return replayed;
    }
    replayed.verdict = document.apply(row.op, replayChecks(row), tag);
    replayed.op = factsOf(row, strings);
    if (replayed.verdict == Verdict::MissingCausalDependencies)
        replayed.reason = RowReason(lackOf(row.op, document));
    return replayed;
}

} // namespace sled
