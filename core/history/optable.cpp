// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/optable.h"

namespace sled {

Verdict OpRecord::verdict() const noexcept
{
    if (signature == CheckResult::Bad)
        return Verdict::ErrDigestMismatch;
    if (acceptedBy > 0)
        return Verdict::Ok;
    return waitingIn > 0 ? Verdict::MissingCausalDependencies : rejectedAs;
}

OpTable::OpTable()
    : m_index(0, Hash{&m_records}, Equal{&m_records}),
      m_primaries(0, IdHash{&m_records}, SameId{&m_records})
{
}

OpIndex OpTable::find(const OpId &id, std::uint64_t fingerprint) const
{
    const auto found = m_index.find(Key{id, fingerprint});
    return found == m_index.end() ? OpIndex::None : OpIndex{*found};
}

OpIndex OpTable::add(const OpRecord &record)
{
    const auto op = static_cast<std::uint32_t>(m_records.size());
    m_records.push_back(record);
    m_index.insert(op);
    return OpIndex{op};
}

OpIndex OpTable::findPrimary(const OpId &id) const
{
    const auto found = m_primaries.find(id);
    return found == m_primaries.end() ? OpIndex::None : OpIndex{*found};
}

void OpTable::setPrimary(OpIndex op)
{
    m_primaries.erase(at(op).id);
    m_primaries.insert(static_cast<std::uint32_t>(op));
}

} // namespace sled
