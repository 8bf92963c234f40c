// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/optable.h"

namespace sled {

Verdict OpRecord::verdict() const noexcept
{
    if (signature == CheckResult::Bad)
        return Verdict::ErrDigestMismatch;
    if (acceptedBy > 0)
        return Verdict::Ok;
    return isWaiting ? Verdict::MissingCausalDependencies : rejectedAs;
}

OpTable::OpTable() : m_others(0, Hash{&m_records}, Equal{&m_records}) {}

std::optional<std::uint32_t> OpTable::firstOf(const HashedId &id) const
{
    const auto found = m_firsts.find(
        id.hash, [&](std::uint32_t number) { return m_records[number - 1].id == id.id; });
    return found ? std::optional(*found - 1) : std::nullopt;
}

OpIndex OpTable::find(const HashedId &id, std::uint64_t fingerprint) const
{
    const auto first = firstOf(id);
    if (!first || m_records[*first].fingerprint == fingerprint)
        return first ? OpIndex{*first} : OpIndex::None;
    const auto other = m_others.find(Key{id.id, fingerprint});
    return other == m_others.end() ? OpIndex::None : OpIndex{*other};
}

OpIndex OpTable::add(const OpRecord &record, const HashedId &id)
{
    const auto op = static_cast<std::uint32_t>(m_records.size());
    const bool isFirst = !firstOf(id);
    m_records.append(record);
    m_records[op].isPrimary = false;
    if (isFirst)
        m_firsts.insert(id.hash, op + 1);
    else
        m_others.insert(op);
    return OpIndex{op};
}

OpIndex OpTable::findPrimary(const HashedId &id) const
{
    const auto first = firstOf(id);
    if (!first || m_records[*first].isPrimary)
        return first ? OpIndex{*first} : OpIndex::None;
    const auto other = m_primaries.find(*first);
    return other == m_primaries.end() ? OpIndex::None : other->second;
}

void OpTable::setPrimary(OpIndex op, const HashedId &id)
{
    const std::uint32_t first = *firstOf(id);
    m_records[first].isPrimary = OpIndex{first} == op;
    if (m_records[first].isPrimary)
        m_primaries.erase(first);
    else
        m_primaries[first] = op;
}

} // namespace sled
