// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/storybarscene.h"

#include "ui/views/fixedfont.h"

#include <QFontMetricsF>

#include <cmath>

namespace sled {

namespace {

constexpr double kTop = 2.0;
constexpr double kMarksHeight = 26.0;
constexpr double kBand = 4.0; ///< Of colour along the top of the bar.
constexpr double kPadding = 6.0;
constexpr double kSledStrip = 5.0;
constexpr double kDistance = 3.0;

} // namespace

void StoryBarScene::setTheme(const QPalette &palette, const QFont &from)
{
    colors = PaletteColors(palette);
    stages = StageColors(colors.base);
    font = from;
    boldFont = from;
    boldFont.setWeight(QFont::DemiBold);
    smallFont = sled::smallFont(from);
    lineHeight = std::ceil(QFontMetricsF(boldFont).height());
    smallLineHeight = std::ceil(QFontMetricsF(smallFont).height());
}

QRectF StoryBarScene::marksRow() const
{
    return {0.0, kTop, viewWidth, kMarksHeight};
}

QRectF StoryBarScene::barRow() const
{
    return {0.0, marksRow().bottom(), viewWidth, kBand + 2 * kPadding + 2 * lineHeight};
}

QRectF StoryBarScene::sledsRow() const
{
    return {0.0, barRow().bottom() + kDistance, viewWidth, kSledStrip + 1.0 + smallLineHeight};
}

QRectF StoryBarScene::axisRow() const
{
    return {0.0, sledsRow().bottom() + kDistance, viewWidth, 2 * smallLineHeight + kDistance};
}

double StoryBarScene::height() const
{
    return axisRow().bottom() + kDistance;
}

} // namespace sled
