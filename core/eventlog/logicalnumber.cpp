// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/logicalnumber.h"

#include "core/eventlog/gap.h"

#include <algorithm>

namespace sled {

std::uint64_t nextLogicalNumber(std::span<const LoggedEvent> events, std::string_view sledId)
{
    std::uint64_t next = 0;
    bool isFirst = true;
    for (const LoggedEvent &event : events) {
        if (event.sledId != sledId)
            continue;
        if (isFirst)
            next = event.eventId;
        isFirst = false;
        const auto gap
            = declaredGap(event.pipelineEvent, event.storyId, event.fromStage, event.toStage);
        next = gap ? std::max(next, gap->last + 1) : next + 1;
    }
    return next;
}

} // namespace sled
