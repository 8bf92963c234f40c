// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace sled {

struct StoryBarScene;

inline constexpr double kOpenEndDepth = 9.0; ///< Of the point at the end of what goes on.

/// The outline of a stay in \a rect; one that goes on ends in a point.
[[nodiscard]] QPainterPath stayShape(const QRectF &rect, bool isOpenEnd);

/// A jagged left edge: how the story came here was not seen.
void paintTornEdge(QPainter &painter, const QRectF &rect, const QColor &color,
                   const QColor &ground);
/// A double line around: an event of it is faulty.
void paintFaultEdge(QPainter &painter, const QRectF &rect, const QColor &color);
/// A dotted line below: an event of it is not checked yet.
void paintPendingEdge(QPainter &painter, const QRectF &rect, const QColor &color);

/// Hatches, at the bottom of the stay with number \a stay in \a rect, when its sleds lost events.
void paintStayLosses(QPainter &painter, const StoryBarScene &scene, std::size_t stay,
                     const QRectF &rect);

} // namespace sled
