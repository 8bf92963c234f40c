// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/durations.h"
#include "core/analysis/reportinput.h"
#include "core/report/reporttable.h"

#include <QString>
#include <QTimeZone>

#include <cmath>
#include <cstdint>
#include <stop_token>

namespace sled {

/// What a report is to be about.
struct ReportRequest {
    QTimeZone zone;   ///< Of days; invalid: UTC.
    QString zoneName; ///< For the summary.
    QString filter;   ///< What ReportInput::shown passes, for the summary; empty: all.
};

/// Looks at the stop token now and then: every 1,024 things.
class StopWatch final {
public:
    explicit StopWatch(const std::stop_token &stop) : m_stop(stop) {}
    [[nodiscard]] bool isOver()
    {
        constexpr std::uint32_t kEvery = 1024;
        return ++m_count % kEvery == 0 && m_stop.stop_requested();
    }

private:
    const std::stop_token &m_stop;
    std::uint32_t m_count = 0;
};

/// How many stays or steps are to be taken with care, and why.
struct MarkCounts {
    std::int64_t unverified = 0; ///< Pending, or a check failed.
    std::int64_t clockFalls = 0;
    std::int64_t jumps = 0;
    std::int64_t inGaps = 0; ///< Their sleds lost events meanwhile.

    void add(const StoryMarks &marks)
    {
        unverified += marks.hasPending || marks.hasFault ? 1 : 0;
        clockFalls += marks.hasClockFall ? 1 : 0;
        jumps += marks.hasJump ? 1 : 0;
        inGaps += marks.hasLoss ? 1 : 0;
    }
};

/// \a seconds without the NaN and infinities that stand for none.
[[nodiscard]] inline ReportCell finiteCell(double seconds)
{
    return std::isfinite(seconds) ? ReportCell(seconds) : ReportCell();
}

} // namespace sled
