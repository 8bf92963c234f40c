// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace sled {

/// The colours of our own painting, all derived from the user's palette, light or dark.
struct PaletteColors {
    PaletteColors() = default;
    explicit PaletteColors(const QPalette &palette);

    QColor base;  ///< The ground of views.
    QColor panel; ///< The ground of headers beside and above them.
    QColor text;
    QColor mutedText;  ///< Secondary text; still kTextContrast against base and panel.
    QColor grid;       ///< Lines that only guide the eye.
    QColor strongGrid; ///< Lines at the boundary of a day, month or year.
    QColor focusBand;  ///< The ground of the row that has the focus.
    QColor freshBand;  ///< The ground of what has come just now.
    QColor accent;     ///< The selection; kGraphicsContrast against base.
    QColor gapFill;    ///< The ground of a gap, under the hatching.
    QColor gapHatch;   ///< The hatching and the edge of a gap.
    bool isDark = false;
};

} // namespace sled
