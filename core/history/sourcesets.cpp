// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/sourcesets.h"

#include <algorithm>

namespace sled {

SourceSetId SourceSets::with(SourceSetId set, SourceIndex source)
{
    const auto [step, isNew] = m_steps.try_emplace({set, source}, set);
    if (!isNew)
        return step->second;
    std::vector<SourceIndex> members = m_sets[static_cast<std::size_t>(set)];
    const auto place = std::lower_bound(members.begin(), members.end(), source);
    if (place != members.end() && *place == source)
        return set;
    members.insert(place, source);
    const auto next = SourceSetId{static_cast<std::uint32_t>(m_sets.size())};
    const auto [entry, isNewSet] = m_index.try_emplace(members, next);
    if (isNewSet)
        m_sets.push_back(std::move(members));
    step->second = entry->second;
    return entry->second;
}

} // namespace sled
