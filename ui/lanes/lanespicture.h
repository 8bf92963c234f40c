// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanescene.h"
#include "ui/lanes/legendlayout.h"

#include <QPalette>
#include <QStringList>
#include <QTimeZone>

#include <cstdint>
#include <memory>

namespace sled {

/// How a picture of lanes is to look.
struct LanesPictureLook {
    enum class Lanes : std::uint8_t { All, InView };
    Lanes lanes = Lanes::All;
    double width = 1400.0; ///< In device independent pixels.
    QPalette palette;
    QFont font;
};
inline constexpr double kMinLanesPicture = 480.0; ///< Its width.
inline constexpr double kMaxLanesPicture = 4096.0;

/// The lanes of a timeline for those who do not have the program at hand: below lines that say
/// what they are, with a legend of their marks. A value; any thread may paint it, one at a time.
class LanesPicture final {
public:
    /// What no picture is higher than; what has no room is left out, and counted.
    static constexpr double kMaxHeight = 6000.0;

    /// \a scene as on the screen, but with nothing that only the mouse or the keyboard sees.
    /// \a data are those of the scene, and do not change any more. \a caption: plain texts, a
    /// line each; the first is a title.
    LanesPicture(const LaneScene &scene, std::shared_ptr<const LaneData> data,
                 const QTimeZone &zone, QStringList caption, const LanesPictureLook &look);

    [[nodiscard]] QSizeF size() const; ///< In device independent pixels.
    [[nodiscard]] std::size_t lanesLeftOut() const { return m_leftOut; }
    /// Paints it from the origin on.
    void paint(QPainter &painter) const;

private:
    void arrange(const LanesPictureLook &look);
    [[nodiscard]] double captionHeight() const;
    void paintCaption(QPainter &painter) const;

    LaneScene m_scene; ///< As it is painted, with glyphs of its own.
    std::shared_ptr<const LaneData> m_data;
    QStringList m_caption;
    LegendLayout m_legend;
    QFont m_titleFont;
    std::size_t m_leftOut = 0;
};

} // namespace sled
