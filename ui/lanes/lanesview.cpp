// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanesview.h"

#include "ui/lanes/lanemenu.h"
#include "ui/lanes/lanesaccess.h"
#include "ui/lanes/wheelnotch.h"
#include "ui/theme/plaintooltip.h"

#include <QApplication>
#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sled {

namespace {

constexpr double kWheelPanShare = 0.15; ///< Of the width, for a notch.

} // namespace

LanesView::LanesView(QWidget *parent) : LanesControl(parent)
{
    LanesAccess::install();
    connect(this, &LanesView::placeChanged, this, [this] { LanesAccess::tellPlace(*this); });
}

void LanesView::focusInEvent(QFocusEvent *event)
{
    LanesControl::focusInEvent(event);
    // Qt tells of the focus of the whole view after this event: the place in it comes then.
    const auto tell = [this] { LanesAccess::tellPlace(*this); };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void LanesView::wheelEvent(QWheelEvent *event)
{
    const LaneGeometry &geometry = geometryNow();
    if (event->position().x() < geometry.trackLeft()) {
        LanesControl::wheelEvent(event);
        return;
    }
    // Some platforms turn the wheel's axis themselves while Shift is held.
    const QPoint turn = event->angleDelta();
    const bool isPan
        = std::abs(turn.x()) > std::abs(turn.y()) || event->modifiers().testFlag(Qt::ShiftModifier);
    const double delta = isPan && turn.x() != 0 ? turn.x() : turn.y();
    if (!isPan) {
        zoomAt(event->position().x(), std::pow(kZoomStep, delta / kWheelNotch), ZoomGesture::Wheel);
    } else {
        const bool isSmooth = event->pixelDelta().x() != 0;
        const double pixels = isSmooth
            ? event->pixelDelta().x()
            : delta / kWheelNotch * kWheelPanShare * geometry.trackWidth();
        panBy(pixels, ZoomGesture::Wheel);
    }
    event->accept();
}

RangeEdge LanesView::edgeAt(const QPointF &point) const
{
    if (!chosenRange())
        return RangeEdge::None;
    using Target = LaneHit::Target;
    const Target target = hitTest(data(), geometryNow(), point).target;
    const bool isFree = target == Target::Axis || target == Target::Track
        || target == Target::Nothing || target == Target::Gaps;
    return isFree ? rangeEdgeAt(geometryNow(), *chosenRange(), point) : RangeEdge::None;
}

LanesView::Drag LanesView::dragFrom(const QMouseEvent &event) const
{
    const QPointF point = event.position();
    Drag drag;
    drag.pressed = point;
    drag.last = point;
    drag.rangeBefore = chosenRange();
    const LaneHit hit = hitTest(data(), geometryNow(), point);
    const RangeEdge edge = edgeAt(point);
    const bool isOverTracks = point.x() >= geometryNow().trackLeft();
    if (edge != RangeEdge::None) {
        drag.kind = Drag::Kind::Range;
        drag.fixedTime = edge == RangeEdge::Begin ? chosenRange()->end : chosenRange()->begin;
    } else if (hit.target == LaneHit::Target::Axis
               || (isOverTracks && event.modifiers().testFlag(Qt::ShiftModifier))) {
        drag.kind = Drag::Kind::Range;
        drag.fixedTime = geometryNow().timeAtViewX(point.x());
    } else if (hit.target == LaneHit::Target::Label) {
        drag.kind = Drag::Kind::Label;
        drag.laneKey = data().lanes[hit.lane].key;
    }
    return drag;
}

void LanesView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        return goBack();
    if (event->button() == Qt::ForwardButton)
        return goForward();
    if (event->button() == Qt::LeftButton)
        m_drag = dragFrom(*event);
    else
        LanesControl::mousePressEvent(event);
}

void LanesView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = event->position();
    if (!m_drag)
        return hover(point);
    const double moved = (point - m_drag->pressed).manhattanLength();
    if (!m_drag->hasMoved && moved < QApplication::startDragDistance())
        return;
    if (!m_drag->hasMoved)
        beginDrag();
    drag(point);
}

void LanesView::beginDrag()
{
    m_drag->hasMoved = true;
    setHover({});
    if (m_drag->kind == Drag::Kind::Range)
        viewport()->setCursor(Qt::SplitHCursor);
    else
        viewport()->setCursor(Qt::ClosedHandCursor);
}

void LanesView::drag(const QPointF &point)
{
    const LaneGeometry &geometry = geometryNow();
    const QPointF step = point - std::exchange(m_drag->last, point);
    if (m_drag->kind == Drag::Kind::Range) {
        const double x = std::clamp(point.x(), geometry.trackLeft(), geometry.viewport.width());
        choose(rangeBetween(m_drag->fixedTime, geometry.timeAtViewX(x)));
        return;
    }
    if (m_drag->kind == Drag::Kind::Label) {
        if (const auto lane = laneWithKey(data(), m_drag->laneKey))
            setDropSlot(allowedSlot(*lane, geometry.slotAt(point.y())));
        return;
    }
    verticalScrollBar()->setValue(verticalScrollBar()->value() - int(std::lround(step.y())));
    panBy(step.x(), ZoomGesture::Drag);
}

void LanesView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    if (m_drag->hasMoved) {
        drag(event->position());
        drop();
        return;
    }
    const bool isOnAxis = m_drag->kind == Drag::Kind::Range;
    m_drag.reset();
    if (!isOnAxis)
        click(event->position());
}

void LanesView::drop()
{
    const Drag drag = *m_drag;
    m_drag.reset();
    viewport()->unsetCursor();
    endGesture();
    if (drag.kind == Drag::Kind::Range)
        tellRange();
    if (drag.kind != Drag::Kind::Label)
        return;
    setDropSlot(std::nullopt);
    if (const auto lane = laneWithKey(data(), drag.laneKey)) // lanes may have changed meanwhile
        requestMove(*lane, geometryNow().slotAt(drag.last.y()));
}

void LanesView::cancelDrag()
{
    setDropSlot(std::nullopt);
    if (m_drag->kind == Drag::Kind::Range)
        setRange(m_drag->rangeBefore);
    m_drag.reset();
    viewport()->unsetCursor();
    endGesture();
}

void LanesView::hover(const QPointF &point)
{
    setHover(hitTest(data(), geometryNow(), point));
    if (edgeAt(point) != RangeEdge::None)
        viewport()->setCursor(Qt::SplitHCursor);
    else
        viewport()->unsetCursor();
}

void LanesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const LaneGeometry &geometry = geometryNow();
    const QPointF point = event->position();
    if (event->button() != Qt::LeftButton)
        return;
    const LaneHit hit = hitTest(data(), geometry, point);
    if (hit.target == LaneHit::Target::Label) {
        focusOn(hit.lane);
        return run(LaneCommand::CollapseLane);
    }
    if (point.x() < geometry.trackLeft())
        return;
    const double time = geometry.timeAtViewX(point.x());
    const bool isOnRange = hit.target == LaneHit::Target::Axis && chosenRange()
        && time >= chosenRange()->begin && time < chosenRange()->end;
    if (isOnRange)
        return fitSelection();
    zoomAt(point.x(), kZoomStep * kZoomStep, ZoomGesture::Wheel);
    endGesture();
}

void LanesView::contextMenuEvent(QContextMenuEvent *event)
{
    // The menu key asks about the lane that has the focus, wherever the mouse is.
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const LaneHit hit = hitTest(data(), geometryNow(), event->pos());
    const std::size_t lane = isByKey ? focusLane() : hit.lane;
    const bool isOnLane
        = isByKey ? lane < data().lanes.size() : hit.target == LaneHit::Target::Label;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto run = [this](LaneCommand command) { this->run(command); };
    if (isOnLane) {
        focusOn(lane);
        addLaneActions(
            *menu, data(), lane,
            [this, lane](LaneAction action) { Q_EMIT laneActionRequested(lane, action); }, run);
        menu->addSeparator();
    }
    if (isByKey || !isOnLane)
        addTimeActions(*menu,
                       {chosenRange().has_value(), chosenRange() || currentItem(), canGoBack(),
                        canGoForward()},
                       run);
    const QPoint at = isByKey && isOnLane
        ? viewport()->mapToGlobal(geometryNow().labelRect(lane).center().toPoint())
        : event->globalPos();
    menu->popup(at);
}

void LanesView::keyPressEvent(QKeyEvent *event)
{
    if (m_drag && event->key() == Qt::Key_Escape)
        return cancelDrag();
    LanesControl::keyPressEvent(event);
}

bool LanesView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHover({});
    if (event->type() != QEvent::ToolTip)
        return LanesControl::viewportEvent(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const LaneHit hit = hitTest(data(), geometryNow(), help->pos());
    const QString text = laneTip(
        data(), hit,
        {description(), timeZone(), locale(), double(QDateTime::currentSecsSinceEpoch())});
    QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
    return true;
}

void LanesView::click(const QPointF &point)
{
    const LaneHit hit = hitTest(data(), geometryNow(), point);
    if (const auto item = clickedItem(hit, currentItem()))
        select(*item);
    else if (hit.target == LaneHit::Target::Holes)
        selectEvent(data().lanes[hit.lane].holes[hit.first].eventIndex);
    else if (hit.target == LaneHit::Target::Track || hit.target == LaneHit::Target::Label)
        focusOn(hit.lane);
}

} // namespace sled
