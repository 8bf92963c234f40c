// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportfacts.h"

#include <cstddef>
#include <cstdint>

namespace sled {

/// When stories came, moved and were done, by day. Tables `day`, `sled` and `stage`.
///
/// A story arrives with its first event that counts. It is done, once, where its end begins: the
/// first event from which on it stayed in done or archived; or given up there. An event without
/// a time happened when the one before it of its story did (the first: when the next did); a
/// story without any time is on no day. An arrival, an end and an event count if the event
/// passes, a stay in the flow if the one that begins it does.
///
/// Days without events are listed between others, up to kMaxDays in all. The flow has a row for
/// each day and stage that something entered or left, or that holds stories: who entered it, who
/// left it, and how many stories are in it when the day ends, which is as many as the day before,
/// and those that entered, less those that left. If there are more than kMaxFlowRows pairs of a
/// day and a stage, only those that something entered or left.
/// Incomplete if a stop was requested.
[[nodiscard]] std::vector<ReportTable>
throughputTables(const ReportInput &input, const QTimeZone &zone, const std::stop_token &stop);

/// Days from the first to the last, up to which days without events are listed: ten years.
inline constexpr std::int64_t kMaxDays = 3'660;

/// Days times stages up to which the flow tells also of those in which stories merely stay: ten
/// years of fifty stages.
inline constexpr std::size_t kMaxFlowRows = 183'000;

} // namespace sled
