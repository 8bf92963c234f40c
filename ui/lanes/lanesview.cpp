// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanesview.h"

#include "ui/theme/plaintooltip.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

constexpr double kZoomStep = 1.4142135623730951; ///< Two notches double.
constexpr double kNotch = 120.0;                 ///< Eighths of a degree.
constexpr double kPanShare = 0.15;               ///< Of the width, for a key or a notch.

} // namespace

LanesView::LanesView(QWidget *parent) : LanesArea(parent)
{
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(
        tr("One lane a sled, time to the right. Plus and minus zoom, left and right pan, "
           "Home shows everything, up and down change the lane, comma and full stop go from "
           "event to event."));
}

void LanesView::setEventDescription(EventDescription describe)
{
    m_describe = std::move(describe);
}

void LanesView::wheelEvent(QWheelEvent *event)
{
    const LaneGeometry &geometry = geometryNow();
    if (event->position().x() < geometry.trackLeft()) {
        LanesArea::wheelEvent(event);
        return;
    }
    // Some platforms turn the wheel's axis themselves while Shift is held.
    const QPoint turn = event->angleDelta();
    const bool isPan
        = std::abs(turn.x()) > std::abs(turn.y()) || event->modifiers().testFlag(Qt::ShiftModifier);
    const double delta = isPan && turn.x() != 0 ? turn.x() : turn.y();
    if (!isPan) {
        zoomAt(event->position().x(), std::pow(kZoomStep, delta / kNotch));
    } else {
        const bool isSmooth = event->pixelDelta().x() != 0;
        const double pixels = isSmooth ? event->pixelDelta().x()
                                       : delta / kNotch * kPanShare * geometry.trackWidth();
        panBy(pixels);
    }
    event->accept();
}

void LanesView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        LanesArea::mousePressEvent(event);
        return;
    }
    m_drag = Drag{event->position(), event->position(), false};
}

void LanesView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = event->position();
    if (!m_drag) {
        setHover(hitTest(data(), geometryNow(), point));
        return;
    }
    const double moved = (point - m_drag->pressed).manhattanLength();
    if (!m_drag->isPanning && moved < QApplication::startDragDistance())
        return;
    if (!m_drag->isPanning) {
        m_drag->isPanning = true;
        setHover({});
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    const QPointF step = point - m_drag->last;
    m_drag->last = point;
    verticalScrollBar()->setValue(verticalScrollBar()->value() - int(std::lround(step.y())));
    panBy(step.x());
}

void LanesView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const bool wasClick = !m_drag->isPanning;
    m_drag.reset();
    viewport()->unsetCursor();
    if (wasClick)
        click(event->position());
}

void LanesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const LaneGeometry &geometry = geometryNow();
    if (event->button() == Qt::LeftButton && event->position().x() >= geometry.trackLeft())
        zoomAt(event->position().x(), kZoomStep * kZoomStep);
}

void LanesView::keyPressEvent(QKeyEvent *event)
{
    const double pan = kPanShare * geometryNow().trackWidth();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_Home:
    case Qt::Key_0:
        return fit();
    case Qt::Key_Left:
        return panBy(pan);
    case Qt::Key_Right:
        return panBy(-pan);
    case Qt::Key_Up:
        return moveFocusLane(-1);
    case Qt::Key_Down:
        return moveFocusLane(1);
    case Qt::Key_Comma:
        return moveCurrent(-1);
    case Qt::Key_Period:
        return moveCurrent(1);
    default:
        LanesArea::keyPressEvent(event);
    }
}

bool LanesView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHover({});
    if (event->type() != QEvent::ToolTip)
        return LanesArea::viewportEvent(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const LaneHit hit = hitTest(data(), geometryNow(), help->pos());
    const QString text = laneTip(data(), hit, {m_describe, timeZone(), locale()});
    QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
    return true;
}

void LanesView::click(const QPointF &point)
{
    const LaneHit hit = hitTest(data(), geometryNow(), point);
    if (const auto item = clickedItem(hit, currentItem()))
        select(*item);
    else if (hit.target == LaneHit::Target::Track || hit.target == LaneHit::Target::Label)
        setFocusLane(hit.lane);
}

void LanesView::select(const LaneItem &item)
{
    setCurrentItem(item);
    Q_EMIT currentEventChanged(itemEvent(data(), item));
}

void LanesView::moveFocusLane(int lanes)
{
    if (data().lanes.empty())
        return;
    const auto last = std::ptrdiff_t(data().lanes.size()) - 1;
    const auto wanted = std::ptrdiff_t(focusLane()) + lanes;
    setFocusLane(std::size_t(std::clamp<std::ptrdiff_t>(wanted, 0, last)));
}

void LanesView::moveCurrent(int events)
{
    const auto item = stepInLane(data(), focusLane(), currentItem(), events, visibleRange().begin);
    if (item)
        select(*item);
}

} // namespace sled
