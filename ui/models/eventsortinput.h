// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/query/sortorder.h"

namespace sled {

/// What a column of EventTableModel is sorted by; Rank for one whose values are not in the
/// events themselves and may change.
[[nodiscard]] SortKey sortKeyOf(int column);

/// A snapshot of \a history to sort by \a column. Linear in the events for SortKey::Rank.
[[nodiscard]] SortInput sortInputFor(const History &history, int column);

} // namespace sled
