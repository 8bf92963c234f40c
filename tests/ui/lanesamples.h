// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanesview.h"

#include <memory>

namespace sled {

/// When the samples begin.
inline constexpr double kSampleTime = 1'778'659'200.0;

/// A scale of \a width that shows \a seconds from kSampleTime.
inline TimeScale scaleOver(double seconds, double width = 1000.0)
{
    TimeScale scale;
    scale.setWidth(width);
    scale.setExtent({kSampleTime, kSampleTime + seconds});
    return scale;
}

/// Lanes with marks of one stage, numbered through from lane to lane, \a apart seconds.
inline std::shared_ptr<LaneData> laneData(std::size_t lanes, quint32 marksEach, double apart)
{
    auto data = std::make_shared<LaneData>();
    quint32 index = 0;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        Lane next;
        next.label = QStringLiteral("sled %1").arg(lane);
        next.colorIndex = lane;
        next.key = quint32(lane);
        std::vector<LaneMark> marks;
        for (quint32 i = 0; i < marksEach; ++i, ++index)
            marks.push_back({kSampleTime + i * apart, index, quint8(Stage::Done)});
        next.marks.append(std::move(marks));
        data->lanes.push_back(std::move(next));
    }
    return data;
}

/// The point of a mark on the viewport.
inline QPoint pointOf(const LanesView &view, std::size_t lane, double time)
{
    const LaneGeometry &geometry = view.geometryNow();
    return QPointF(geometry.viewX(time), geometry.baselineY(lane)).toPoint();
}

} // namespace sled
