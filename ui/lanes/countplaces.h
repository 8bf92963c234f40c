// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <limits>
#include <optional>
#include <span>

namespace sled {

/// Finds room for the counts above the bars of a lane, from left to right.
class CountPlaces {
public:
    /// Between two counts, and between a count and the bar beside its own, in pixels.
    static constexpr double kMargin = 2.0;

    /// \a rects: the places of marks and bars, from left to right; must outlive this.
    explicit CountPlaces(std::span<const QRectF> rects) : m_rects(rects) {}

    /// The left edge of a count \a width pixels wide above \a index, higher than all those
    /// asked for before; nothing if a neighbour needs the room.
    std::optional<double> place(std::size_t index, double width);

private:
    std::span<const QRectF> m_rects;
    double m_freeFrom = std::numeric_limits<double>::lowest();
};

/// Where a count \a width pixels wide, of digits \a height pixels high, stands above \a bar if
/// there is room for it.
[[nodiscard]] inline QRectF countRect(const QRectF &bar, double width, double height)
{
    constexpr double kAbove = 3.0;
    return {bar.center().x() - width / 2, bar.top() - kAbove - height, width, height};
}

} // namespace sled
