// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/history/alteredentry.h"
#include "core/history/itemstate.h"

#include <vector>

namespace sled {

/// What a source's replay came to in the end, besides the verdicts of its rows.
struct ReplayOutcome {
    std::vector<AlteredEntry> altered; ///< Entries of the event log.
    std::vector<OpId> logOrder;        ///< Visible entries of the log in CRDT order, if asked for.
    std::vector<ItemState> items;      ///< All items in CRDT order, if asked for.
};

} // namespace sled
