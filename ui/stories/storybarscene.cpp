// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/storybarscene.h"

#include "ui/views/fixedfont.h"

#include <QFontMetricsF>

#include <cmath>

namespace sled {

namespace {

constexpr double kTop = 2.0;
constexpr double kMarksHeight = 26.0;
constexpr double kScenePadding = 6.0;
constexpr double kSledStrip = 5.0;
constexpr double kSceneDistance = 3.0;

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
    return {0.0, marksRow().bottom(), viewWidth, kStayBand + 2 * kScenePadding + 2 * lineHeight};
}

QRectF StoryBarScene::sledsRow() const
{
    return {0.0, barRow().bottom() + kSceneDistance, viewWidth, kSledStrip + 1.0 + smallLineHeight};
}

QRectF StoryBarScene::axisRow() const
{
    return {0.0, sledsRow().bottom() + kSceneDistance, viewWidth,
            2 * smallLineHeight + kSceneDistance};
}

double StoryBarScene::height() const
{
    return axisRow().bottom() + kSceneDistance;
}

} // namespace sled
