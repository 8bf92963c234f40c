// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/gaprules.h"

#include "core/analysis/findingtext.h"
#include "core/eventlog/gap.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace sled {

namespace {

using Op = FindingsInput::Op;

struct Declared {
    StringId sled{};
    DeclaredGap gap;
    OpIndex op{};
};

std::string unreadableSentence(const EventFacts &facts, const RuleRun &run)
{
    return "the sled declares that it missed events, but not which: from "
        + quoted(run.text(facts.fromStage)) + " to " + quoted(run.text(facts.toStage))
        + (facts.storyId == StringId::Empty ? "" : ", under a story");
}

/// Adds the findings about one sled's gaps, which are sorted by where they begin.
class OverlapScan {
public:
    explicit OverlapScan(RuleRun &run) : m_run(run) {}

    void add(const Declared &declared)
    {
        const bool isSameSled = m_longest && m_longest->sled == declared.sled;
        const bool isOverlapping = isSameSled && declared.gap.first <= m_longest->gap.last;
        const std::uint64_t count = declared.gap.count();
        std::string detail = "sled " + sledName(m_run.text(declared.sled))
            + " declares that it missed " + eventsText(declared.gap.first, declared.gap.last);
        if (count > 1)
            detail += " (" + std::to_string(count) + ")";
        if (isOverlapping) {
            detail += ", which overlaps " + eventsText(m_longest->gap.first, m_longest->gap.last)
                + " that it declared too";
        }
        Finding finding = m_run.about(FindingKind::DeclaredGap, declared.op);
        finding.range = EventSeqRange{declared.gap.first, declared.gap.last};
        m_run.add(std::move(finding), std::move(detail));
        if (!isSameSled || declared.gap.last > m_longest->gap.last)
            m_longest = declared;
    }

private:
    RuleRun &m_run;
    std::optional<Declared> m_longest; ///< Of this sled, the one that ends last.
};

} // namespace

void findDeclaredGaps(RuleRun &run)
{
    std::vector<Declared> gaps;
    run.forEachAcceptedEvent([&](OpIndex index, const Op &op) {
        const EventFacts &facts = run.facts(op);
        const std::string_view event = run.text(facts.pipelineEvent);
        if (!isGapSentinel(event))
            return;
        const std::optional<DeclaredGap> gap = declaredGap(
            event, run.text(facts.storyId), run.text(facts.fromStage), run.text(facts.toStage));
        if (gap)
            gaps.push_back({facts.sledId, *gap, index});
        else
            run.add(run.about(FindingKind::DeclaredGap, index), unreadableSentence(facts, run));
    });
    std::ranges::sort(gaps, {}, [&run](const Declared &one) {
        return std::tuple(one.sled, one.gap.first, one.gap.last, run.op(one.op).id);
    });
    OverlapScan scan(run);
    for (const Declared &gap : gaps)
        scan.add(gap);
}

} // namespace sled
