// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rulerun.h"

#include "core/analysis/eventnumber.h"

namespace sled {

RuleRun::RuleRun(const FindingsInput &input, std::stop_token stop)
    : m_input(input), m_stop(std::move(stop)), m_sledIds(input.authors.size())
{
}

StringId RuleRun::sledIdOf(AuthorIndex signer)
{
    StringId &id = m_sledIds[static_cast<std::size_t>(signer)];
    if (id == StringId::Empty)
        id = m_input.strings->intern(m_input.authors[static_cast<std::size_t>(signer)].toHex());
    return id;
}

StringId RuleRun::storyOf(const FindingsInput::Op &op) const
{
    if (!op.target.isInElement)
        return StringId::Empty;
    const auto story = m_input.stories.find(m_input.authors[static_cast<std::size_t>(op.element)]);
    return story == m_input.stories.end() ? StringId::Empty : story->second;
}

Finding RuleRun::about(FindingKind kind, OpIndex index)
{
    const FindingsInput::Op &subject = op(index);
    Finding finding;
    finding.kind = kind;
    finding.source = subject.source;
    if (subject.source)
        finding.row = subject.row;
    finding.op = subject.id;
    finding.heldBy = subject.heldBy;
    finding.sledId = sledIdOf(subject.signer);
    finding.storyId = storyOf(subject);
    if (!subject.isEvent)
        return finding;
    finding.event = subject.event;
    finding.storyId = facts(subject).storyId;
    finding.eventSeq = eventNumber(facts(subject).eventSeq);
    if (facts(subject).sledId != StringId::Empty)
        finding.sledId = facts(subject).sledId;
    return finding;
}

} // namespace sled
