// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history.h"

#include <algorithm>
#include <utility>

namespace sled {

namespace {

bool isRefused(Verdict verdict)
{
    return standingOf(verdict) == Standing::Rejected;
}

OpRecord recordOf(const OpFacts &facts, AuthorTable &authors)
{
    OpRecord record;
    record.id = facts.id;
    record.fingerprint = facts.fingerprint;
    record.seq = facts.seq;
    record.signer = authors.intern(facts.signer);
    record.innerAuthor = authors.intern(facts.innerAuthor);
    record.target = facts.target;
    if (facts.target.isInElement)
        record.setElement(authors.intern(elementAuthor(facts.element)));
    record.path = facts.path;
    record.kind = facts.kind;
    if (facts.kind == OpKind::Set)
        record.eventOrValue = static_cast<std::uint32_t>(facts.value);
    record.idCheck = facts.idCheck;
    record.signature = facts.signature;
    record.endsInOwnIndex = facts.endsInOwnIndex;
    return record;
}

} // namespace

History::History(std::shared_ptr<StringPool> strings) : m_strings(std::move(strings)) {}

SourceIndex History::addSource(const QString &path)
{
    m_sources.push_back(std::make_unique<SourceData>());
    m_sources.back()->source.path = path;
    return SourceIndex{static_cast<std::uint32_t>(m_sources.size() - 1)};
}

void History::append(const HistoryBatch &batch)
{
    SourceData &data = at(batch.source);
    for (const ReplayedRow &row : batch.rows)
        appendRow(data, batch.source, row);
    for (const VerdictChange &one : batch.changes)
        change(batch.source, one);
}

void History::appendRow(SourceData &data, SourceIndex source, const ReplayedRow &row)
{
    if (!row.reason.isEmpty())
        data.reasons.append(static_cast<std::uint32_t>(data.rows.size()), row.reason);
    SourceRow added{row.row, OpIndex::None, row.verdict, row.verdict};
    data.chain.add(row.row, row.op ? row.op->fingerprint : 0);
    ++data.source.counts.of(standingOf(row.verdict));
    if (!row.op) {
        data.rows.append(added);
        return;
    }
    const HashedId id(row.op->id);
    added.op = m_ops.find(id, row.op->fingerprint);
    if (added.op == OpIndex::None)
        added.op = addOp(*row.op, id, row.verdict);
    data.rows.append(added);
    hold(added.op, source);
    count(added.op, source, row.verdict, 1);
    updateStates(added.op);
}

OpIndex History::addOp(const OpFacts &facts, const HashedId &id, Verdict verdict)
{
    OpRecord record = recordOf(facts, m_authors);
    const bool isSound = facts.idCheck == CheckResult::Ok; // then the id binds the content
    const OpIndex known = facts.event && isSound ? m_ops.findPrimary(id) : OpIndex::None;
    if (known != OpIndex::None && !isRefused(verdict) && !isRefused(m_ops.at(known).verdict()))
        record.setPrimary(known);
    const OpIndex op = m_ops.add(record, id);
    if (record.primary() != OpIndex::None)
        addVariant(record.primary(), op);
    if (facts.signature == CheckResult::Pending)
        m_claims.add(op, facts.claim);
    if (facts.event && record.primary() == OpIndex::None) {
        addEvent(m_ops.at(op), op, *facts.event);
        if (isSound && (known == OpIndex::None || !isRefused(verdict)))
            m_ops.setPrimary(op, id);
    }
    return op;
}

void History::addEvent(OpRecord &op, OpIndex index, const EventFacts &facts)
{
    op.setEvent(EventIndex{static_cast<std::uint32_t>(m_events.size())});
    m_events.append(facts, index);
    EventState &state = m_states.emplace_back();
    state.attribution
        = attributionOf(text(facts.sledId), m_authors.at(op.signer), m_authors.at(op.innerAuthor));
    state.heldBy = op.sources;
    state.update(op);
}

void History::hold(OpIndex index, SourceIndex source)
{
    OpRecord &op = m_ops.at(index);
    op.sources = m_sourceSets.with(op.sources, source);
    const OpRecord &holder = op.primary() != OpIndex::None ? m_ops.at(op.primary()) : op;
    if (holder.isEvent) {
        EventState &state = stateOfOp(holder);
        state.heldBy = m_sourceSets.with(state.heldBy, source);
    }
}

void History::count(OpIndex index, SourceIndex source, Verdict verdict, int step)
{
    OpRecord &op = m_ops.at(index);
    const auto modulo = static_cast<std::uint32_t>(step); // minus one modulo 2^32
    OpRecord *const primary = op.primary() == OpIndex::None ? nullptr : &m_ops.at(op.primary());
    switch (standingOf(verdict)) {
    case Standing::Accepted:
        op.acceptedBy += modulo;
        if (primary)
            primary->acceptedBy += modulo;
        break;
    case Standing::Waiting:
        countWaiting(index, step);
        if (primary)
            countWaiting(op.primary(), step);
        break;
    default:
        if (step < 0)
            break;
        const auto [first, isNew]
            = m_rejectedIn.try_emplace(static_cast<std::uint32_t>(index), source);
        if (isNew || source < first->second) {
            op.rejectedAs = verdict;
            first.value() = source;
        }
    }
}

void History::countWaiting(OpIndex index, int step)
{
    const auto op = static_cast<std::uint32_t>(index);
    const auto rows = waitingIn(index) + static_cast<std::uint32_t>(step); // modulo 2^32
    if (rows > 0)
        m_waitingIn[op] = rows;
    else
        m_waitingIn.erase(op);
    m_ops.at(index).isWaiting = rows > 0;
}

void History::change(SourceIndex source, const VerdictChange &change)
{
    SourceData &data = at(source);
    const SourceRow row = data.rows[change.rowNumber];
    --data.source.counts.of(standingOf(row.verdict));
    ++data.source.counts.of(standingOf(change.verdict));
    count(row.op, source, row.verdict, -1);
    count(row.op, source, change.verdict, 1);
    updateStates(row.op);
    data.rows.setVerdict(change.rowNumber, change.verdict);
}

void History::updateStates(OpIndex index)
{
    for (const OpIndex one : {index, m_ops.at(index).primary()}) {
        if (one != OpIndex::None && m_ops.at(one).isEvent)
            stateOfOp(m_ops.at(one)).update(m_ops.at(one));
    }
}

void History::setSignature(OpIndex index, bool isOk)
{
    OpRecord &op = m_ops.at(index);
    op.signature = isOk ? CheckResult::Ok : CheckResult::Bad;
    m_claims.settle(index);
    updateStates(index);
    if (!isOk && (op.hasVariants || op.primary() != OpIndex::None))
        m_toPart.push_back(index);
}

void History::revise(SourceIndex source, std::size_t number, const RevisedRow &revised)
{
    SourceData &data = at(source);
    const SourceRow row = data.rows[number];
    data.rows.setDelivered(number, revised.delivered);
    const auto key = static_cast<std::uint32_t>(number);
    data.reasons.replace(key, revised.reason);
    if (row.op != OpIndex::None && row.verdict != revised.verdict)
        change(source, {key, revised.verdict});
}

QString History::reason(SourceIndex source, std::size_t number) const
{
    return at(source).reasons.of(static_cast<std::uint32_t>(number)).text();
}

std::optional<RowId> History::findRow(SourceIndex source, OpIndex op) const
{
    const SourceRows &rows = at(source).rows;
    const bool hasVariants = m_ops.at(op).hasVariants;
    for (std::size_t number = 0; number < rows.size(); ++number) {
        const OpIndex one = rows.op(number);
        if (one == op || (hasVariants && one != OpIndex::None && m_ops.at(one).primary() == op))
            return rows[number].row;
    }
    return std::nullopt;
}

std::optional<std::size_t> History::findNumber(SourceIndex source, RowId row) const
{
    return at(source).rows.find(row);
}

std::optional<OpIndex> History::findOp(SourceIndex source, RowId row) const
{
    const std::optional<std::size_t> number = findNumber(source, row);
    if (!number || at(source).rows.op(*number) == OpIndex::None)
        return std::nullopt;
    return at(source).rows.op(*number);
}

void History::setShadowStages(SourceIndex source, std::vector<ShadowStage> stages)
{
    at(source).shadowStages = std::move(stages);
}

void History::setOutcome(SourceIndex source, ReplayOutcome outcome)
{
    at(source).outcome = std::move(outcome);
    m_deletedIn.clear();
    for (std::uint32_t i = 0; i < m_sources.size(); ++i) {
        for (const AlteredEntry &entry : m_sources[i]->outcome.altered) {
            const OpIndex op = entry.isDeleted ? m_ops.findPrimary(entry.id) : OpIndex::None;
            if (op == OpIndex::None || !m_ops.at(op).isEvent)
                continue;
            // A file of ops is replayed with entries that it does not hold itself.
            const auto &holders = m_sourceSets.members(heldBy(op));
            if (!std::binary_search(holders.begin(), holders.end(), SourceIndex{i}))
                continue;
            SourceSetId &set = m_deletedIn[static_cast<std::uint32_t>(m_ops.at(op).event())];
            set = m_sourceSets.with(set, SourceIndex{i});
        }
    }
}

bool History::isDeleted(EventIndex event) const
{
    const auto found = m_deletedIn.find(static_cast<std::uint32_t>(event));
    return found != m_deletedIn.end() && found->second == stateOf(event).heldBy;
}

std::vector<EventIndex> History::deletedEvents() const
{
    std::vector<EventIndex> events;
    for (const auto &entry : m_deletedIn) {
        if (isDeleted(EventIndex{entry.first}))
            events.push_back(EventIndex{entry.first});
    }
    std::sort(events.begin(), events.end());
    return events;
}

} // namespace sled
