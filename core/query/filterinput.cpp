// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterinput.h"

#include <utility>

namespace sled {

FilterInput filterInput(const History &history, const Filter &filter, EventIndex first,
                        std::shared_ptr<const FindingBits> findings)
{
    FilterInput input;
    input.events = history.events();
    input.strings = history.strings();
    input.first = first;
    input.findings = std::move(findings);
    const bool readsSources = filter.uses(FilterField::Source);
    const bool readsStates = readsSources || filter.uses(FilterField::Verification)
        || filter.uses(FilterField::Attribution) || filter.uses(FilterField::Verdict);
    if (readsStates) {
        const auto begin = history.states().begin() + static_cast<std::ptrdiff_t>(first);
        input.states.assign(begin, history.states().end());
    }
    if (readsSources) {
        input.sourceSets = history.sourceSets().all();
        for (std::uint32_t i = 0; i < history.sourceCount(); ++i)
            input.sourcePaths.push_back(history.source(SourceIndex{i}).path.toStdString());
    }
    if (filter.uses(FilterField::Op)) {
        input.ids.reserve(history.eventCount() - static_cast<std::size_t>(first));
        for (auto i = static_cast<std::uint32_t>(first); i < history.eventCount(); ++i)
            input.ids.push_back(history.opOf(EventIndex{i}).id);
    }
    return input;
}

} // namespace sled
