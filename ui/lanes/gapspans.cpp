// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/gapspans.h"

#include <algorithm>

namespace sled {

namespace {

/// Spans nearer than this look like one.
constexpr double kLeastDistance = 1.0;

/// The place of a gap alone: widened around its middle if it would be too narrow.
GapSpan spanOf(const LaneGap &gap, const TimeScale &scale, double minWidth)
{
    GapSpan span{scale.xAt(gap.begin), scale.xAt(gap.end), 0, 0, 0};
    const double lacking = minWidth - (span.right - span.left);
    if (lacking > 0.0) {
        span.left -= lacking / 2;
        span.right += lacking / 2;
    }
    return span;
}

} // namespace

std::vector<GapSpan> gapSpans(const GapSeries &gaps, const TimeScale &scale, double minWidth)
{
    std::vector<GapSpan> spans;
    const double beyond = minWidth * scale.secondsPerPixel();
    const std::size_t end = gaps.firstBeginningFrom(scale.visible().end + beyond);
    std::size_t next = gaps.firstEndingFrom(scale.visible().begin - beyond);
    while (next < end) {
        GapSpan span = spanOf(gaps[next], scale, minWidth);
        span.first = next++;
        // Whatever begins under this span joins it and may lengthen it.
        while (next < end
               && spanOf(gaps[next], scale, minWidth).left < span.right + kLeastDistance) {
            const std::size_t under
                = gaps.firstBeginningFrom(scale.timeAt(span.right + kLeastDistance));
            next = std::clamp(under, next + 1, end);
            span.right = std::max(span.right, spanOf(gaps[next - 1], scale, minWidth).right);
        }
        span.end = next;
        span.missed = gaps.missed(span.first, span.end);
        spans.push_back(span);
    }
    return spans;
}

} // namespace sled
