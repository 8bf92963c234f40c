// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history.h"

#include <algorithm>
#include <utility>

namespace sled {

namespace {

void count(OpRecord &op, Verdict verdict, bool isArriving)
{
    const std::uint32_t step = isArriving ? 1U : ~0U; // modulo 2^32: minus one
    switch (standingOf(verdict)) {
    case Standing::Accepted:
        op.acceptedBy += step;
        break;
    case Standing::Waiting:
        op.waitingIn += step;
        break;
    default:
        if (isArriving && op.rejectedAs == Verdict::Ok)
            op.rejectedAs = verdict;
    }
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
        change(data, one);
}

void History::appendRow(SourceData &data, SourceIndex source, const ReplayedRow &row)
{
    if (!row.reason.isEmpty())
        data.reasons.insert_or_assign(static_cast<std::uint32_t>(data.rows.size()), row.reason);
    SourceRow &added = data.rows.emplace_back();
    added.row = row.row;
    added.delivered = row.verdict;
    added.verdict = row.verdict;
    ++data.source.counts.of(standingOf(row.verdict));
    if (!row.op)
        return;

    const OpFacts &facts = *row.op;
    added.op = m_ops.find(facts.id, facts.fingerprint);
    if (added.op == OpIndex::None) {
        OpRecord record;
        record.id = facts.id;
        record.fingerprint = facts.fingerprint;
        record.seq = facts.seq;
        record.signer = m_authors.intern(facts.signer);
        record.innerAuthor = m_authors.intern(facts.innerAuthor);
        record.path = facts.path;
        record.value = facts.value;
        record.kind = facts.kind;
        record.idCheck = facts.idCheck;
        record.signature = facts.signature;
        record.endsInOwnIndex = facts.endsInOwnIndex;
        record.isEvent = facts.event.has_value();
        record.event = EventIndex{static_cast<std::uint32_t>(m_events.size())};
        added.op = m_ops.add(record);
        if (facts.event)
            m_events.append(*facts.event, added.op);
    }
    OpRecord &op = m_ops.at(added.op);
    op.sources = m_sourceSets.with(op.sources, source);
    count(op, row.verdict, true);
}

void History::change(SourceData &data, const VerdictChange &change)
{
    SourceRow &row = data.rows[change.rowNumber];
    OpRecord &op = m_ops.at(row.op);
    --data.source.counts.of(standingOf(row.verdict));
    ++data.source.counts.of(standingOf(change.verdict));
    count(op, row.verdict, false);
    count(op, change.verdict, true);
    row.verdict = change.verdict;
}

QString History::reason(SourceIndex source, std::size_t number) const
{
    const auto &reasons = at(source).reasons;
    const auto found = reasons.find(static_cast<std::uint32_t>(number));
    return found == reasons.end() ? QString() : found->second;
}

std::optional<RowId> History::findRow(SourceIndex source, OpIndex op) const
{
    const std::vector<SourceRow> &rows = at(source).rows;
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [op](const SourceRow &row) { return row.op == op; });
    if (found == rows.end())
        return std::nullopt;
    return found->row;
}

void History::setLogOrder(SourceIndex source, std::vector<OpId> order)
{
    at(source).logOrder = std::move(order);
}

void History::setItems(SourceIndex source, std::vector<ItemState> items)
{
    at(source).items = std::move(items);
}

} // namespace sled
