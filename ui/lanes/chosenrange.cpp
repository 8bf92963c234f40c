// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/chosenrange.h"

#include "core/report/durationtext.h"
#include "ui/lanes/lanesummary.h"
#include "ui/language/dateformat.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr double kGrip = 5.0; ///< Pixels to either side of an edge.

qint64 reachingInto(const GapSeries &gaps, const TimeRange &range)
{
    const std::size_t first = gaps.firstEndingFrom(range.begin);
    const std::size_t end = gaps.firstBeginningFrom(range.end);
    return first < end ? qint64(end - first) : 0;
}

QString lengthText(double seconds)
{
    if (seconds >= 1.0)
        return localDuration(QString::fromStdString(durationText(seconds)));
    const auto milliseconds = qint64(std::floor(seconds * 1000.0));
    return QCoreApplication::translate("sled::LanesView", "%1 ms").arg(milliseconds);
}

} // namespace

TimeRange rangeBetween(double time, double other)
{
    return {std::min(time, other), std::max(time, other)};
}

RangeEdge rangeEdgeAt(const LaneGeometry &geometry, const TimeRange &range, const QPointF &point)
{
    if (point.x() < geometry.trackLeft() || point.y() < 0.0)
        return RangeEdge::None;
    const double toBegin = std::abs(point.x() - geometry.viewX(range.begin));
    const double toEnd = std::abs(point.x() - geometry.viewX(range.end));
    if (std::min(toBegin, toEnd) > kGrip)
        return RangeEdge::None;
    return toBegin < toEnd ? RangeEdge::Begin : RangeEdge::End;
}

RangeCounts countsIn(const LaneData &data, const TimeRange &range)
{
    RangeCounts counts;
    for (const Lane &lane : data.lanes) {
        counts.events += qint64(lane.marks.lowerBound(range.end))
            - qint64(lane.marks.lowerBound(range.begin));
        counts.gaps += reachingInto(lane.gaps, range);
        counts.holes += reachingInto(lane.holes, range);
    }
    return counts;
}

QString rangeText(const LaneData &data, const TimeRange &range, const QLocale &locale)
{
    const RangeCounts counts = countsIn(data, range);
    QStringList parts{lengthText(range.length()), eventCountText(counts.events, locale)};
    if (counts.gaps > 0)
        parts += gapCountText(counts.gaps, locale);
    if (counts.holes > 0)
        parts += holeCountText(counts.holes, locale);
    return parts.join(u" · "_s);
}

} // namespace sled
