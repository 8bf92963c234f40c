// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/timeaxis.h"
#include "ui/models/storystepsmodel.h"
#include "ui/stories/storybarlayout.h"
#include "ui/theme/palettecolors.h"
#include "ui/theme/stagestyle.h"

#include <QFont>
#include <QLocale>
#include <QPalette>
#include <QRectF>

#include <optional>

class QPainter;

namespace sled {

inline constexpr double kStayBand = 4.0;   ///< Of colour along the top of the bar.
inline constexpr double kTrustSign = 11.0; ///< Width and height of a sign of trust.

/// Everything that one picture of a story's bar shows.
struct StoryBarScene {
    void setTheme(const QPalette &palette, const QFont &from);
    /// Fits the story into \a width, with times as the user wants them. For the GUI thread.
    void layOut(StoryBarMode mode, double width);

    /// The rows from top to bottom, in the coordinates of the viewport.
    [[nodiscard]] QRectF marksRow() const;
    [[nodiscard]] QRectF barRow() const;
    [[nodiscard]] QRectF sledsRow() const;
    [[nodiscard]] QRectF axisRow() const;
    [[nodiscard]] double height() const; ///< Of all rows.

    /// From the layout to the viewport.
    [[nodiscard]] double viewX(double x) const { return x - scrollX; }
    [[nodiscard]] double layoutX(double viewX) const { return viewX + scrollX; }

    ShownStory story;
    StoryContext context;
    StoryBarLayout layout;
    TimeAxis axis;
    PaletteColors colors;
    StageColors stages; ///< On colors.base.
    QFont font;
    QFont boldFont;
    QFont smallFont;
    QLocale locale = QLocale::c();
    double viewWidth = 0;
    double scrollX = 0;
    double lineHeight = 0;                ///< Of font.
    double smallLineHeight = 0;           ///< Of smallFont.
    std::optional<std::size_t> current;   ///< Position among the story's steps.
    std::optional<std::size_t> hoverMark; ///< The first step of that mark.
    bool hasFocus = false;
};

/// Paints all of the bar of a story that has steps. For the GUI thread.
void paintStoryBar(QPainter &painter, const StoryBarScene &scene);

} // namespace sled
