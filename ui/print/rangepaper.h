// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reportinput.h"
#include "core/report/timetext.h"
#include "ui/lanes/timescale.h"
#include "ui/print/paper.h"

#include <QTimeZone>

#include <memory>
#include <optional>

namespace sled {

/// What a paper about a range of time is made of. A value that any thread may read.
struct RangeToPrint {
    std::shared_ptr<const ReportInput> input; ///< Of which those events count that pass and lie in
    TimeRange range;                          ///< this, half-open, Unix seconds.
    QString filter;                           ///< That they pass; safe to show. Empty: all do.
    TimeText times;
    QTimeZone zone; ///< Of days; as times.
    QString zoneName;
    std::optional<Picture> lanes;
    QString origin; ///< As of Paper.
};

/// What happened in a range of time: lanes, sleds, transitions, days, gaps, and the events in order
/// of time, the first kMaxPaperRows of them. Pure, so any thread may make it; incomplete if a stop
/// was requested.
[[nodiscard]] Paper rangePaper(const RangeToPrint &what, const std::stop_token &stop);

} // namespace sled
