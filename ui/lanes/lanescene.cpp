// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanescene.h"

#include <QFontMetricsF>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

void LaneScene::setTheme(const QPalette &palette, const QFont &widgetFont)
{
    colors = PaletteColors(palette);
    stages = StageColors(colors.base);
    font = widgetFont;
    smallFont = widgetFont;
    // A font may be given in points or in pixels; the other size is then -1.
    constexpr double kSmaller = 0.85;
    if (widgetFont.pointSizeF() > 0.0)
        smallFont.setPointSizeF(std::max(7.0, widgetFont.pointSizeF() * kSmaller));
    else
        smallFont.setPixelSize(std::max(9, int(widgetFont.pixelSize() * kSmaller)));
    geometry.metrics = LaneMetrics(QFontMetrics(widgetFont));
    counts = std::make_shared<TextCache>(smallFont);
    glyphs = std::make_shared<GlyphCache>(colors, stages, geometry.metrics.markRadius);
}

void LaneScene::updateAxis(const QTimeZone &zone)
{
    const QFontMetricsF metrics(smallFont);
    double spacing = metrics.horizontalAdvance(u"00:00:00"_s) + 24.0;
    if (geometry.scale.secondsPerPixel() * spacing <= 0.5) // ticks within a second
        spacing = metrics.horizontalAdvance(u"00:00:00.000"_s) + 24.0;
    axis = makeTimeAxis({geometry.scale.visible(), geometry.trackWidth(), spacing, zone, locale});
}

} // namespace sled
