// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/scenepainter.h"

#include "ui/lanes/axispainter.h"
#include "ui/lanes/currentpainter.h"
#include "ui/lanes/densitypainter.h"
#include "ui/lanes/gappainter.h"
#include "ui/lanes/labelpainter.h"
#include "ui/lanes/lanepainter.h"
#include "ui/lanes/rangepainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace sled {

namespace {

bool hasNothingToShow(const LaneData &data)
{
    return std::ranges::all_of(
        data.lanes, [](const Lane &lane) { return lane.marks.isEmpty() && lane.gaps.isEmpty(); });
}

/// A run of lanes and what of the viewport belongs to it.
struct LaneStack {
    LaneRange lanes;
    QRectF clip;
};

/// Lanes that scroll, and those pinned, which may lie over them: not every painter can clip.
std::array<LaneStack, 2> stacksOf(const LaneGeometry &geometry)
{
    const double top = geometry.metrics.axisHeight;
    const double middle = geometry.stickyBottom();
    const QSizeF size = geometry.viewport;
    return {{{geometry.visibleLanes(), {0.0, middle, size.width(), size.height() - middle}},
             {geometry.stickyLanes(), {0.0, top, size.width(), middle - top}}}};
}

template <typename Paint>
void forEachLane(const LaneStack &stack, const Paint &paint)
{
    for (std::size_t lane = stack.lanes.first; lane < stack.lanes.end; ++lane)
        paint(lane);
}

void paintStack(QPainter &painter, const LaneScene &scene, const LaneStack &stack)
{
    painter.save();
    const QRectF tracks = stack.clip & scene.geometry.tracksRect();
    painter.setClipRect(tracks, Qt::IntersectClip);
    painter.fillRect(tracks, scene.colors.base);
    forEachLane(stack, [&](std::size_t lane) { paintLaneGround(painter, scene, lane); });
    paintGrid(painter, scene);
    forEachLane(stack, [&](std::size_t lane) { paintLaneGaps(painter, scene, lane); });
    paintRangeShade(painter, scene);
    paintCurrentLine(painter, scene);
    forEachLane(stack, [&](std::size_t lane) {
        if (scene.geometry.lanes.isCollapsed(lane))
            paintLaneDensity(painter, scene, lane);
        else
            paintLaneMarks(painter, scene, lane);
    });
    const bool isHere = scene.current && scene.current->lane >= stack.lanes.first
        && scene.current->lane < stack.lanes.end;
    if (isHere)
        paintCurrentRing(painter, scene);
    painter.restore();
}

void paintLabels(QPainter &painter, const LaneScene &scene)
{
    const LaneGeometry &geometry = scene.geometry;
    const QRectF tracks = geometry.tracksRect();
    const QRectF column(0.0, tracks.top(), geometry.trackLeft(), tracks.height());
    painter.fillRect(column, scene.colors.panel);
    for (const LaneStack &stack : stacksOf(geometry)) {
        painter.save();
        painter.setClipRect(stack.clip & column, Qt::IntersectClip);
        forEachLane(stack, [&](std::size_t lane) { paintLaneLabel(painter, scene, lane); });
        painter.restore();
    }
}

/// What separates pinned lanes from the others, the note, and where a dragged lane would go.
void paintStackLines(QPainter &painter, const LaneScene &scene)
{
    const LaneGeometry &geometry = scene.geometry;
    const double width = geometry.viewport.width();
    const double bottom = geometry.stickyBottom();
    if (geometry.stickyCount() > 0)
        painter.fillRect(QRectF(0.0, bottom - 2.0, width, 2.0), scene.colors.mutedText);
    if (!scene.dropSlot)
        return;
    const std::size_t slot = *scene.dropSlot;
    const double y = slot < geometry.lanes.size() ? geometry.laneRect(slot).top()
                                                  : geometry.laneRect(slot - 1).bottom();
    painter.fillRect(QRectF(0.0, y - 2.0, width, 3.0), scene.colors.accent);
}

void paintNote(QPainter &painter, const LaneScene &scene)
{
    const QRectF rect = scene.geometry.noteRect();
    if (rect.isEmpty())
        return;
    painter.save();
    QRectF below = scene.geometry.tracksRect();
    below.setLeft(0.0);
    below.setTop(scene.geometry.stickyBottom());
    painter.setClipRect(below, Qt::IntersectClip);
    painter.fillRect(rect, scene.colors.panel);
    painter.setFont(scene.smallFont);
    painter.setPen(scene.colors.mutedText);
    const QRectF text = rect.adjusted(22.0, 0.0, -8.0, 0.0);
    painter.drawText(
        text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(scene.smallFont).elidedText(scene.data->note, Qt::ElideRight, text.width()));
    painter.restore();
}

void paintNothing(QPainter &painter, const LaneScene &scene)
{
    const LaneData &data = *scene.data;
    const bool isAllHidden = data.lanes.empty() && data.hiddenCount > 0;
    const bool hasUntimed = std::ranges::any_of(data.lanes, [](const Lane &lane) {
        return lane.eventsWithoutTime + lane.gapsWithoutTime > 0;
    });
    const char *text = isAllHidden
        ? QT_TRANSLATE_NOOP("sled::LanesView",
                            "All lanes are hidden. Show all, or tick a sled in the Sleds list.")
        : !data.note.isEmpty() && data.lanes.empty() ? nullptr
        : hasUntimed                                 ? QT_TRANSLATE_NOOP("sled::LanesView",
                                                                         "No event has a usable time. The table shows them all.")
                     : QT_TRANSLATE_NOOP("sled::LanesView", "No events to show");
    QRectF rect(QPointF(), scene.geometry.viewport);
    if (!data.lanes.empty()) {
        paintLabels(painter, scene);
        rect = scene.geometry.tracksRect();
    }
    painter.setFont(scene.font);
    painter.setPen(scene.colors.mutedText);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap,
                     text ? QCoreApplication::translate("sled::LanesView", text) : data.note);
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
    for (const LaneStack &stack : stacksOf(geometry))
        paintStack(painter, scene, stack);
    paintLabels(painter, scene);
    paintStackLines(painter, scene);
    paintAxis(painter, scene);
    paintRangeEdges(painter, scene);
    const double x = geometry.trackLeft() - 0.5;
    painter.setPen(scene.colors.strongGrid);
    painter.drawLine(QPointF(x, 0.0), QPointF(x, geometry.viewport.height()));
    paintNote(painter, scene);
}

} // namespace sled
