// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palettecolors.h"

#include "ui/theme/contrast.h"

namespace sled {

PaletteColors::PaletteColors(const QPalette &palette)
    : base(palette.color(QPalette::Base)), text(palette.color(QPalette::Text))
{
    isDark = readableOn(base) == QColor(Qt::white);
    // Palettes differ much in what Window and AlternateBase are; a mix of the two that
    // must be there keeps the distance small and the same everywhere.
    panel = mixed(base, text, isDark ? 0.06 : 0.04);
    mutedText = withContrast(mixed(text, base, 0.38), panel, kTextContrast);
    grid = mixed(base, text, isDark ? 0.14 : 0.10);
    strongGrid = mixed(base, text, isDark ? 0.30 : 0.26);
    accent = withContrast(palette.color(QPalette::Highlight), base, kGraphicsContrast);
    focusBand = mixed(base, accent, isDark ? 0.12 : 0.06);
    freshBand = mixed(base, accent, isDark ? 0.30 : 0.18);
    gapFill = mixed(base, text, isDark ? 0.10 : 0.06);
    gapHatch = withContrast(mixed(base, text, 0.5), gapFill, kGraphicsContrast);
}

} // namespace sled
