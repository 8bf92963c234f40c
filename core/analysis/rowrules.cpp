// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rowrules.h"

#include "core/analysis/findingtext.h"

namespace sled {

namespace {

using Row = FindingsInput::Row;
using Op = FindingsInput::Op;

Finding aboutRow(FindingKind kind, const Row &row, RuleRun &run)
{
    Finding finding;
    if (row.op != OpIndex::None)
        finding = run.about(kind, row.op);
    finding.kind = kind;
    finding.source = row.source;
    finding.row = row.row;
    return finding;
}

std::string pathSentence(const Op &op, Verdict verdict, const RuleRun &run)
{
    const std::string path = "the path " + quoted(run.text(op.path));
    switch (verdict) {
    case Verdict::ErrApplyOnStruct:
        return "the path ends at a struct, which cannot be changed as a whole";
    case Verdict::ErrApplyOnPrimitive:
        return path + " goes on into a plain value, which has no parts";
    case Verdict::ErrListApplyToEmpty:
        return path + " goes on into an element that has no content";
    default:
        return path + " leads to no field or element that is there yet";
    }
}

void judgeRefused(const Row &row, const Op &op, RuleRun &run)
{
    const bool isUnknown
        = row.verdict == Verdict::ErrPathMismatch && op.target.rootField == OpTarget::kUnknown;
    if (isUnknown) {
        run.add(aboutRow(FindingKind::UnknownField, row, run),
                "the path " + quoted(run.text(op.path))
                    + " begins with a field that is not known here");
        return;
    }
    run.add(aboutRow(FindingKind::BadPath, row, run), pathSentence(op, row.verdict, run));
}

void judge(const Row &row, const Op &op, RuleRun &run)
{
    const bool isBadId = op.hasBadId || row.verdict == Verdict::ErrHashMismatch;
    const bool isForged = op.hasBadSignature || row.verdict == Verdict::ErrDigestMismatch;
    if (isBadId) {
        run.add(aboutRow(FindingKind::BadOpId, row, run),
                "the op calls itself " + shortId(op.id)
                    + ", which is not the hash of what it says");
    }
    if (isForged) {
        run.add(aboutRow(FindingKind::BadSignature, row, run),
                "the signature over op " + shortId(op.id) + " was not made by "
                    + sledName(run.text(run.sledIdOf(op.signer))) + ", its signer");
    }
    if (isBadId || isForged)
        return;
    if (standingOf(row.verdict) == Standing::Waiting) {
        run.add(aboutRow(FindingKind::Waiting, row, run),
                row.reason.isEmpty() ? "waits for its origin, or for an op that it depends on"
                                     : row.reason.toStdString());
    } else if (standingOf(row.verdict) == Standing::Rejected) {
        judgeRefused(row, op, run);
    }
}

} // namespace

void findBadRows(RuleRun &run)
{
    std::size_t done = 0;
    for (const Row &row : run.input().rows) {
        if (done++ % RuleRun::kStopTest == 0 && run.stop().stop_requested())
            return;
        if (row.op != OpIndex::None) {
            judge(row, run.op(row.op), run);
            continue;
        }
        run.add(aboutRow(FindingKind::MalformedRow, row, run),
                row.reason.isEmpty() ? "the row does not hold an op" : row.reason.toStdString());
    }
}

} // namespace sled
