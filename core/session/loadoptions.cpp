// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/loadoptions.h"

#include "core/eventlog/entryfields.h"

namespace sled {

namespace {

std::vector<OpId> visibleLog(const Document &document)
{
    const ListReplica &log = document.list(kEventLogField);
    std::vector<OpId> ids;
    for (const ElementIndex element : log.order()) {
        if (log.isVisible(element))
            ids.push_back(log.id(element));
    }
    return ids;
}

} // namespace

ReplayOutcome outcomeOf(const Document &document, const LoadOptions &options)
{
    ReplayOutcome outcome;
    outcome.altered = alteredEntries(document);
    if (options.wantsLogOrder)
        outcome.logOrder = visibleLog(document);
    if (options.wantsItems)
        outcome.items = itemStates(document);
    return outcome;
}

ReplayOutcome outcomeOf(const JointReplay &replay, SourceIndex source, const LoadOptions &options)
{
    ReplayOutcome outcome = outcomeOf(replay.document(), options);
    std::erase_if(outcome.items,
                  [&](const ItemState &item) { return !replay.holdsItem(source, item.id); });
    return outcome;
}

} // namespace sled
