// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cellfilter.h"

#include "core/query/filterparts.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/latintext.h"

#include <cmath>

namespace sled {

std::optional<Filter> filterForCell(const History &history, EventIndex event, int column)
{
    const EventFacts &facts = history.events().facts(event);
    const EventState &state = history.stateOf(event);
    const auto text = [&history](FilterField field, StringId id) {
        const std::string_view utf8 = history.text(id);
        return filterForText(field, QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
    };
    switch (column) {
    case EventTableModel::TimeColumn:
        return filterForTime(facts.timestamp);
    case EventTableModel::SledColumn:
        return text(FilterField::Sled, facts.sledId);
    case EventTableModel::SeqColumn:
        return filterForSeq(facts.eventSeq);
    case EventTableModel::StoryColumn:
        return text(FilterField::Story, facts.storyId);
    case EventTableModel::FromColumn:
        return text(FilterField::From, facts.fromStage);
    case EventTableModel::ToColumn:
        return text(FilterField::To, facts.toStage);
    case EventTableModel::PipelineEventColumn:
        return text(FilterField::Event, facts.pipelineEvent);
    case EventTableModel::VerdictColumn:
        return filterForText(FilterField::Verdict,
                             fromLatin(standingName(standingOf(state.verdict))));
    case EventTableModel::VerificationColumn:
        return filterForText(FilterField::Verification,
                             fromLatin(verificationName(state.verification)));
    case EventTableModel::AttributionColumn:
        return filterForText(FilterField::Attribution,
                             fromLatin(attributionName(state.attribution)));
    case EventTableModel::SourcesColumn:
        // Held by several, an event is asked for by the first that has it.
        return filterForText(FilterField::Source,
                             history.source(history.sourcesOf(event).front()).path);
    default:
        return std::nullopt;
    }
}

} // namespace sled
