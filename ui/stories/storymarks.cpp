// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/storymarks.h"

#include "ui/lanes/counttext.h"
#include "ui/stories/storybarscene.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace sled {

namespace {

constexpr double kRadius = 6.0;
constexpr double kPillWidth = 14.0; ///< At least, if there is room.

/// Paints one mark after another.
class MarkPainter {
public:
    MarkPainter(QPainter &painter, const StoryBarScene &scene) : m_painter(painter), m_scene(scene)
    {
    }

    /// \a room: from here to the nearest mark beside it.
    void paint(const StoryBarMark &mark, double room)
    {
        const QPointF centre(m_scene.viewX(mark.x), m_scene.marksRow().center().y() + 1.0);
        const bool isCurrent = m_scene.current && mark.holds(*m_scene.current);
        if (isCurrent)
            paintLine();
        QRectF rect(centre.x() - kRadius, centre.y() - kRadius, 2 * kRadius, 2 * kRadius);
        if (mark.isAggregate())
            rect = paintCount(mark, centre, room - 2.0);
        else
            paintShape(mark.first, rect);
        paintTrust(mark, rect);
        if (isCurrent)
            paintRing(rect, m_scene.colors.accent, m_scene.hasFocus ? 2.5 : 1.8);
        else if (m_scene.hoverMark == mark.first)
            paintRing(rect, m_scene.colors.mutedText, 1.5);
    }

private:
    void paintLine()
    {
        const double x = m_scene.viewX(m_scene.layout.stepX(*m_scene.current));
        m_painter.setPen(QPen(m_scene.colors.accent, 1.5));
        m_painter.drawLine(QPointF(x, m_scene.marksRow().center().y()),
                           QPointF(x, m_scene.barRow().bottom()));
    }

    void paintShape(std::size_t step, const QRectF &rect)
    {
        const Stage stage = m_scene.story.steps()[step].stage;
        const QColor &color = m_scene.stages[std::size_t(stage)];
        m_painter.setPen(m_scene.colors.strongGrid);
        m_painter.drawLine(QPointF(rect.center().x(), rect.bottom()),
                           QPointF(rect.center().x(), m_scene.barRow().top()));
        m_painter.save();
        m_painter.translate(rect.center());
        m_painter.scale(kRadius, kRadius);
        m_painter.fillPath(markPath(stageShape(stage)), color);
        m_painter.restore();
    }

    /// \return where it is.
    QRectF paintCount(const StoryBarMark &mark, const QPointF &centre, double room)
    {
        const QString text = shortCount(qint64(mark.end - mark.first), m_scene.locale);
        const QFontMetricsF metrics(m_scene.smallFont);
        const double wanted = metrics.horizontalAdvance(text) + 6.0;
        const bool fits = wanted <= room;
        const double width = fits ? std::max(wanted, kPillWidth) : std::min(room, kPillWidth);
        const QRectF pill(centre.x() - width / 2, centre.y() - 8.0, width, 16.0);
        m_painter.setPen(m_scene.colors.strongGrid);
        m_painter.setBrush(m_scene.colors.panel);
        m_painter.drawRoundedRect(pill, 4.0, 4.0);
        m_painter.setFont(m_scene.smallFont);
        m_painter.setPen(m_scene.colors.text);
        m_painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine,
                           fits ? text : QString(QChar(0x2026)));
        return pill;
    }

    [[nodiscard]] TrustSign trustOf(const StoryBarMark &mark) const
    {
        if (!mark.isAggregate() && m_scene.context.trustOf)
            return m_scene.context.trustOf(m_scene.story.steps()[mark.first].event);
        StoryMarks all;
        for (const StoryStep &step :
             m_scene.story.steps().subspan(mark.first, mark.end - mark.first))
            all.add(step.marks);
        if (all.hasFault)
            return TrustSign::Mismatch;
        return all.hasPending ? TrustSign::Pending : TrustSign::Verified;
    }

    /// What is verified needs no sign.
    void paintTrust(const StoryBarMark &mark, const QRectF &rect)
    {
        const TrustSign sign = trustOf(mark);
        if (sign == TrustSign::Verified)
            return;
        m_painter.save();
        m_painter.translate(rect.right() - kTrustSign / 2, rect.top() - kTrustSign * 0.45);
        m_painter.scale(kTrustSign / 16.0, kTrustSign / 16.0);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_scene.colors.base); // stands out from the mark that it lies on
        m_painter.drawEllipse(QRectF(-1.5, -1.5, 19.0, 19.0));
        drawTrust(m_painter, sign, trustColor(sign, m_scene.colors.base));
        m_painter.restore();
    }

    void paintRing(const QRectF &rect, const QColor &color, double width)
    {
        const QRectF around = rect.adjusted(-3.0, -3.0, 3.0, 3.0);
        m_painter.setPen(QPen(color, width));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(around, around.height() / 2, around.height() / 2);
    }

    QPainter &m_painter;
    const StoryBarScene &m_scene;
};

} // namespace

void paintStoryMarks(QPainter &painter, const StoryBarScene &scene)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    MarkPainter marks(painter, scene);
    const auto shown = scene.layout.marks(scene.layoutX(0.0), scene.layoutX(scene.viewWidth));
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const double before = i > 0 ? shown[i].x - shown[i - 1].x : scene.viewWidth;
        const double after = i + 1 < shown.size() ? shown[i + 1].x - shown[i].x : scene.viewWidth;
        marks.paint(shown[i], std::min(before, after));
    }
    painter.restore();
}

} // namespace sled
