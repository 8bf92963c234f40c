// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/storyscale.h"

#include "ui/models/displaytext.h"
#include "ui/stories/storybarscene.h"
#include "ui/theme/lanecolor.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

constexpr double kScaleIndent = 5.0;
constexpr double kStrip = 5.0;

double pixelMiddle(double x)
{
    return std::floor(x) + 0.5;
}

void drawLabel(QPainter &painter, const QRectF &room, const QString &text)
{
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

/// Neighbouring stays that one sled began.
struct SledRun {
    StringId sled{};
    bool isMixed = false; ///< Stays too narrow to be told apart, of several sleds.
    double left = 0;
    double right = 0;
};

SledRun runOf(const StoryBarScene &scene, const StoryBarPiece &piece)
{
    const ShownStory &story = scene.story;
    const auto sledOf = [&story](std::size_t stay) {
        return story.lives->facts(story.begin(story.stays()[stay])).sledId;
    };
    SledRun run{sledOf(piece.first), false, piece.left, piece.right};
    for (std::size_t i = piece.first + 1; i < piece.end && !run.isMixed; ++i)
        run.isMixed = sledOf(i) != run.sled;
    return run;
}

void paintRun(QPainter &painter, const StoryBarScene &scene, const SledRun &run)
{
    const QRectF row = scene.sledsRow();
    const double left = scene.viewX(run.left);
    const double right = scene.viewX(run.right) - 1.0;
    QColor color = scene.colors.strongGrid;
    if (!run.isMixed && scene.context.sledOf) {
        if (const auto sled = scene.context.sledOf(run.sled))
            color = laneColor(std::size_t(*sled), scene.colors.base);
    }
    painter.fillRect(QRectF(left, row.top(), right - left, kStrip), color);
    if (run.isMixed)
        return;
    const QRectF visible(std::max(left, 0.0) + 1.0, row.top() + kStrip + 1.0,
                         std::min(right, scene.viewWidth) - std::max(left, 0.0) - 2.0,
                         scene.smallLineHeight);
    const QString name = shortSledId(scene.story.lives->text(run.sled));
    if (QFontMetricsF(scene.smallFont).horizontalAdvance(name) > visible.width())
        return;
    painter.setFont(scene.smallFont);
    painter.setPen(scene.colors.mutedText);
    drawLabel(painter, visible, name);
}

void paintTicks(QPainter &painter, const StoryBarScene &scene)
{
    const QRectF row = scene.axisRow();
    const QRectF upper(0.0, row.top(), row.width(), scene.smallLineHeight);
    const QFontMetricsF metrics(scene.smallFont);
    painter.setPen(scene.colors.strongGrid);
    painter.drawLine(
        QPointF(scene.viewX(StoryBarLayout::kMargin), pixelMiddle(row.top())),
        QPointF(scene.viewX(scene.layout.xAt(scene.layout.lastTime())), pixelMiddle(row.top())));
    painter.setFont(scene.smallFont);
    for (const TimeTick &tick : scene.axis.ticks) {
        if (tick.time < scene.layout.firstTime() || tick.time > scene.layout.lastTime())
            continue;
        const double x = scene.viewX(scene.layout.xAt(tick.time));
        painter.setPen(scene.colors.strongGrid);
        painter.drawLine(QPointF(pixelMiddle(x), row.top()),
                         QPointF(pixelMiddle(x), row.top() + (tick.isMajor ? 10.0 : 5.0)));
        const double left = x + kScaleIndent;
        if (left + metrics.horizontalAdvance(tick.label) > row.right())
            continue;
        painter.setPen(tick.isMajor ? scene.colors.text : scene.colors.mutedText);
        drawLabel(painter, QRectF(left, upper.top() + 1.0, row.right() - left, upper.height()),
                  tick.label);
    }
}

void paintContext(QPainter &painter, const StoryBarScene &scene)
{
    QFont bold = scene.smallFont;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(scene.colors.text);
    const QFontMetricsF metrics(bold);
    const double top = scene.axisRow().top() + scene.smallLineHeight + 1.0;
    const auto &context = scene.axis.context;
    for (std::size_t i = 0; i < context.size(); ++i) {
        const double left = scene.viewX(scene.layout.xAt(context[i].time)) + kScaleIndent;
        const double right = i + 1 < context.size()
            ? scene.viewX(scene.layout.xAt(context[i + 1].time)) - kScaleIndent
            : scene.viewWidth;
        if (right - left >= metrics.horizontalAdvance(context[i].label))
            drawLabel(painter, QRectF(left, top, right - left, scene.smallLineHeight),
                      context[i].label);
    }
}

/// Date and time of each stay's beginning; the date where it is another than before.
void paintBeginnings(QPainter &painter, const StoryBarScene &scene)
{
    const QRectF row = scene.axisRow();
    painter.setFont(scene.smallFont);
    QString dateBefore;
    for (const StoryBarPiece &piece :
         scene.layout.pieces(scene.layoutX(0.0), scene.layoutX(scene.viewWidth))) {
        const StoryStay &stay = scene.story.stays()[piece.first];
        const double time = scene.story.lives->facts(scene.story.begin(stay)).timestamp;
        const QString text = displayTime(time);
        const qsizetype space = text.indexOf(u' ');
        const QString date = space > 0 ? text.left(space) : QString();
        const QFontMetricsF metrics(scene.smallFont);
        QRectF line(scene.viewX(piece.left) + 1.0, row.top(), piece.width() - 4.0,
                    scene.smallLineHeight);
        painter.setPen(scene.colors.mutedText);
        drawLabel(painter, line,
                  metrics.elidedText(space > 0 ? text.mid(space + 1) : text, Qt::ElideRight,
                                     line.width()));
        line.translate(0.0, scene.smallLineHeight);
        painter.setPen(scene.colors.text);
        if (date != dateBefore)
            drawLabel(painter, line, metrics.elidedText(date, Qt::ElideRight, line.width()));
        dateBefore = date;
    }
}

} // namespace

void paintStorySleds(QPainter &painter, const StoryBarScene &scene)
{
    std::optional<SledRun> run;
    for (const StoryBarPiece &piece :
         scene.layout.pieces(scene.layoutX(0.0), scene.layoutX(scene.viewWidth))) {
        const SledRun next = runOf(scene, piece);
        if (run && run->sled == next.sled && run->isMixed == next.isMixed) {
            run->right = next.right;
            continue;
        }
        if (run)
            paintRun(painter, scene, *run);
        run = next;
    }
    if (run)
        paintRun(painter, scene, *run);
}

void paintStoryScale(QPainter &painter, const StoryBarScene &scene)
{
    if (scene.layout.mode() == StoryBarMode::Equal) {
        paintBeginnings(painter, scene);
        return;
    }
    paintTicks(painter, scene);
    paintContext(painter, scene);
}

} // namespace sled
