// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/glyphcache.h"
#include "ui/lanes/lanedata.h"
#include "ui/lanes/lanegeometry.h"
#include "ui/lanes/lanehit.h"
#include "ui/lanes/laneitem.h"
#include "ui/lanes/textcache.h"
#include "ui/lanes/timeaxis.h"
#include "ui/theme/palettecolors.h"
#include "ui/theme/stagestyle.h"

#include <QFont>
#include <QLocale>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace sled {

/// Everything that one painting of the timeline depends on.
struct LaneScene {
    const LaneData *data = nullptr; ///< Borrowed for the painting.
    LaneGeometry geometry;
    TimeAxis axis;
    PaletteColors colors;
    StageColors stages;
    std::shared_ptr<GlyphCache> glyphs; ///< Filled while painting, as is counts.
    std::shared_ptr<TextCache> counts;
    QFont font;
    QFont smallFont;
    QLocale locale;
    std::optional<LaneItem> current;
    LaneHit hover;
    std::optional<TimeRange> range;      ///< What the user has chosen.
    std::optional<std::size_t> dropSlot; ///< Before which lane a dragged one would be put.
    std::size_t focusLane = 0;
    bool hasFocus = false;

    /// Takes colours, fonts and sizes from a widget's palette and font.
    void setTheme(const QPalette &palette, const QFont &widgetFont);
    /// Lays the ticks out anew for what is in view, with times in \a zone.
    void updateAxis(const QTimeZone &zone);
};

} // namespace sled
