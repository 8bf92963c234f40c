// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanespicture.h"

#include "ui/lanes/scenepainter.h"
#include "ui/lanes/stagesin.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sled {

namespace {

constexpr double kMargin = 16.0;
constexpr double kLineGap = 3.0;

/// The same font with its size in pixels: a painter may have others to an inch than the screen.
QFont inPixels(QFont font)
{
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

/// How many of \a lanes fit into \a height, and what they take.
std::pair<std::size_t, double> fitting(const LaneLayout &lanes, double height)
{
    std::size_t count = lanes.size();
    while (count > 0 && lanes.top(count - 1) + lanes.height(count - 1) > height)
        --count;
    return {count, count > 0 ? lanes.top(count - 1) + lanes.height(count - 1) : 0.0};
}

} // namespace

LanesPicture::LanesPicture(const LaneScene &scene, std::shared_ptr<const LaneData> data,
                           const QTimeZone &zone, QStringList caption, const LanesPictureLook &look)
    : m_scene(scene), m_data(std::move(data)), m_caption(std::move(caption))
{
    m_scene.data = m_data.get();
    m_scene.hover = {};
    m_scene.dropSlot.reset();
    m_scene.hasFocus = false;
    m_scene.setTheme(look.palette, inPixels(look.font));
    m_titleFont = m_scene.font;
    m_titleFont.setPixelSize(int(std::lround(m_scene.font.pixelSize() * 1.25)));
    m_titleFont.setWeight(QFont::DemiBold);
    arrange(look);
    m_scene.updateAxis(zone);
    m_legend
        = LegendLayout::of(stagesIn(*m_data), int(m_scene.geometry.viewport.width() - 2 * kMargin),
                           QFontMetrics(m_scene.font));
}

void LanesPicture::arrange(const LanesPictureLook &look)
{
    LaneGeometry &geometry = m_scene.geometry;
    const TimeRange shown = geometry.scale.visible();
    double height = geometry.viewport.height() - geometry.metrics.axisHeight;
    geometry.lanes = LaneLayout(*m_data, geometry.metrics);
    if (look.lanes == LanesPictureLook::Lanes::All) {
        geometry.scrollY = 0.0;
        const auto [count, taken] = fitting(geometry.lanes, kMaxHeight);
        m_leftOut = geometry.lanes.size() - count;
        height = m_leftOut > 0 ? taken : geometry.contentHeight();
    }
    height = std::clamp(height, geometry.metrics.laneHeight, kMaxHeight);
    geometry.viewport
        = QSizeF(std::clamp(std::floor(look.width), kMinLanesPicture, kMaxLanesPicture),
                 std::ceil(geometry.metrics.axisHeight + height));
    geometry.scrollY = std::clamp(geometry.scrollY, 0.0, geometry.maxScrollY());
    geometry.scale.setWidth(geometry.trackWidth());
    geometry.scale.setVisible(shown);
}

double LanesPicture::captionHeight() const
{
    if (m_caption.isEmpty())
        return 0.0;
    const double lines = double(m_caption.size() - 1);
    return kMargin / 2 + QFontMetricsF(m_titleFont).height() + kLineGap
        + lines * (QFontMetricsF(m_scene.font).height() + kLineGap) + kMargin / 2;
}

QSizeF LanesPicture::size() const
{
    return {m_scene.geometry.viewport.width(),
            std::ceil(captionHeight()) + m_scene.geometry.viewport.height()
                + m_legend.height(QFontMetrics(m_scene.font)) + kMargin / 2};
}

void LanesPicture::paintCaption(QPainter &painter) const
{
    double y = kMargin / 2;
    bool isTitle = true;
    for (const QString &line : m_caption) {
        const QFont &font = isTitle ? m_titleFont : m_scene.font;
        const QFontMetricsF metrics(font);
        const QRectF rect(kMargin, y, m_scene.geometry.viewport.width() - 2 * kMargin,
                          metrics.height());
        painter.setFont(font);
        painter.setPen(isTitle ? m_scene.colors.text : m_scene.colors.mutedText);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(line, Qt::ElideRight, rect.width()));
        y += metrics.height() + kLineGap;
        isTitle = false;
    }
}

void LanesPicture::paint(QPainter &painter) const
{
    const double top = std::ceil(captionHeight());
    const QRectF lanes(QPointF(0.0, top), m_scene.geometry.viewport);
    const QRectF whole(QPointF(), size());
    painter.save();
    painter.save();
    painter.setClipRect(lanes);
    painter.translate(lanes.topLeft());
    paintScene(painter, m_scene);
    painter.restore();
    // Over what lanes that are scrolled leave beyond their edge where nothing is clipped.
    painter.fillRect(QRectF(0.0, 0.0, whole.width(), top), m_scene.colors.panel);
    painter.fillRect(QRectF(0.0, lanes.bottom(), whole.width(), whole.bottom() - lanes.bottom()),
                     m_scene.colors.panel);
    paintCaption(painter);
    painter.setPen(m_scene.colors.strongGrid);
    painter.drawLine(lanes.topLeft(), lanes.topRight());
    painter.drawLine(lanes.bottomLeft(), lanes.bottomRight());
    painter.translate(kMargin - kLegendPadding, lanes.bottom() + kLineGap);
    painter.setFont(m_scene.font);
    m_legend.paint(painter, m_scene.colors.panel, m_scene.colors.text);
    painter.restore();
}

} // namespace sled
