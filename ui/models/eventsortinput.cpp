// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventsortinput.h"

#include "ui/models/eventtablemodel.h"
#include "ui/models/eventtrust.h"

namespace sled {

namespace {

std::uint32_t rankOf(const EventState &state, int column)
{
    switch (column) {
    case EventTableModel::VerdictColumn:
        return std::uint32_t(state.verdict);
    case EventTableModel::VerificationColumn:
        return std::uint32_t(verificationSign(state.verification));
    case EventTableModel::AttributionColumn:
        return std::uint32_t(state.attribution);
    default:
        return std::uint32_t(state.heldBy);
    }
}

} // namespace

SortKey sortKeyOf(int column)
{
    switch (column) {
    case EventTableModel::TimeColumn:
    case EventTableModel::SinceShownColumn: // what is above depends on the order
        return SortKey::Time;
    case EventTableModel::SledColumn:
    case EventTableModel::SinceSledColumn:
        return SortKey::Sled;
    case EventTableModel::SeqColumn:
        return SortKey::EventSeq;
    case EventTableModel::StoryColumn:
    case EventTableModel::SinceStoryColumn: // one below the other, as they are counted
        return SortKey::Story;
    case EventTableModel::FromColumn:
        return SortKey::FromStage;
    case EventTableModel::ToColumn:
        return SortKey::ToStage;
    case EventTableModel::PipelineEventColumn:
        return SortKey::PipelineEvent;
    default:
        return SortKey::Rank;
    }
}

SortInput sortInputFor(const History &history, int column)
{
    SortInput input;
    input.events = history.events();
    input.strings = history.strings();
    if (sortKeyOf(column) != SortKey::Rank)
        return input;
    input.ranks.reserve(history.eventCount());
    for (const EventState &state : history.states())
        input.ranks.push_back(rankOf(state, column));
    return input;
}

} // namespace sled
