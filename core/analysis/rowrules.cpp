// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rowrules.h"

#include "core/analysis/findingtext.h"

#include <vector>

namespace sled {

namespace {

using Row = FindingsInput::Row;
using Op = FindingsInput::Op;

/// A fault of the row, which the same op in another source need not have.
Finding aboutRow(FindingKind kind, const Row &row, RuleRun &run)
{
    Finding finding;
    if (row.op != OpIndex::None)
        finding = run.about(kind, row.op);
    finding.kind = kind;
    finding.source = row.source;
    finding.row = row.row;
    finding.heldBy = SourceSetId::None;
    return finding;
}

/// The other sources that hold the op of \a finding, as the end of a sentence.
std::string alsoIn(const Finding &finding, const FindingsInput &input)
{
    constexpr std::size_t kMaxNamed = 4;
    std::string text;
    std::size_t others = 0;
    for (const SourceIndex source : input.sourceSets[static_cast<std::size_t>(finding.heldBy)]) {
        if (source == finding.source || ++others > kMaxNamed)
            continue;
        text += others == 1 ? "; also in " : ", ";
        text += input.sources[static_cast<std::size_t>(source)].path;
    }
    if (others > kMaxNamed)
        text += " and " + std::to_string(others - kMaxNamed) + " more";
    return text;
}

/// Adds a fault of the op itself, which it has wherever it is held. \a row is the first.
void addAboutOp(FindingKind kind, const Row &row, std::string detail, RuleRun &run)
{
    Finding finding = run.about(kind, row.op);
    finding.source = row.source;
    finding.row = row.row;
    detail += alsoIn(finding, run.input());
    run.add(std::move(finding), std::move(detail));
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

bool isUnknownField(const Row &row, const Op &op)
{
    return row.verdict == Verdict::ErrPathMismatch && op.target.rootField == OpTarget::kUnknown;
}

/// Looks at the rows one after the other.
class RowJudge {
public:
    explicit RowJudge(RuleRun &run) : m_run(run), m_isDone(run.input().ops.size()) {}

    void judge(const Row &row)
    {
        const Op &op = m_run.op(row.op);
        const bool isBadId = op.hasBadId || row.verdict == Verdict::ErrHashMismatch;
        const bool isForged = op.hasBadSignature || row.verdict == Verdict::ErrDigestMismatch;
        if (isBadId || isForged || isUnknownField(row, op)) {
            if (isFirst(row.op))
                judgeOp(row, op, isBadId, isForged);
        } else if (standingOf(row.verdict) == Standing::Waiting) {
            m_run.add(aboutRow(FindingKind::Waiting, row, m_run),
                      row.reason.isEmpty() ? "waits for its origin, or for an op that it depends on"
                                           : row.reason.toStdString());
        } else if (standingOf(row.verdict) == Standing::Rejected) {
            m_run.add(aboutRow(FindingKind::BadPath, row, m_run),
                      pathSentence(op, row.verdict, m_run));
        }
    }

private:
    void judgeOp(const Row &row, const Op &op, bool isBadId, bool isForged)
    {
        if (isBadId) {
            addAboutOp(FindingKind::BadOpId, row,
                       "the op calls itself " + shortId(op.id)
                           + ", which is not the hash of what it says",
                       m_run);
        }
        if (isForged) {
            addAboutOp(FindingKind::BadSignature, row,
                       "the signature over op " + shortId(op.id) + " was not made by "
                           + sledName(m_run.text(m_run.sledIdOf(op.signer))) + ", its signer",
                       m_run);
        }
        if (!isBadId && !isForged) {
            addAboutOp(FindingKind::UnknownField, row,
                       "the path " + quoted(m_run.text(op.path))
                           + " begins with a field that is not known here",
                       m_run);
        }
    }

    bool isFirst(OpIndex op)
    {
        const auto index = static_cast<std::size_t>(op);
        const bool isFirst = !m_isDone[index];
        m_isDone[index] = true;
        return isFirst;
    }

    RuleRun &m_run;
    std::vector<bool> m_isDone; ///< By OpIndex: what is wrong with the op itself is found.
};

} // namespace

void findBadRows(RuleRun &run)
{
    RowJudge rows(run);
    std::size_t done = 0;
    for (const Row &row : run.input().rows) {
        if (done++ % RuleRun::kStopTest == 0 && run.stop().stop_requested())
            return;
        if (row.op != OpIndex::None) {
            rows.judge(row);
            continue;
        }
        run.add(aboutRow(FindingKind::MalformedRow, row, run),
                row.reason.isEmpty() ? "the row does not hold an op" : row.reason.toStdString());
    }
}

} // namespace sled
