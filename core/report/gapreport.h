// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportfacts.h"

#include <functional>

namespace sled {

/// What gaps there are in the logs of one or all sleds.
struct GapTotals {
    std::int64_t gaps = 0;      ///< Declared.
    std::int64_t holes = 0;     ///< Undeclared.
    std::int64_t missing = 0;   ///< Events in both; a number that several gaps declare counts once.
    std::int64_t uncounted = 0; ///< Declared gaps that do not say how many they missed.

    void add(const GapTotals &other)
    {
        gaps += other.gaps;
        holes += other.holes;
        missing += other.missing;
        uncounted += other.uncounted;
    }
};

/// Calls \a visit(StringId sled, const GapTotals &) for each sled with gaps whose events pass.
void forEachSledWithGaps(const ReportInput &input,
                         const std::function<void(StringId, const GapTotals &)> &visit);

/// Every declared gap and undeclared hole, by sled and number, if the event that declares it, or
/// the first one after the hole, passes.
///
/// `first` and `last`, both included, are logical event numbers of a declared gap, and
/// `event_seq` of a hole. `event_seq` is that of the event. What was lost happened between
/// `after`, the latest time in the log before, and `until`.
[[nodiscard]] ReportTable gapsTable(const ReportInput &input, const std::stop_token &stop);

/// The same, counted for each sled that has any.
[[nodiscard]] ReportTable gapsBySled(const ReportInput &input);

} // namespace sled
