// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/storybartip.h"

#include "ui/language/plural.h"
#include "ui/models/displaytext.h"
#include "ui/models/storytexts.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

struct SayTip {
    Q_DECLARE_TR_FUNCTIONS(sled::StoryBar)
};

QString crowdText(const StoryBarScene &scene, const StoryBarMark &mark)
{
    std::array<qint64, kStageCount> counts{};
    StoryMarks marks;
    const auto steps = scene.story.steps().subspan(mark.first, mark.end - mark.first);
    for (const StoryStep &step : steps) {
        ++counts[std::size_t(step.stage)];
        marks.add(step.marks);
    }
    QStringList lines{displayEvents(qint64(steps.size())),
                      displayTime(scene.story.lives->facts(steps.front()).timestamp) + u" \u2013 "_s
                          + displayTime(scene.story.lives->facts(steps.back()).timestamp)};
    for (std::size_t stage = 0; stage < kStageCount; ++stage) {
        if (counts[stage] > 0)
            lines += displayCount(counts[stage]) + u" \u00d7 "_s + stageText(Stage(stage));
    }
    if (const QString notes = notesText(marks); !notes.isEmpty())
        lines += notes;
    return lines.join(u'\n');
}

QString narrowText(const StoryBarScene &scene, const StoryBarPiece &piece)
{
    const ShownStory &story = scene.story;
    const StoryStay &first = story.stays()[piece.first];
    const StoryStay &last = story.stays()[piece.end - 1];
    StoryMarks marks;
    for (std::size_t i = piece.first; i < piece.end; ++i)
        marks.add(story.stays()[i].marks);
    const auto stays = qint64(piece.end - piece.first);
    const bool isOpen = last.endStep == story.life().endStep;
    QStringList lines{
        SayTip::tr("%1 stays", nullptr, plural(stays)).arg(displayCount(stays)),
        displayTime(story.begin(first).time) + u" \u2013 "_s
            + (isOpen ? SayTip::tr("now") : displayTime(story.lives->step(last.endStep).time)),
        SayTip::tr("Equal widths show each of them")};
    if (const QString notes = notesText(marks); !notes.isEmpty())
        lines += notes;
    return lines.join(u'\n');
}

} // namespace

QString storyStepText(const StoryBarScene &scene, std::size_t step)
{
    const StoryStep &one = scene.story.steps()[step];
    if (scene.context.describe)
        return scene.context.describe(one.event);
    const EventFacts &facts = scene.story.lives->facts(one);
    return displayTime(facts.timestamp) + u'\n'
        + displayText(scene.story.lives->text(facts.toStage));
}

QString storyBarTip(const StoryBarScene &scene, const QPointF &point)
{
    if (scene.story.isNone())
        return {};
    const double x = scene.layoutX(point.x());
    if (scene.marksRow().contains(point)) {
        const auto mark = scene.layout.markAt(x);
        if (!mark)
            return {};
        return mark->isAggregate() ? crowdText(scene, *mark) : storyStepText(scene, mark->first);
    }
    const auto piece = scene.layout.pieceAt(x);
    if (!piece)
        return {};
    if (scene.sledsRow().contains(point)) {
        const StoryStay &stay = scene.story.stays()[piece->first];
        const StringId sled = scene.story.lives->facts(scene.story.begin(stay)).sledId;
        return sled == StringId::Empty ? shortSledId({})
                                       : displayText(scene.story.lives->text(sled));
    }
    if (!scene.barRow().contains(point))
        return {};
    return piece->isAggregate() ? narrowText(scene, *piece)
                                : stayCard(scene.story, scene.story.stays()[piece->first]);
}

QString storyBarDescription(const StoryBarScene &scene)
{
    if (scene.story.isNone())
        return SayTip::tr("No story is selected.");
    const QString text = displayText(scene.story.lives->text(scene.story.life().story)) + u": "_s
        + lifeSummary(scene.story) + u". "_s;
    if (!scene.current)
        return text + SayTip::tr("Left and right go from event to event.");
    return text
        + SayTip::tr("Event %1 of %2: ")
              .arg(displayCount(qint64(*scene.current + 1)),
                   displayCount(qint64(scene.story.steps().size())))
        + storyStepText(scene, *scene.current).replace(u'\n', u", "_s);
}

} // namespace sled
