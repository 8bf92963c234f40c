// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history.h"

#include <algorithm>
#include <utility>

// The part of History that parts forged ops from others of the same id.
namespace sled {

void History::addVariant(OpIndex primary, OpIndex variant)
{
    m_ops.at(primary).hasVariants = true;
    m_variants[static_cast<std::uint32_t>(primary)].push_back(variant);
}

void History::promoteVariants()
{
    const std::vector<OpIndex> forged = std::exchange(m_toPart, {});
    for (const OpIndex op : forged) {
        if (m_ops.at(op).primary() != OpIndex::None)
            detach(op);
    }
    // Those that stand behind others are sound, or not checked yet, from here on.
    for (const OpIndex op : forged) {
        if (m_ops.at(op).hasVariants)
            promoteBehind(op);
    }
}

void History::detach(OpIndex variant)
{
    OpRecord &op = m_ops.at(variant);
    const OpIndex primary = op.primary();
    op.setPrimary(OpIndex::None);
    const auto entry = m_variants.find(static_cast<std::uint32_t>(primary));
    std::vector<OpIndex> &behind = entry.value();
    behind.erase(std::find(behind.begin(), behind.end(), variant));
    OpRecord &former = m_ops.at(primary);
    former.acceptedBy -= op.acceptedBy;
    countWaiting(primary, -static_cast<int>(waitingIn(variant)));
    SourceSetId held = former.sources;
    for (const OpIndex other : behind)
        held = unitedWith(held, m_ops.at(other).sources);
    stateOfOp(former).heldBy = held;
    if (behind.empty()) {
        former.hasVariants = false;
        m_variants.erase(entry);
    }
    addEvent(op, variant, EventFacts(m_events.facts(former.event())));
    updateStates(primary);
}

void History::promoteBehind(OpIndex forged)
{
    const auto entry = m_variants.find(static_cast<std::uint32_t>(forged));
    const std::vector<OpIndex> behind = std::move(entry.value());
    m_variants.erase(entry);
    OpRecord &former = m_ops.at(forged);
    former.hasVariants = false;
    stateOfOp(former).heldBy = former.sources;
    const OpIndex next = behind.front();
    OpRecord &promoted = m_ops.at(next);
    promoted.setPrimary(OpIndex::None);
    former.acceptedBy -= promoted.acceptedBy;
    countWaiting(forged, -static_cast<int>(waitingIn(next)));
    SourceSetId held = promoted.sources;
    for (std::size_t i = 1; i < behind.size(); ++i) {
        OpRecord &other = m_ops.at(behind[i]);
        other.setPrimary(next);
        addVariant(next, behind[i]);
        former.acceptedBy -= other.acceptedBy;
        countWaiting(forged, -static_cast<int>(waitingIn(behind[i])));
        promoted.acceptedBy += other.acceptedBy;
        countWaiting(next, static_cast<int>(waitingIn(behind[i])));
        held = unitedWith(held, other.sources);
    }
    addEvent(promoted, next, EventFacts(m_events.facts(former.event())));
    stateOfOp(promoted).heldBy = held;
    m_ops.setPrimary(next);
    updateStates(forged);
}

SourceSetId History::unitedWith(SourceSetId set, SourceSetId other)
{
    for (const SourceIndex source : std::vector(m_sourceSets.members(other)))
        set = m_sourceSets.with(set, source);
    return set;
}

} // namespace sled
