// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/stayshapes.h"

#include "ui/stories/storybarscene.h"
#include "ui/theme/hatching.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

constexpr double kLossHeight = 9.0;
constexpr double kMinLoss = 6.0;

/// Where a time within a stay is, on the bar.
class StayTimes {
public:
    StayTimes(const StoryBarScene &scene, std::size_t stay)
        : m_left(scene.layout.stayLeft(stay)), m_right(scene.layout.stayRight(stay))
    {
        const ShownStory &story = scene.story;
        const StoryStay &one = story.stays()[stay];
        m_begin = story.begin(one).time;
        const std::optional<double> dwell = story.lives->dwell(story.life(), one, story.now);
        m_length = dwell.value_or(0.0);
    }

    [[nodiscard]] double xAt(double time) const
    {
        if (!(m_length > 0))
            return std::isinf(time) || std::isnan(m_begin) || time <= m_begin ? m_left : m_right;
        const double share = std::clamp((time - m_begin) / m_length, 0.0, 1.0);
        return m_left + share * (m_right - m_left);
    }

private:
    double m_left;
    double m_right;
    double m_begin = 0;
    double m_length = 0;
};

} // namespace

QPainterPath stayShape(const QRectF &rect, bool isOpenEnd)
{
    QPainterPath path;
    if (!isOpenEnd || rect.width() < 2 * kOpenEndDepth) {
        path.addRect(rect);
        return path;
    }
    path.moveTo(rect.topLeft());
    path.lineTo(rect.right() - kOpenEndDepth, rect.top());
    path.lineTo(rect.right(), rect.center().y());
    path.lineTo(rect.right() - kOpenEndDepth, rect.bottom());
    path.lineTo(rect.bottomLeft());
    path.closeSubpath();
    return path;
}

void paintTornEdge(QPainter &painter, const QRectF &rect, const QColor &color, const QColor &ground)
{
    constexpr double kTooth = 3.0;
    QPolygonF teeth;
    bool isOut = false;
    for (double y = rect.top(); y < rect.bottom(); y += kTooth) {
        teeth << QPointF(rect.left() + (isOut ? kTooth : 0.0), y);
        isOut = !isOut;
    }
    teeth << QPointF(rect.left(), rect.bottom());
    QPainterPath gone;
    gone.addPolygon(teeth);
    gone.lineTo(rect.left() - 1.0, rect.bottom());
    gone.lineTo(rect.left() - 1.0, rect.top());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(gone, ground);
    painter.setPen(QPen(color, 1.2));
    painter.drawPolyline(teeth);
    painter.restore();
}

void paintFaultEdge(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.0));
    for (const double inset : {1.0, 3.0}) {
        const QRectF edge = rect.adjusted(inset - 0.5, inset - 0.5, -inset - 0.5, -inset - 0.5);
        if (edge.width() > 0)
            painter.drawRect(edge);
    }
}

void paintPendingEdge(QPainter &painter, const QRectF &rect, const QColor &color)
{
    QPen pen(color, 2.0);
    pen.setDashPattern({1.0, 2.0});
    painter.setPen(pen);
    const double y = rect.bottom() - 1.0;
    painter.drawLine(QPointF(rect.left() + 2.0, y), QPointF(rect.right() - 3.0, y));
}

void paintStayLosses(QPainter &painter, const StoryBarScene &scene, std::size_t stay,
                     const QRectF &rect)
{
    const ShownStory &story = scene.story;
    const StayTimes times(scene, stay);
    const auto paintRun = [&](double left, double right) {
        right = std::max(right, left + kMinLoss);
        const double shift = std::max(0.0, right - scene.layout.stayRight(stay));
        const QRectF run(scene.viewX(left - shift), rect.bottom() - kLossHeight, right - left,
                         kLossHeight);
        const QRectF visible = run.intersected(QRectF(0.0, 0.0, scene.viewWidth, rect.bottom()));
        if (visible.isEmpty())
            return;
        painter.fillRect(visible, scene.colors.gapFill);
        paintSlantedLines(painter, visible, run.left(), scene.colors.gapHatch);
        painter.setPen(scene.colors.gapHatch);
        painter.drawLine(visible.topLeft(), visible.topRight());
    };
    for (const std::span<const LostEvents> losses :
         story.lives->lossesIn(story.life(), story.stays()[stay])) {
        double left = 0;
        double right = -1;
        for (const LostEvents &lost : losses) {
            const double begin = times.xAt(lost.begin);
            if (right >= left && begin > std::max(right, left + kMinLoss)) {
                paintRun(left, right);
                right = -1;
            }
            left = right < 0 ? begin : left;
            right = std::max(right, times.xAt(lost.end));
        }
        if (right >= left)
            paintRun(left, right);
    }
}

} // namespace sled
