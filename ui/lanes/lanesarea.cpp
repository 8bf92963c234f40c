// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanesarea.h"

#include "ui/lanes/scenepainter.h"
#include "ui/language/lefttoright.h"
#include "ui/theme/stagelook.h"

#include <QFocusEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

constexpr double kRevealMargin = 32.0;

} // namespace

LanesArea::LanesArea(QWidget *parent)
    : QAbstractScrollArea(parent), m_data(std::make_shared<const LaneData>())
{
    keepLeftToRight(*this);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    m_scene.data = m_data.get();
    connect(&StageLooks::ofProgram(), &StageLooks::changed, this, &LanesArea::updateTheme);
    updateTheme();
}

void LanesArea::setData(std::shared_ptr<const LaneData> lanes)
{
    m_data = lanes ? std::move(lanes) : std::make_shared<const LaneData>();
    m_scene.data = m_data.get();
    m_scene.hover = {};
    m_scene.dropSlot.reset();
    m_scene.geometry.lanes = LaneLayout(*m_data, m_scene.geometry.metrics);
    m_scene.focusLane
        = std::min(m_scene.focusLane, std::max<std::size_t>(1, m_data->lanes.size()) - 1);
    if (const auto lane = m_focusKey ? laneWithKey(*m_data, *m_focusKey) : std::nullopt)
        m_scene.focusLane = *lane;
    m_scene.current
        = m_currentEvent ? findItem(*m_data, *m_currentEvent, m_scene.current) : std::nullopt;
    changeScale(ZoomGesture::None, [this](TimeScale &scale) {
        if (const auto extent = dataExtent(*m_data))
            scale.setExtent(*extent);
    });
    updateGeometryNow();
    Q_EMIT lanesShown();
}

void LanesArea::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone.isValid() ? zone : QTimeZone::utc();
    updateAxis();
}

void LanesArea::setCurrentEvent(std::optional<quint32> eventIndex)
{
    m_currentEvent = eventIndex;
    m_scene.current = eventIndex ? findItem(*m_data, *eventIndex, m_scene.current) : std::nullopt;
    if (m_scene.current)
        setCurrentItem(*m_scene.current);
    else
        currentItemChanged();
    viewport()->update();
}

void LanesArea::setVisibleRange(TimeRange range)
{
    changeScale(ZoomGesture::None, [range](TimeScale &scale) { scale.setVisible(range); });
}

QSize LanesArea::sizeHint() const
{
    const LaneMetrics &metrics = m_scene.geometry.metrics;
    return {960, int(metrics.axisHeight + 4.0 * metrics.laneHeight)};
}

QSize LanesArea::minimumSizeHint() const
{
    const LaneMetrics &metrics = m_scene.geometry.metrics;
    return {240, int(metrics.axisHeight + metrics.laneHeight)};
}

void LanesArea::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection()); // else it is that of the program
    painter.setClipRect(event->rect());
    paintScene(painter, m_scene);
}

void LanesArea::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateGeometryNow();
}

void LanesArea::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    m_scene.geometry.scrollY = verticalScrollBar()->value();
    setHover({});
    viewport()->update();
}

void LanesArea::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::ApplicationPaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::LocaleChange:
        updateTheme();
        break;
    default:
        break;
    }
}

void LanesArea::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_scene.hasFocus = true;
    viewport()->update();
}

void LanesArea::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_scene.hasFocus = false;
    viewport()->update();
}

void LanesArea::updateTheme()
{
    m_scene.setTheme(palette(), font());
    m_scene.locale = locale();
    m_scene.geometry.lanes = LaneLayout(*m_data, m_scene.geometry.metrics);
    updateGeometryNow();
}

void LanesArea::updateGeometryNow()
{
    LaneGeometry &geometry = m_scene.geometry;
    geometry.viewport = viewport()->size();
    verticalScrollBar()->setRange(0, int(std::ceil(geometry.maxScrollY())));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(int(geometry.metrics.laneHeight / 2));
    geometry.scrollY = verticalScrollBar()->value();
    changeScale(ZoomGesture::None,
                [&geometry](TimeScale &scale) { scale.setWidth(geometry.trackWidth()); });
    updateAxis();
}

void LanesArea::updateAxis()
{
    m_scene.updateAxis(m_zone);
    viewport()->update();
}

void LanesArea::setCurrentItem(const LaneItem &item)
{
    m_scene.current = item;
    m_currentEvent = itemEvent(*m_data, item);
    const double time = itemTime(*m_data, item);
    changeScale(ZoomGesture::Reveal,
                [time](TimeScale &scale) { scale.reveal(time, kRevealMargin); });
    setFocusLane(item.lane);
    currentItemChanged();
}

void LanesArea::setFocusLane(std::size_t lane)
{
    m_scene.focusLane = lane;
    m_focusKey
        = lane < m_data->lanes.size() ? std::optional(m_data->lanes[lane].key) : std::nullopt;
    revealLane(lane);
    viewport()->update();
    Q_EMIT placeChanged();
}

void LanesArea::setHover(const LaneHit &hit)
{
    if (hit == m_scene.hover)
        return;
    m_scene.hover = hit;
    viewport()->update();
}

void LanesArea::setRange(const std::optional<TimeRange> &range)
{
    m_scene.range = range;
    viewport()->update();
}

void LanesArea::setDropSlot(std::optional<std::size_t> slot)
{
    m_scene.dropSlot = slot;
    viewport()->update();
}

void LanesArea::changeScale(ZoomGesture gesture, const std::function<void(TimeScale &)> &change)
{
    TimeScale &scale = m_scene.geometry.scale;
    const ZoomHistory::View before = viewNow();
    change(scale);
    if (scale.visible() == before.range) {
        viewport()->update();
        return;
    }
    m_history.note(gesture, before);
    updateAxis();
    Q_EMIT visibleRangeChanged(scale.visible().begin, scale.visible().end);
    if (gesture != ZoomGesture::None)
        Q_EMIT zoomHistoryChanged();
}

void LanesArea::revealLane(std::size_t lane)
{
    const LaneGeometry &geometry = m_scene.geometry;
    if (lane < geometry.stickyCount() || lane >= geometry.lanes.size())
        return;
    const QRectF rect = geometry.laneRect(lane);
    const double below = rect.bottom() - geometry.tracksRect().bottom();
    const double above = geometry.stickyBottom() - rect.top();
    if (above > 0.0)
        verticalScrollBar()->setValue(int(geometry.scrollY - above));
    else if (below > 0.0)
        verticalScrollBar()->setValue(int(std::ceil(geometry.scrollY + below)));
    viewport()->update();
}

} // namespace sled
