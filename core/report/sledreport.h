// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportfacts.h"

namespace sled {

/// What each sled wrote, of the events that pass, by sled id: from when to when, how much, for how
/// long it has been silent, and how far the others lag behind it.
///
/// `first_seq` and `last_seq` are of what eventNumber() takes, nothing else is a number of a log.
/// `silent_seconds` is from its newest event to ReportInput::asOf(). Lag is told of the sleds'
/// databases that are open, `databases` of them: `holding_last` hold its newest event; the one
/// that is furthest behind lacks `lacking` of its events, and the newest that this one holds is
/// older by `lag_seconds` than the newest there is. One without any of its events counts as
/// from the first. Incomplete if a stop was requested.
[[nodiscard]] ReportTable sledsTable(const ReportInput &input, const std::stop_token &stop);

} // namespace sled
