// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportfacts.h"

namespace sled {

/// How long stories stay in each stage. A stay counts if the event that begins it passes.
///
/// `count` are the stays that have ended and have a time; `untimed` ended but have none, `open`
/// last, in stories that are not over, `over` are the last stays of stories that are. Lengths
/// are those of `count` alone, but for `open_max_seconds`, as of ReportInput::asOf().
/// Incomplete if a stop was requested.
[[nodiscard]] ReportTable dwellByStage(const ReportInput &input, const std::stop_token &stop);

/// The same of all stays of each story, by story id, with how it ended.
[[nodiscard]] ReportTable dwellByStory(const ReportInput &input, const std::stop_token &stop);

} // namespace sled
