// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/query/eventorder.h"
#include "core/report/eventsnapshot.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace sled {

/// Which events of a snapshot to write, and in which order.
struct EventSelection {
    /// All that are accepted, as `--include accepted` means it; else those listed.
    bool wantsAccepted = true;
    std::vector<EventIndex> listed;  ///< Each once, as they are shown.
    std::optional<EventOrder> order; ///< Nothing: as listed, those not listed last. Never Log.
};

/// The events that \a selection means, in its order.
/// \return ErrorCode::Cancelled if a stop was requested.
Result<std::vector<EventIndex>> selectEvents(const EventSnapshot &snapshot,
                                             const EventSelection &selection,
                                             const std::stop_token &stop);

} // namespace sled
