// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/eventtablemodel.h"

#include <QFont>

#include <array>

namespace sled {

/// How wide a column may be, in pixels.
struct ColumnWidth {
    int least = 0; ///< Below this it is not of much use.
    int ideal = 0; ///< All that it usually holds is seen; more is of no use, but to a story.
};
using ColumnWidths = std::array<ColumnWidth, EventTableModel::ColumnCount>;

/// Distance of right-aligned digits from the next column.
inline constexpr int kDigitsDistance = 10;
inline constexpr int kEventIconSize = 16;
/// Wide: a sign and what the style leaves free.
inline constexpr int kTrustSignRoom = kEventIconSize + 14;

/// What the cells of an EventTableModel need in \a font, by column: measured by the widest
/// words that are known.
[[nodiscard]] ColumnWidths eventColumnWidths(const QFont &font);

/// The widths of columns that share \a available pixels: the least each if there are no more;
/// what is left brings them to their ideal, one after the other, the rest is for the stories.
[[nodiscard]] std::array<int, EventTableModel::ColumnCount> sharedWidths(const ColumnWidths &widths,
                                                                         int available);

} // namespace sled
