// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/missedevents.h"

#include "core/eventlog/gap.h"

namespace sled {

std::optional<qint64> GapFinder::missedBefore(const EventFacts &facts) const
{
    const std::string_view event = m_strings.text(facts.pipelineEvent);
    if (!isGapSentinel(event))
        return std::nullopt;
    const auto gap = declaredGap(event, m_strings.text(facts.storyId),
                                 m_strings.text(facts.fromStage), m_strings.text(facts.toStage));
    return gap ? qint64(gap->count()) : 0;
}

} // namespace sled
