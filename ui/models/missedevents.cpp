// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/missedevents.h"

namespace sled {

std::optional<qint64> GapFinder::missedBefore(const EventFacts &facts) const
{
    if (!isGapSentinel(m_strings.text(facts.pipelineEvent)))
        return std::nullopt;
    const std::optional<DeclaredGap> gap = gapOf(facts);
    return gap ? qint64(gap->count()) : 0;
}

std::optional<DeclaredGap> GapFinder::gapOf(const EventFacts &facts) const
{
    return declaredGap(m_strings.text(facts.pipelineEvent), m_strings.text(facts.storyId),
                       m_strings.text(facts.fromStage), m_strings.text(facts.toStage));
}

} // namespace sled
