// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stringpool.h"
#include "core/history/eventcolumns.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace sled {

/// What an event is worth to those who tell the life of its story.
enum class StoryEventState : std::uint8_t {
    Sound,
    Pending, ///< Accepted, its signature not checked yet.
    Faulty,  ///< Accepted, but a check failed or another than the sled it names wrote it.
    LeftOut, ///< Waiting, refused, deleted in all sources, or without a stage that it leads to.
};

/// Everything that lives of stories are told from: values and snapshots, so that any thread may
/// tell them while the history changes. Nine bytes an event, of which
/// the lives keep one.
struct StoryInput {
    std::shared_ptr<const StringPool> strings;
    EventColumns events;
    std::vector<StoryEventState> states; ///< By event; those from its size on do not count.
    std::vector<std::uint64_t> ids;      ///< By event: how its op id begins, the last tie-break.
                                         ///< Gone once the lives are told.
};

} // namespace sled
