// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/opsbyid.h"

namespace sled {

OpsById::OpsById(const History &history)
    : m_first(0, IdHash{&history.ops()}, SameId{&history.ops()})
{
    m_first.reserve(history.ops().size());
}

void OpsById::add(OpIndex op)
{
    const auto [first, isNew] = m_first.insert(op);
    if (isNew)
        return;
    const auto [group, isFirst]
        = m_groups.try_emplace(static_cast<std::uint32_t>(*first), m_contested.size());
    if (isFirst)
        m_contested.push_back({*first});
    m_contested[group->second].push_back(op);
}

std::span<const OpIndex> OpsById::find(const OpId &id) const
{
    const auto first = m_first.find(id);
    if (first == m_first.end())
        return {};
    const auto group = m_groups.find(static_cast<std::uint32_t>(*first));
    if (group == m_groups.end())
        return {&*first, 1};
    return m_contested[group->second];
}

} // namespace sled
