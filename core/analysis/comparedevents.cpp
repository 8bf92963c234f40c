// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparedevents.h"

#include "core/query/eventorder.h"

#include <algorithm>

namespace sled {

Result<std::vector<ComparedEvent>> eventsSideBySide(const History &history, SourceIndex a,
                                                    SourceIndex b, const std::stop_token &stop)
{
    const Result<std::vector<EventIndex>> events = orderedEvents(history, EventOrder::Sled, stop);
    if (!events)
        return tl::unexpected(events.error());
    std::vector<ComparedEvent> lines;
    for (const EventIndex event : *events) {
        const std::vector<SourceIndex> &sources = history.sourcesOf(event);
        const ComparedEvent line{event, std::binary_search(sources.begin(), sources.end(), a),
                                 std::binary_search(sources.begin(), sources.end(), b)};
        if (line.isInA || line.isInB)
            lines.push_back(line);
    }
    return lines;
}

} // namespace sled
