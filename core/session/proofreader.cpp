// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/proofreader.h"

#include "core/history/checkedrow.h"
#include "core/store/rowsource.h"

#include <utility>

namespace sled {

namespace {

using namespace Qt::StringLiterals;

Result<SignedOp> readOp(const ProofSubject &subject, const ProofRow &row,
                        const std::stop_token &stop)
{
    const auto source = openRowSource(QString::fromStdString(row.source), stop);
    if (!source)
        return tl::unexpected(source.error());
    const Result<RawRow> raw = (*source)->readRow(row.row, stop);
    if (!raw)
        return tl::unexpected(raw.error());
    OpParser parser;
    CheckedRow checked = checkRow(*raw, SignatureMode::Leave, parser);
    const bool isTheOne = !checked.isMalformed && checked.op.inner.id == subject.id
        && checked.fingerprint == subject.fingerprint;
    if (!isTheOne) {
        return failure(
            ErrorCode::OutOfRange,
            u"row %1 holds something else than when it was read"_s.arg(toNumber(row.row)));
    }
    return std::move(checked.op);
}

} // namespace

Result<Proof> readProof(ProofSubject subject, const std::stop_token &stop)
{
    Q_ASSERT(!subject.rows.empty());
    Result<SignedOp> op;
    for (const ProofRow &row : subject.rows) {
        op = readOp(subject, row, stop);
        if (op || op.error().code == ErrorCode::Cancelled)
            break;
    }
    if (!op)
        return tl::unexpected(op.error());
    return makeProof(*std::move(op), std::move(subject));
}

} // namespace sled
