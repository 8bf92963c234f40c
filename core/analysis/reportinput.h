// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/storylives.h"
#include "core/history/eventstate.h"
#include "core/history/source.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace sled {

/// Everything that named reports are made of: values and snapshots, so that any thread may make
/// them while the history changes. Twelve bytes an event besides the lives.
struct ReportInput {
    struct SourceFacts {
        std::string path;     ///< As given, UTF-8.
        bool isWhole = false; ///< It was read to its end.
        bool isSled = true;   ///< It is a sled's database.
        RowCounts rows;
    };

    /// Of all stories, whatever the filter: it chooses which of their events are reported.
    std::shared_ptr<const StoryLives> lives;
    std::vector<EventState> states;                   ///< By event.
    std::vector<AuthorIndex> signers;                 ///< By event.
    std::vector<AuthorId> authors;                    ///< By AuthorIndex.
    std::vector<SourceFacts> sources;                 ///< By SourceIndex.
    std::vector<std::vector<SourceIndex>> sourceSets; ///< By SourceSetId.
    /// By event, which pass the filter; null: there is none, all do.
    std::shared_ptr<const std::vector<bool>> shown;

    /// Unix seconds. A clock that is ahead makes nothing open, and nobody silent, for longer.
    double present = std::numeric_limits<double>::infinity();

    /// As of when open stays and silence are measured: the newest time of an event that counts,
    /// but not after the present. NaN if there is none.
    [[nodiscard]] double asOf() const { return std::min(lives->newestTime(), present); }
    /// Events that both the lives and the rest know of.
    [[nodiscard]] std::uint32_t eventCount() const
    {
        return static_cast<std::uint32_t>(std::min(states.size(), lives->input().states.size()));
    }
    [[nodiscard]] bool passes(EventIndex event) const
    {
        const auto place = static_cast<std::size_t>(event);
        return !shown || (place < shown->size() && (*shown)[place]);
    }
    [[nodiscard]] const EventFacts &facts(EventIndex event) const
    {
        return lives->input().events.facts(event);
    }
    [[nodiscard]] StoryEventState worthOf(EventIndex event) const
    {
        return lives->input().states[static_cast<std::size_t>(event)];
    }
    [[nodiscard]] const EventState &stateOf(EventIndex event) const
    {
        return states[static_cast<std::size_t>(event)];
    }
    [[nodiscard]] std::string_view text(StringId id) const { return lives->text(id); }
};

} // namespace sled
