// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findings.h"

#include "core/analysis/attributionrules.h"
#include "core/analysis/conflictrules.h"
#include "core/analysis/driftrules.h"
#include "core/analysis/entryrules.h"
#include "core/analysis/findingsreader.h"
#include "core/analysis/flowrules.h"
#include "core/analysis/gaprules.h"
#include "core/analysis/rowrules.h"
#include "core/analysis/sequencerules.h"
#include "core/base/stoppablesort.h"

#include <tuple>

namespace sled {

namespace {

void findFlowFaults(RuleRun &run)
{
    findOddTransitions(run, pipelineRules());
}

/// The order does not depend on that in which sources were opened, where nothing names one.
class WorstFirst {
public:
    explicit WorstFirst(const StringPool &strings) : m_strings(strings) {}

    bool operator()(const Finding &a, const Finding &b) const
    {
        if (a.kind != b.kind)
            return placeOf(a.kind) < placeOf(b.kind);
        const auto place = [](const Finding &one) { return std::tie(one.source, one.row); };
        if (place(a) != place(b))
            return place(a) < place(b);
        if (a.sledId != b.sledId)
            return m_strings.text(a.sledId) < m_strings.text(b.sledId);
        if (const auto numberA = numberOf(a), numberB = numberOf(b); numberA != numberB)
            return numberA < numberB;
        return std::tie(a.op, a.detail) < std::tie(b.op, b.detail);
    }

private:
    static std::pair<Severity, FindingKind> placeOf(FindingKind kind)
    {
        return {severityOf(kind), kind};
    }
    static std::uint64_t numberOf(const Finding &finding)
    {
        if (finding.range)
            return finding.range->first;
        return finding.eventSeq.value_or(0);
    }

    const StringPool &m_strings;
};

} // namespace

Result<std::vector<Finding>> findFindings(const FindingsInput &input, const std::stop_token &stop)
{
    RuleRun run(input, stop);
    for (const auto find :
         {findBadRows, findBadEntries, findFalseAttributions, findDeclaredGaps, findSequenceFaults,
          findFlowFaults, findEquivocations, findRegisterConflicts, findStageDrift}) {
        find(run);
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, {});
    }
    std::vector<Finding> findings = run.take();
    if (!sortStoppable(findings, WorstFirst(*input.strings), stop))
        return failure(ErrorCode::Cancelled, {});
    return findings;
}

Result<std::vector<Finding>> findFindings(const History &history, const std::stop_token &stop)
{
    constexpr std::size_t kPart = 100'000;
    FindingsReader reader;
    while (!reader.read(history, kPart)) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, {});
    }
    return findFindings(reader.take(), stop);
}

} // namespace sled
