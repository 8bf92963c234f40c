// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sledlogs.h"

#include "core/analysis/eventnumber.h"
#include "core/base/stoppablesort.h"

#include <cmath>

namespace sled {

namespace {

using Op = FindingsInput::Op;

/// Sound entries before others, then by the author's own clock, then by id.
class EntryBefore {
public:
    explicit EntryBefore(const RuleRun &run) : m_run(run) {}

    bool operator()(const NumberedEntry &a, const NumberedEntry &b) const
    {
        if (a.sled != b.sled)
            return a.sled < b.sled;
        if (a.number != b.number)
            return a.number < b.number;
        if (a.isSound != b.isSound)
            return a.isSound;
        const Op &first = m_run.op(a.op);
        const Op &second = m_run.op(b.op);
        return first.seq != second.seq ? first.seq < second.seq : first.id < second.id;
    }

private:
    const RuleRun &m_run;
};

} // namespace

std::vector<NumberedEntry> numberedEntries(RuleRun &run)
{
    std::vector<NumberedEntry> entries;
    run.forEachOp([&](OpIndex index, const Op &op) {
        if (!op.isEvent)
            return;
        const EventFacts &facts = run.facts(op);
        const std::optional<std::uint64_t> number = eventNumber(facts.eventSeq);
        // A fraction is not sound, but the server takes it for the number below.
        const std::optional<std::uint64_t> claimed
            = number ? number : eventNumber(std::floor(facts.eventSeq));
        if (!claimed)
            return;
        const StringId signer = run.sledIdOf(op.signer);
        const bool isSound = number && op.standing == Standing::Accepted && facts.sledId == signer;
        entries.push_back({signer, *claimed, facts.timestamp, index, isSound});
        // Whoever is named by another's entry has no fault by that.
        if (facts.sledId != signer && facts.sledId != StringId::Empty)
            entries.push_back({facts.sledId, *claimed, facts.timestamp, index, false});
    });
    sortStoppable(entries, EntryBefore(run), run.stop());
    return entries;
}

} // namespace sled
