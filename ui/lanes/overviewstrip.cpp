// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/overviewstrip.h"

#include "ui/lanes/density.h"
#include "ui/lanes/lanesummary.h"
#include "ui/lanes/laneszoom.h"
#include "ui/lanes/overviewpainter.h"
#include "ui/lanes/wheelnotch.h"
#include "ui/language/lefttoright.h"
#include "ui/theme/palettecolors.h"
#include "ui/theme/plaintooltip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

constexpr double kGripReach = 5.0; ///< Pixels to either side of an edge of the frame.
constexpr double kMinFrame = 6.0;  ///< No frame is drawn narrower.
constexpr double kKeyShare = 0.25; ///< Of the frame, for a key.

} // namespace

OverviewStrip::OverviewStrip(QWidget *parent)
    : QWidget(parent), m_data(std::make_shared<const LaneData>())
{
    keepLeftToRight(*this);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Overview"));
    setAccessibleDescription(
        tr("All of the timeline. Left and right move the frame around what is shown above, plus "
           "and minus resize it, Home shows everything."));
}

void OverviewStrip::setData(std::shared_ptr<const LaneData> lanes)
{
    m_data = lanes ? std::move(lanes) : std::make_shared<const LaneData>();
    m_density.clear();
    update();
}

void OverviewStrip::setWholeRange(TimeRange range)
{
    if (range == m_whole || !(range.length() > 0.0))
        return;
    m_whole = range;
    m_density.clear();
    update();
}

void OverviewStrip::setVisibleRange(TimeRange range)
{
    m_visible = range;
    update();
}

void OverviewStrip::setChosenRange(const std::optional<TimeRange> &range)
{
    m_chosen = range;
    update();
}

void OverviewStrip::setSearchMarks(std::vector<double> times)
{
    m_searchMarks = std::move(times);
    std::ranges::sort(m_searchMarks);
    update();
}

void OverviewStrip::setTrack(double left, double width)
{
    if (left == m_trackLeft && width == m_trackWidth)
        return;
    m_trackLeft = left;
    m_trackWidth = std::max(width, 1.0);
    m_density.clear();
    update();
}

QRectF OverviewStrip::trackRect() const
{
    return {m_trackLeft, 1.0, m_trackWidth, height() - 1.0};
}

double OverviewStrip::xAt(double time) const
{
    const QRectF track = trackRect();
    return track.left() + (time - m_whole.begin) / m_whole.length() * track.width();
}

double OverviewStrip::timeAt(double x) const
{
    const QRectF track = trackRect();
    return m_whole.begin + (x - track.left()) / track.width() * m_whole.length();
}

QRectF OverviewStrip::frameRect() const
{
    const QRectF track = trackRect();
    double left = xAt(m_visible.begin);
    double right = xAt(m_visible.end);
    const double lacking = kMinFrame - (right - left);
    if (lacking > 0.0) {
        left -= lacking / 2;
        right += lacking / 2;
    }
    return {QPointF(std::max(left, track.left()), track.top()),
            QPointF(std::min(right, track.right()), track.bottom())};
}

QSize OverviewStrip::sizeHint() const
{
    return {960, std::max(30, int(fontMetrics().height() * 2))};
}

QSize OverviewStrip::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

OverviewStrip::Grip OverviewStrip::gripAt(const QPointF &point) const
{
    const QRectF frame = frameRect();
    // A frame that is hardly wider than its edges is moved, not resized from within.
    const double inside = std::min(kGripReach, frame.width() / 4);
    if (point.x() >= frame.left() - kGripReach && point.x() < frame.left() + inside)
        return Grip::Begin;
    if (point.x() > frame.right() - inside && point.x() <= frame.right() + kGripReach)
        return Grip::End;
    return frame.contains(point) ? Grip::Frame : Grip::None;
}

void OverviewStrip::request(TimeRange range)
{
    Q_EMIT rangeRequested(std::min(range.begin, range.end), std::max(range.begin, range.end));
}

void OverviewStrip::moveBy(double seconds)
{
    const double allowed
        = std::clamp(seconds, m_whole.begin - m_visible.begin,
                     std::max(m_whole.end - m_visible.end, m_whole.begin - m_visible.begin));
    request({m_visible.begin + allowed, m_visible.end + allowed});
}

void OverviewStrip::zoomBy(double factor, double around)
{
    request(
        {around - (around - m_visible.begin) / factor, around + (m_visible.end - around) / factor});
}

const std::vector<quint32> &OverviewStrip::density()
{
    if (m_density.empty())
        m_density = markDensity(*m_data, m_whole, std::size_t(trackRect().width()));
    return m_density;
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    const PaletteColors colors(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // else it is that of the program
    painter.fillRect(rect(), colors.panel);
    paintOverview(painter,
                  {trackRect(), frameRect(), m_whole, density(), m_searchMarks, m_chosen, colors,
                   hasFocus()});
    painter.setPen(colors.strongGrid);
    painter.drawLine(QPointF(0.0, 0.5), QPointF(width(), 0.5));
    painter.setPen(colors.mutedText);
    const QRectF label(22.0, 0.0, m_trackLeft - 30.0, height());
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(tr("Overview"), Qt::ElideRight, int(label.width())));
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const auto column = std::ptrdiff_t(help->pos().x() - trackRect().left());
    QString text;
    if (column >= 0 && column < std::ptrdiff_t(density().size()))
        text = eventCountText(density()[std::size_t(column)], locale());
    QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    return true;
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    Grip grip = gripAt(event->position());
    const double time = timeAt(event->position().x());
    if (grip == Grip::None) {
        moveBy(time - (m_visible.begin + m_visible.end) / 2);
        grip = Grip::Frame;
    }
    m_drag = Drag{grip, time, m_visible};
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        const Grip grip = gripAt(event->position());
        const bool isEdge = grip == Grip::Begin || grip == Grip::End;
        setCursor(isEdge                    ? Qt::SplitHCursor
                      : grip == Grip::Frame ? Qt::OpenHandCursor
                                            : Qt::ArrowCursor);
        return;
    }
    const QRectF track = trackRect();
    const double x = std::clamp(event->position().x(), track.left(), track.right());
    const double time = timeAt(x);
    if (m_drag->grip == Grip::Begin)
        return request({time, m_drag->range.end});
    if (m_drag->grip == Grip::End)
        return request({m_drag->range.begin, time});
    moveBy(m_drag->range.begin + time - m_drag->time - m_visible.begin);
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !std::exchange(m_drag, std::nullopt))
        return;
    Q_EMIT gestureEnded();
}

void OverviewStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT everythingRequested();
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    const double factor = std::pow(LanesZoom::kZoomStep, event->angleDelta().y() / kWheelNotch);
    zoomBy(factor, std::clamp(timeAt(event->position().x()), m_visible.begin, m_visible.end));
    event->accept();
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    const double step = m_visible.length() * kKeyShare;
    const double middle = (m_visible.begin + m_visible.end) / 2;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy(-step);
    case Qt::Key_Right:
        return moveBy(step);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(LanesZoom::kZoomStep, middle);
    case Qt::Key_Minus:
        return zoomBy(1.0 / LanesZoom::kZoomStep, middle);
    case Qt::Key_Home:
        return Q_EMIT everythingRequested();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace sled
