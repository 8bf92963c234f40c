// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/storystays.h"

#include "ui/models/displaytext.h"
#include "ui/models/storytexts.h"
#include "ui/stories/stayshapes.h"
#include "ui/stories/storybarscene.h"
#include "ui/theme/contrast.h"
#include "ui/theme/severitysign.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr double kStayIndent = 8.0;
constexpr double kMinText = 26.0; ///< Of room: less shows no letter that helps.

/// Paints one stay after another.
class StayPainter {
public:
    StayPainter(QPainter &painter, const StoryBarScene &scene) : m_painter(painter), m_scene(scene)
    {
    }

    void paint(const StoryBarPiece &piece)
    {
        const QRectF row = m_scene.barRow();
        const QRectF rect(m_scene.viewX(piece.left), row.top(), piece.width(), row.height());
        if (piece.isAggregate())
            paintAggregate(piece, rect);
        else
            paintStay(piece.first, rect);
    }

private:
    [[nodiscard]] const StoryStay &stay(std::size_t number) const
    {
        return m_scene.story.stays()[number];
    }

    void paintStay(std::size_t number, const QRectF &rect)
    {
        const StoryStay &one = stay(number);
        const QColor &color = m_scene.stages[std::size_t(one.stage)];
        const QColor ground
            = mixed(m_scene.colors.base, color, m_scene.colors.isDark ? 0.30 : 0.18);
        const bool isOpenEnd = number + 1 == m_scene.story.stays().size()
            && m_scene.story.life().end == StoryEnd::Open;
        const QPainterPath shape = stayShape(rect, isOpenEnd);
        m_painter.fillPath(shape, ground);
        m_painter.save();
        m_painter.setClipPath(shape, Qt::IntersectClip);
        m_painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), kStayBand), color);
        paintStayLosses(m_painter, m_scene, number, rect);
        m_painter.restore();
        paintBorders(one, rect);
        paintTexts(one, rect, ground, isOpenEnd);
        if (isCurrent(number))
            paintCurrent(shape);
    }

    [[nodiscard]] bool isCurrent(std::size_t number) const
    {
        if (!m_scene.current)
            return false;
        const StoryStay &one = stay(number);
        return *m_scene.current >= m_scene.story.position(one.firstStep)
            && *m_scene.current < m_scene.story.position(one.endStep);
    }

    void paintCurrent(const QPainterPath &shape)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_scene.colors.accent, m_scene.hasFocus ? 2.5 : 1.5));
        m_painter.drawPath(shape);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }

    void paintBorders(const StoryStay &one, const QRectF &rect)
    {
        m_painter.setPen(m_scene.colors.base);
        m_painter.drawLine(QPointF(rect.right() - 0.5, rect.top()),
                           QPointF(rect.right() - 0.5, rect.bottom()));
        if (m_scene.story.begin(one).marks.hasJump)
            paintTornEdge(m_painter, rect, m_scene.colors.text, m_scene.colors.base);
        if (one.marks.hasFault)
            paintFaultEdge(m_painter, rect, severityColor(Severity::Error, m_scene.colors.base));
        else if (one.marks.hasPending)
            paintPendingEdge(m_painter, rect, m_scene.colors.mutedText);
    }

    /// The part of \a rect that is in view, so that the text of a long stay stays in sight.
    [[nodiscard]] QRectF textRect(const QRectF &rect, bool isOpenEnd) const
    {
        QRectF visible = rect;
        visible.setLeft(std::max(rect.left(), 0.0));
        visible.setRight(std::min(rect.right(), m_scene.viewWidth));
        const double right = isOpenEnd ? kStayIndent + kOpenEndDepth : kStayIndent / 2;
        return visible.adjusted(kStayIndent, kStayBand + 4.0, -right, 0.0);
    }

    void paintTexts(const StoryStay &one, const QRectF &rect, const QColor &ground, bool isOpenEnd)
    {
        QRectF text = textRect(rect, isOpenEnd);
        if (text.width() < kTrustSign)
            return;
        const QColor &color = m_scene.stages[std::size_t(one.stage)];
        paintShape(QRectF(text.left(), text.top() + (m_scene.lineHeight - kTrustSign) / 2,
                          kTrustSign, kTrustSign),
                   one.stage, withContrast(color, ground, kGraphicsContrast));
        if (one.marks.hasClockFall || one.marks.hasNoTime)
            paintWarning(text);
        const QColor ink = withContrast(m_scene.colors.text, ground, kTextContrast);
        const double indent = kTrustSign + 5.0;
        const StoryLives &lives = *m_scene.story.lives;
        const QString label
            = displayText(lives.text(lives.facts(m_scene.story.begin(one)).toStage));
        paintLine(text.adjusted(indent, 0.0, 0.0, 0.0), label, m_scene.boldFont, ink);
        paintLine(text.translated(0.0, m_scene.lineHeight), secondLine(one, text.width()),
                  m_scene.font, ink);
    }

    [[nodiscard]] QString secondLine(const StoryStay &one, double room) const
    {
        if (m_scene.story.isAfterwards(one))
            return {};
        const auto dwell = m_scene.story.lives->dwell(m_scene.story.life(), one, m_scene.story.now);
        const QString text = dwell ? dwellText(dwell) : u"?"_s;
        const QString lost = lostText(m_scene.story, one);
        const QString both = lost.isEmpty() ? text : text + u"  \u00b7  "_s + lost;
        return QFontMetricsF(m_scene.font).horizontalAdvance(both) <= room ? both : text;
    }

    void paintLine(QRectF room, const QString &text, const QFont &font, const QColor &ink)
    {
        const QFontMetricsF metrics(font);
        if (room.width() < kMinText && metrics.horizontalAdvance(text) > room.width())
            return;
        room.setHeight(m_scene.lineHeight);
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                           metrics.elidedText(text, Qt::ElideRight, room.width()));
    }

    void paintShape(const QRectF &rect, Stage stage, const QColor &color)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.translate(rect.center());
        m_painter.scale(rect.width() / 2, rect.height() / 2);
        m_painter.fillPath(markPath(stageShape(stage)), color);
        m_painter.restore();
    }

    /// A sign at the right of the first line, which gets narrower by it.
    void paintWarning(QRectF &text)
    {
        if (text.width() < 2 * kTrustSign + kMinText)
            return;
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.translate(text.right() - kTrustSign,
                            text.top() + (m_scene.lineHeight - kTrustSign) / 2);
        m_painter.scale(kTrustSign / 16.0, kTrustSign / 16.0);
        drawSeverity(m_painter, Severity::Warning,
                     severityColor(Severity::Warning, m_scene.colors.base));
        m_painter.restore();
        text.setRight(text.right() - kTrustSign - 4.0);
    }

    /// Stages one above the other, each as high as its share of the stays.
    void paintAggregate(const StoryBarPiece &piece, const QRectF &rect)
    {
        std::array<std::size_t, kStageCount> counts{};
        for (std::size_t i = piece.first; i < piece.end; ++i)
            ++counts[std::size_t(stay(i).stage)];
        std::size_t below = 0;
        double bottom = rect.bottom();
        for (std::size_t stage = 0; stage < kStageCount; ++stage) {
            below += counts[stage];
            const double share = double(below) / double(piece.end - piece.first);
            const double top = rect.bottom() - std::round(rect.height() * share);
            m_painter.fillRect(QRectF(rect.left(), top, rect.width(), bottom - top),
                               m_scene.stages[stage]);
            bottom = top;
        }
        for (std::size_t i = piece.first; i < piece.end; ++i) {
            if (isCurrent(i)) {
                QPainterPath shape;
                shape.addRect(rect);
                paintCurrent(shape);
            }
        }
    }

    QPainter &m_painter;
    const StoryBarScene &m_scene;
};

} // namespace

void paintStays(QPainter &painter, const StoryBarScene &scene)
{
    const auto pieces = scene.layout.pieces(scene.layoutX(0.0), scene.layoutX(scene.viewWidth));
    StayPainter stays(painter, scene);
    // Narrow ones reach over what follows them, so they come last.
    for (const bool isNarrow : {false, true}) {
        for (const StoryBarPiece &piece : pieces) {
            if ((piece.width() <= StoryBarLayout::kMinPiece) == isNarrow)
                stays.paint(piece);
        }
    }
}

} // namespace sled
