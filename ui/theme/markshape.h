// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

#include <cstddef>
#include <cstdint>

namespace sled {

/// The outline of a mark: what tells stages apart where colour does not.
enum class MarkShape : std::uint8_t {
    Plus,
    Ring,
    Square,
    Circle,
    Octagon,
    Diamond,
    TriangleUp,
    TriangleDown,
    Cross,
    Pause,
    Star,
    Hexagon,
    Bar,
};
inline constexpr std::size_t kMarkShapeCount = 13;

/// The closed outline, to be filled, inside the square from (-1, -1) to (1, 1).
///
/// The areas are alike, so that no stage shouts. The reference stays valid; GUI thread only.
[[nodiscard]] const QPainterPath &markPath(MarkShape shape);

} // namespace sled
