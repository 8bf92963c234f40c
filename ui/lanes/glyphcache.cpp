// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/glyphcache.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace sled {

namespace {

/// False for a picture that stays sharp at any size: a file of shapes, or paper.
bool isOfPixels(const QPainter &painter)
{
    const QPaintEngine::Type type = painter.paintEngine()->type();
    return type != QPaintEngine::SVG && type != QPaintEngine::Pdf && type != QPaintEngine::Picture;
}

} // namespace

GlyphCache::GlyphCache(const PaletteColors &colors, const StageColors &stages, double markRadius)
    : m_colors(colors), m_stages(stages), m_markRadius(markRadius)
{
}

template <typename Paint>
void GlyphCache::draw(QPainter &painter, const QPointF &center, QImage &image, double size,
                      const Paint &paint)
{
    if (!isOfPixels(painter)) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(center);
        paint(painter);
        painter.restore();
        return;
    }
    const double ratio = painter.device()->devicePixelRatioF();
    if (ratio != m_ratio) { // another screen
        m_ratio = ratio;
        m_marks = {};
        m_signs = {};
        m_arrows = {};
    }
    // Room for the edge, and an even number of device pixels: the middle lies between two.
    const int pixels = 2 * int(std::ceil((size / 2 + 1.0) * ratio));
    const double extent = pixels / ratio;
    if (image.isNull()) {
        image = QImage(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QPainter glyph(&image);
        glyph.setRenderHint(QPainter::Antialiasing);
        glyph.translate(extent / 2, extent / 2);
        paint(glyph);
    }
    const auto onPixel = [ratio](double at) { return std::round(at * ratio) / ratio; };
    painter.drawImage(QPointF(onPixel(center.x() - extent / 2), onPixel(center.y() - extent / 2)),
                      image);
}

void GlyphCache::drawMark(QPainter &painter, const QPointF &center, std::size_t stage)
{
    const std::size_t known = stage < kStageCount ? stage : 0;
    draw(painter, center, m_marks[known], 2 * m_markRadius, [&](QPainter &glyph) {
        glyph.scale(m_markRadius, m_markRadius);
        glyph.fillPath(markPath(stageShape(static_cast<Stage>(known))), m_stages[known]);
    });
}

void GlyphCache::drawTrustSign(QPainter &painter, const QPointF &center, TrustSign sign)
{
    draw(painter, center, m_signs[std::size_t(sign)], kSignSize * 1.2, [&](QPainter &glyph) {
        glyph.scale(kSignSize / 16.0, kSignSize / 16.0);
        glyph.translate(-8.0, -8.0);
        glyph.setPen(Qt::NoPen);
        glyph.setBrush(m_colors.base); // stands out from the mark that it lies on
        glyph.drawEllipse(QRectF(-1.5, -1.5, 19.0, 19.0));
        drawTrust(glyph, sign, trustColor(sign, m_colors.base));
    });
}

void GlyphCache::drawArrow(QPainter &painter, const QPointF &top, TrustSign sign)
{
    const QPointF center(top.x(), top.y() + kArrowHeight / 2);
    draw(painter, center, m_arrows[std::size_t(sign)], kArrowWidth, [&](QPainter &glyph) {
        glyph.setPen(Qt::NoPen);
        glyph.setBrush(trustColor(sign, m_colors.base));
        glyph.drawPolygon(QPolygonF{{-kArrowWidth / 2, -kArrowHeight / 2},
                                    {kArrowWidth / 2, -kArrowHeight / 2},
                                    {0.0, kArrowHeight / 2}});
    });
}

} // namespace sled
