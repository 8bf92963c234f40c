// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/overviewpainter.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace sled {

namespace {

constexpr double kMarkHeight = 6.0; ///< Of what was searched for.

double xAt(const OverviewScene &scene, double time)
{
    return scene.track.left()
        + (time - scene.whole.begin) / scene.whole.length() * scene.track.width();
}

void paintDensity(QPainter &painter, const OverviewScene &scene)
{
    if (scene.density.empty())
        return;
    const double most = *std::ranges::max_element(scene.density);
    const double room = scene.track.height() - kMarkHeight - 3.0;
    const double bottom = scene.track.bottom() - 1.0;
    for (std::size_t column = 0; column < scene.density.size(); ++column) {
        if (scene.density[column] == 0)
            continue;
        // A single event is still seen beside a thousand.
        const double share = std::log2(1.0 + scene.density[column]) / std::log2(1.0 + most);
        const double height = std::max(2.0, std::round(room * share));
        painter.fillRect(QRectF(scene.track.left() + double(column), bottom - height, 1.0, height),
                         scene.colors.mutedText);
    }
}

void paintSearchMarks(QPainter &painter, const OverviewScene &scene)
{
    double last = -1.0;
    for (auto mark = scene.searchMarks.begin(); mark != scene.searchMarks.end();) {
        const double x = std::floor(xAt(scene, *mark));
        if (x > last && x >= scene.track.left() && x <= scene.track.right())
            painter.fillRect(QRectF(x, scene.track.top() + 1.0, 2.0, kMarkHeight),
                             scene.colors.accent);
        last = x;
        // All that would be drawn over this one is skipped, not looked at.
        const double next = scene.whole.begin
            + (x + 1.0 - scene.track.left()) / scene.track.width() * scene.whole.length();
        mark = std::max(mark + 1, std::lower_bound(mark, scene.searchMarks.end(), next));
    }
}

void paintChosen(QPainter &painter, const OverviewScene &scene)
{
    if (!scene.chosen)
        return;
    QColor shade = scene.colors.accent;
    shade.setAlphaF(0.25F);
    const double left = std::clamp(xAt(scene, scene.chosen->begin), scene.track.left(),
                                   scene.track.right() - 2.0);
    const double right = std::clamp(xAt(scene, scene.chosen->end), left + 2.0, scene.track.right());
    painter.fillRect(QRectF(left, scene.track.top(), right - left, scene.track.height()), shade);
}

void paintFrame(QPainter &painter, const OverviewScene &scene)
{
    QColor veil = scene.colors.base;
    veil.setAlphaF(0.6F);
    const QRectF &track = scene.track;
    const QRectF &frame = scene.frame;
    painter.fillRect(QRectF(track.topLeft(), QPointF(frame.left(), track.bottom())), veil);
    painter.fillRect(QRectF(QPointF(frame.right(), track.top()), track.bottomRight()), veil);
    const QColor color = scene.hasFocus ? scene.colors.accent : scene.colors.mutedText;
    painter.setPen(QPen(color, scene.hasFocus ? 2.0 : 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -1.5));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const double x : std::array{frame.left(), frame.right()}) {
        const double left = std::clamp(x - 2.0, track.left(), track.right() - 4.0);
        painter.drawRoundedRect(QRectF(left, track.center().y() - 6.0, 4.0, 12.0), 2.0, 2.0);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void paintOverview(QPainter &painter, const OverviewScene &scene)
{
    painter.save();
    painter.fillRect(scene.track, scene.colors.base);
    painter.setClipRect(scene.track, Qt::IntersectClip);
    paintDensity(painter, scene);
    paintFrame(painter, scene);
    paintChosen(painter, scene);
    paintSearchMarks(painter, scene); // above the veil: they are to be found
    painter.restore();
}

} // namespace sled
