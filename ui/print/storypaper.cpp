// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/storypaper.h"

#include "core/report/storynotes.h"
#include "ui/models/displaytext.h"
#include "ui/models/storytexts.h"
#include "ui/models/timedisplay.h"
#include "ui/stories/storybarscene.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

constexpr double kBarWidth = 680.0; ///< In device independent pixels: that of a page.
constexpr double kBarScale = 4.0;

struct SayStoryPaper {
    Q_DECLARE_TR_FUNCTIONS(sled::StoryPaper)
};

QString timeText(double time)
{
    return TimeDisplay::ofProgram().absoluteText(time);
}

QString cycleText(const StoryLife &life)
{
    if (life.end == StoryEnd::GivenUp)
        return SayStoryPaper::tr("none, it was given up");
    if (life.cycleSeconds)
        return exactDwellText(life.cycleSeconds);
    return life.end == StoryEnd::Done ? SayStoryPaper::tr("not known")
                                      : SayStoryPaper::tr("not done yet");
}

Paper::Facts factsOf(const ShownStory &story)
{
    const StoryLife &life = story.life();
    const StoryLives &lives = *story.lives;
    Paper::Facts facts;
    QString now = displayText(stageNow(lives, life));
    if (const auto since = lives.since(life))
        now = SayStoryPaper::tr("%1 since %2").arg(now, timeText(*since));
    facts.lines.emplace_back(SayStoryPaper::tr("Now"),
                             now.isEmpty() ? SayStoryPaper::tr("not known") : now);
    if (const auto stuck = lives.stuckFor(life, story.now)) {
        facts.lines.emplace_back(
            SayStoryPaper::tr("Stuck for"),
            SayStoryPaper::tr("%1 as of %2").arg(exactDwellText(stuck), timeText(story.now)));
    }
    facts.lines.emplace_back(SayStoryPaper::tr("Cycle time"), cycleText(life));
    facts.lines.emplace_back(SayStoryPaper::tr("Events"), displayCount(life.stepCount()));
    facts.lines.emplace_back(SayStoryPaper::tr("Sleds"), displayCount(life.sleds));
    facts.lines.emplace_back(SayStoryPaper::tr("Loops"), displayCount(life.loops));
    const QString notes = lifeNotes(life);
    facts.lines.emplace_back(
        SayStoryPaper::tr("Trust"),
        notes.isEmpty() ? SayStoryPaper::tr("all of it is verified, and nothing is missing")
                        : notes);
    return facts;
}

/// Painted at once: its texts are as the user of the window wants them.
Picture barOf(const ShownStory &story, const StoryContext &context, const QPalette &palette,
              const QFont &font)
{
    StoryBarScene scene;
    scene.story = story;
    scene.context = context;
    scene.setTheme(palette, font);
    scene.layOut(StoryBarMode::Time, kBarWidth);
    const QSizeF size(kBarWidth, std::ceil(scene.height()));
    const Picture bar{size, {}, [&scene](QPainter &painter) { paintStoryBar(painter, scene); }};
    const QImage image = imageOf(bar, kBarScale);
    return {size, {}, [image, size](QPainter &painter) {
                painter.setRenderHints(QPainter::SmoothPixmapTransform
                                       | QPainter::LosslessImageRendering);
                painter.drawImage(QRectF(QPointF(), size), image);
            }};
}

Paper::Table eventsOf(const ShownStory &story, const StoryContext &context)
{
    StoryStepsModel model;
    model.setContext(context);
    model.setStory(story);
    Paper::Table table;
    table.heading = SayStoryPaper::tr("Events");
    for (int column = 0; column < model.columnCount(); ++column) {
        table.titles += model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const auto alignment
            = Qt::Alignment(model.index(0, column).data(Qt::TextAlignmentRole).toInt());
        table.areNumbers.push_back(alignment.testFlag(Qt::AlignRight));
    }
    const int rows = std::min(model.rowCount(), int(kMaxPaperRows));
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        cells[StoryStepsModel::TimeColumn]
            = timeText(story.lives->facts(story.steps()[std::size_t(row)]).timestamp);
        table.rows.push_back(cells);
    }
    if (rows < model.rowCount()) {
        table.note = SayStoryPaper::tr("%1 more are left out. An export has them all.")
                         .arg(displayEvents(model.rowCount() - rows));
    }
    return table;
}

} // namespace

Paper storyPaper(const ShownStory &story, const StoryContext &context, const QString &origin,
                 const QPalette &palette, const QFont &font)
{
    Paper paper;
    paper.title
        = SayStoryPaper::tr("Story %1").arg(displayText(story.lives->text(story.life().story)));
    paper.origin = origin;
    paper.blocks.emplace_back(factsOf(story));
    if (story.steps().empty())
        return paper;
    paper.blocks.emplace_back(barOf(story, context, palette, font));
    paper.blocks.emplace_back(eventsOf(story, context));
    return paper;
}

} // namespace sled
