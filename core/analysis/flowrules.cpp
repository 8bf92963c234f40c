// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/flowrules.h"

#include "core/analysis/findingtext.h"
#include "core/eventlog/gap.h"

#include <tsl/robin_map.h>

namespace sled {

namespace {

/// Meanings of labels, each looked up once for each distinct one.
class Labels {
public:
    Labels(const RuleRun &run, const TransitionRules &rules) : m_run(run), m_rules(rules) {}

    Stage stage(StringId label)
    {
        const auto [entry, isNew] = m_stages.try_emplace(static_cast<std::uint32_t>(label));
        if (isNew)
            entry.value() = stageFromLabel(m_run.text(label));
        return entry->second;
    }

    /// Nothing for an event that may do anything.
    std::optional<std::size_t> rule(StringId event)
    {
        const auto [entry, isNew] = m_events.try_emplace(static_cast<std::uint32_t>(event));
        if (isNew && !isGapSentinel(m_run.text(event)))
            entry.value() = m_rules.ruleOf(m_run.text(event));
        return entry->second;
    }

private:
    const RuleRun &m_run;
    const TransitionRules &m_rules;
    tsl::robin_map<std::uint32_t, Stage> m_stages;
    tsl::robin_map<std::uint32_t, std::optional<std::size_t>> m_events;
};

} // namespace

void findOddTransitions(RuleRun &run, const TransitionRules &rules)
{
    Labels labels(run, rules);
    run.forEachAcceptedEvent([&](OpIndex index, const FindingsInput::Op &op) {
        const EventFacts &facts = run.facts(op);
        const std::optional<std::size_t> rule = labels.rule(facts.pipelineEvent);
        if (!rule
            || rules.isAllowed(*rule, labels.stage(facts.fromStage), labels.stage(facts.toStage)))
            return;
        run.add(run.about(FindingKind::OddTransition, index),
                quoted(run.text(facts.pipelineEvent)) + " does not lead from "
                    + quoted(run.text(facts.fromStage)) + " to " + quoted(run.text(facts.toStage)));
    });
}

} // namespace sled
