// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/proof.h"

#include "core/base/sha256.h"
#include "core/ops/canonical.h"
#include "core/ops/checks.h"

#include <utility>

namespace sled {

ProofSubject proofSubject(const History &history, OpIndex op)
{
    const OpRecord &record = history.ops().at(op);
    ProofSubject subject{record.id, record.fingerprint, record.verdict(), {}};
    for (const SourceIndex source : history.sourceSets().members(record.sources)) {
        for (std::size_t number = 0; number < history.rowCount(source); ++number) {
            const SourceRow row = history.row(source, number);
            if (row.op != op)
                continue;
            subject.rows.push_back(
                {history.source(source).path.toStdString(), row.row, row.delivered, row.verdict});
        }
    }
    return subject;
}

Proof makeProof(SignedOp op, ProofSubject subject)
{
    Proof proof;
    proof.idText = idTextOf(op.inner);
    if (proof.idText) {
        proof.idTextDigest = sha256(*proof.idText);
        proof.isIdOk = proof.idTextDigest.bytes() == op.inner.id.bytes();
    }
    appendSignedText(proof.signedText, op);
    proof.signedTextDigest = sha256(proof.signedText);
    proof.isSignatureOk = isSignatureValid(op.signedDigest, op.author, proof.signedTextDigest);
    proof.op = std::move(op);
    proof.verdict = subject.verdict;
    proof.rows = std::move(subject.rows);
    return proof;
}

} // namespace sled
