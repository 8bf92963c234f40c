// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/scenepainter.h"

#include "ui/lanes/axispainter.h"
#include "ui/lanes/currentpainter.h"
#include "ui/lanes/labelpainter.h"
#include "ui/lanes/lanepainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace sled {

namespace {

bool hasNothingToShow(const LaneData &data)
{
    return std::ranges::all_of(
        data.lanes, [](const Lane &lane) { return lane.marks.isEmpty() && lane.gaps.isEmpty(); });
}

void paintTracks(QPainter &painter, const LaneScene &scene)
{
    const LaneRange lanes = scene.geometry.visibleLanes();
    painter.save();
    painter.setClipRect(scene.geometry.tracksRect(), Qt::IntersectClip);
    for (std::size_t lane = lanes.first; lane < lanes.end; ++lane)
        paintLaneGround(painter, scene, lane);
    paintGrid(painter, scene);
    for (std::size_t lane = lanes.first; lane < lanes.end; ++lane)
        paintLaneGaps(painter, scene, lane);
    paintCurrentLine(painter, scene);
    for (std::size_t lane = lanes.first; lane < lanes.end; ++lane)
        paintLaneMarks(painter, scene, lane);
    paintCurrentRing(painter, scene);
    painter.restore();
}

void paintLabels(QPainter &painter, const LaneScene &scene)
{
    const LaneGeometry &geometry = scene.geometry;
    const QRectF tracks = geometry.tracksRect();
    const QRectF column(0.0, tracks.top(), geometry.trackLeft(), tracks.height());
    painter.save();
    painter.setClipRect(column, Qt::IntersectClip);
    painter.fillRect(column, scene.colors.panel);
    const LaneRange lanes = geometry.visibleLanes();
    for (std::size_t lane = lanes.first; lane < lanes.end; ++lane)
        paintLaneLabel(painter, scene, lane);
    painter.restore();
}

void paintNothing(QPainter &painter, const LaneScene &scene)
{
    const LaneData &data = *scene.data;
    const bool isAllHidden = data.lanes.empty() && data.hiddenCount > 0;
    const bool hasUntimed = std::ranges::any_of(data.lanes, [](const Lane &lane) {
        return lane.eventsWithoutTime + lane.gapsWithoutTime > 0;
    });
    const char *text = isAllHidden ? "All lanes are hidden. Tick a sled in the Sleds list."
        : hasUntimed               ? "No event has a usable time. The table shows them all."
                                   : "No events to show";
    QRectF rect(QPointF(), scene.geometry.viewport);
    if (!data.lanes.empty()) {
        paintLabels(painter, scene);
        rect = scene.geometry.tracksRect();
    }
    painter.setFont(scene.font);
    painter.setPen(scene.colors.mutedText);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap,
                     QCoreApplication::translate("sled::LanesView", text));
}

} // namespace

void paintScene(QPainter &painter, const LaneScene &scene)
{
    const LaneGeometry &geometry = scene.geometry;
    painter.fillRect(QRectF(QPointF(), geometry.viewport), scene.colors.base);
    if (hasNothingToShow(*scene.data)) {
        paintNothing(painter, scene);
        return;
    }
    paintTracks(painter, scene);
    paintLabels(painter, scene);
    paintAxis(painter, scene);
    const double x = geometry.trackLeft() - 0.5;
    painter.setPen(scene.colors.strongGrid);
    painter.drawLine(QPointF(x, 0.0), QPointF(x, geometry.viewport.height()));
}

} // namespace sled
