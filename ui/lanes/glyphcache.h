// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palettecolors.h"
#include "ui/theme/stagestyle.h"
#include "ui/theme/trustsign.h"

#include <QImage>
#include <QPointF>

#include <array>

class QPainter;

namespace sled {

/// Draws the small shapes that there are thousands of, each painted once for its theme and
/// screen. They are put on whole device pixels, so that all of them are alike. Where a painter has
/// no pixels (SVG, PDF) they are painted as shapes.
class GlyphCache final {
public:
    GlyphCache(const PaletteColors &colors, const StageColors &stages, double markRadius);

    void drawMark(QPainter &painter, const QPointF &center, std::size_t stage);
    /// A sign for what is not verified, on ground of its own.
    void drawTrustSign(QPainter &painter, const QPointF &center, TrustSign sign);
    /// A small arrow down, from \a top, in the colour of the sign.
    void drawArrow(QPainter &painter, const QPointF &top, TrustSign sign);

    static constexpr double kSignSize = 11.0;
    static constexpr double kArrowWidth = 6.0;
    static constexpr double kArrowHeight = 5.0;

private:
    static constexpr std::size_t kSignCount = std::size_t(TrustSign::BadSignature) + 1;

    template <typename Paint>
    void draw(QPainter &painter, const QPointF &center, QImage &image, double size,
              const Paint &paint);

    PaletteColors m_colors;
    StageColors m_stages;
    double m_markRadius;
    double m_ratio = 0.0; ///< Device pixels a pixel of what is below.
    std::array<QImage, kStageCount> m_marks;
    std::array<QImage, kSignCount> m_signs;
    std::array<QImage, kSignCount> m_arrows;
};

} // namespace sled
