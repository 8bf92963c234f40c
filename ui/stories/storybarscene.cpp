// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/storybarscene.h"

#include "ui/models/timedisplay.h"
#include "ui/stories/storymarks.h"
#include "ui/stories/storyscale.h"
#include "ui/stories/storystays.h"
#include "ui/theme/fixedfont.h"

#include <QFontMetricsF>

#include <cmath>

namespace sled {

using namespace Qt::StringLiterals;

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

void StoryBarScene::layOut(StoryBarMode mode, double width)
{
    viewWidth = width;
    layout = StoryBarLayout(story, mode, viewWidth);
    if (layout.mode() != StoryBarMode::Time)
        return;
    const double label = QFontMetricsF(smallFont).horizontalAdvance(u"00:00:00"_s);
    axis = makeTimeAxis({{layout.firstTime(), layout.lastTime()},
                         layout.xAt(layout.lastTime()) - layout.xAt(layout.firstTime()),
                         label + 24.0,
                         TimeDisplay::ofProgram().zone(),
                         locale});
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

void paintStoryBar(QPainter &painter, const StoryBarScene &scene)
{
    paintStays(painter, scene);
    paintStorySleds(painter, scene);
    paintStoryScale(painter, scene);
    paintStoryMarks(painter, scene);
}

} // namespace sled
