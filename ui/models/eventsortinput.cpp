// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventsortinput.h"

#include "ui/models/eventtablemodel.h"

namespace sled {

SortKey sortKeyOf(int column)
{
    switch (column) {
    case EventTableModel::TimeColumn:
        return SortKey::Time;
    case EventTableModel::SledColumn:
        return SortKey::Sled;
    case EventTableModel::SeqColumn:
        return SortKey::EventSeq;
    case EventTableModel::StoryColumn:
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
    input.ranks.resize(history.eventCount());
    for (std::uint32_t i = 0; i < input.ranks.size(); ++i) {
        const OpRecord &op = history.opOf(EventIndex{i});
        input.ranks[i] = column == EventTableModel::VerdictColumn ? std::uint32_t(op.verdict())
                                                                  : std::uint32_t(op.sources);
    }
    return input;
}

} // namespace sled
