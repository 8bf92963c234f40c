// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sledroster.h"

#include "ui/models/calendartime.h"
#include "ui/models/missedevents.h"

#include <cmath>

namespace sled {

void SledRoster::append(const History &history, EventIndex first, EventIndex end)
{
    const GapFinder gaps(*history.strings());
    for (auto i = static_cast<std::uint32_t>(first); i < static_cast<std::uint32_t>(end); ++i) {
        const EventFacts &facts = history.events().facts(EventIndex{i});
        const auto next = static_cast<std::uint32_t>(m_sleds.size());
        const auto [entry, isNew]
            = m_index.try_emplace(static_cast<std::uint32_t>(facts.sledId), next);
        if (isNew) {
            m_sleds.push_back({.id = facts.sledId});
            m_missed.emplace_back();
        }
        SledSummary &sled = m_sleds[entry->second];
        if (isCalendarTime(facts.timestamp)) {
            sled.firstSeen = std::fmin(sled.firstSeen, facts.timestamp);
            sled.lastSeen = std::fmax(sled.lastSeen, facts.timestamp);
        }
        if (gaps.missedBefore(facts)) {
            ++sled.gaps;
            if (const auto gap = gaps.gapOf(facts))
                sled.missed += qint64(m_missed[entry->second].add(*gap));
        } else {
            ++sled.events;
        }
    }
}

std::optional<SledNumber> SledRoster::find(StringId sledId) const
{
    const auto found = m_index.find(static_cast<std::uint32_t>(sledId));
    if (found == m_index.end())
        return std::nullopt;
    return SledNumber{found->second};
}

} // namespace sled
