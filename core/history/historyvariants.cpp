// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history.h"

// The part of History that puts another op of the same id in the place of a forged one.
namespace sled {

void History::promoteVariants()
{
    if (m_toPromote.empty())
        return;
    Promotions affected; // those that stood for others, and those that do so now
    for (std::uint32_t i = 0; i < m_ops.size(); ++i) {
        OpRecord &op = m_ops.at(OpIndex{i});
        const auto forged = m_toPromote.find(static_cast<std::uint32_t>(op.primary));
        if (forged == m_toPromote.end() || op.signature == CheckResult::Bad)
            continue;
        const OpIndex next = forged->second;
        if (next != OpIndex::None) {
            op.primary = next;
            m_ops.at(next).hasVariants = true;
            continue;
        }
        const OpRecord &former = m_ops.at(OpIndex{forged->first});
        forged.value() = OpIndex{i};
        op.primary = OpIndex::None;
        addEvent(op, OpIndex{i}, EventFacts(m_events.facts(former.event)));
        m_ops.setPrimary(OpIndex{i});
        affected.try_emplace(forged->first, OpIndex{i});
        affected.try_emplace(i, OpIndex{i});
    }
    m_toPromote.clear();
    recount(affected);
    for (const auto &[index, next] : affected)
        updateStates(OpIndex{index});
}

void History::recount(const Promotions &affected)
{
    for (const auto &[index, next] : affected) {
        OpRecord &op = m_ops.at(OpIndex{index});
        op.acceptedBy = 0;
        op.waitingIn = 0;
        op.heldBy = op.sources;
    }
    for (std::uint32_t i = 0; i < m_sources.size(); ++i) {
        for (const SourceRow &row : m_sources[i]->rows)
            recountRow(affected, SourceIndex{i}, row);
    }
}

void History::recountRow(const Promotions &affected, SourceIndex source, const SourceRow &row)
{
    if (row.op == OpIndex::None)
        return;
    for (const OpIndex index : {row.op, m_ops.at(row.op).primary}) {
        if (!affected.contains(static_cast<std::uint32_t>(index)))
            continue;
        OpRecord &op = m_ops.at(index);
        op.acceptedBy += standingOf(row.verdict) == Standing::Accepted ? 1U : 0U;
        op.waitingIn += standingOf(row.verdict) == Standing::Waiting ? 1U : 0U;
        op.heldBy = m_sourceSets.with(op.heldBy, source);
    }
}

} // namespace sled
