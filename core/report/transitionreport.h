// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportfacts.h"

namespace sled {

/// From which stage to which, how often, and how long the stays were that ended so.
///
/// A row for each pair of stages that an event about a story names. `timed` are those that end a
/// stay in the stage they name, if that has a time: the first event of a story, one that says the
/// stage again and one that jumps end none. `median_seconds` is the 50th percentile of those
/// stays (Durations). Incomplete if a stop was requested.
[[nodiscard]] ReportTable transitionsTable(const ReportInput &input, const std::stop_token &stop);

} // namespace sled
