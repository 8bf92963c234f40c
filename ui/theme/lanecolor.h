// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <cstddef>

namespace sled {

/// How many lane colours there are before they repeat.
inline constexpr std::size_t kLaneColorCount = 10;

/// The colour of the sled with this number, visible on \a ground, whether light or dark.
///
/// Neighbours differ much. A colour never stands alone: the sled's name is beside it.
[[nodiscard]] QColor laneColor(std::size_t index, const QColor &ground);

} // namespace sled
