// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storytexts.h"

#include "core/report/durationtext.h"
#include "core/report/storynotes.h"
#include "ui/language/dateformat.h"
#include "ui/language/plural.h"
#include "ui/models/displaytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

struct SayStory {
    Q_DECLARE_TR_FUNCTIONS(sled::Story)
};

QString timeOf(double time)
{
    return std::isnan(time) ? SayStory::tr("no time") : displayTime(time);
}

/// `GatesPassed on sled a3f09b4e`
QString causeText(const ShownStory &story, const StoryStep &step)
{
    const EventFacts &facts = story.lives->facts(step);
    return SayStory::tr("%1 on sled %2")
        .arg(displayText(story.lives->text(facts.pipelineEvent)),
             shortSledId(story.lives->text(facts.sledId)));
}

} // namespace

double storyNow(const StoryLives &lives)
{
    return std::min(lives.newestTime(), double(QDateTime::currentSecsSinceEpoch()));
}

QString dwellText(const std::optional<double> &seconds)
{
    return seconds ? localDuration(QString::fromStdString(durationText(*seconds))) : QString();
}

QString exactDwellText(const std::optional<double> &seconds)
{
    return seconds ? localDuration(QString::fromStdString(exactDurationText(*seconds))) : QString();
}

std::optional<Severity> storySeverity(const StoryLife &life)
{
    const StoryMarks &marks = life.marks;
    if (marks.hasFault)
        return Severity::Error;
    if (marks.hasLoss || marks.hasJump || marks.hasClockFall || marks.hasNoTime || life.leftOut > 0)
        return Severity::Warning;
    return marks.hasPending ? std::optional(Severity::Info) : std::nullopt;
}

QString notesText(const StoryMarks &marks)
{
    QStringList notes;
    for (const char *note : storyNotes(marks))
        notes += QCoreApplication::translate("sled::StoryNotes", note);
    return notes.join(u", "_s);
}

QString lifeNotes(const StoryLife &life)
{
    QString notes = notesText(life.marks);
    if (life.leftOut > 0) {
        notes += notes.isEmpty() ? QString() : u", "_s;
        notes += SayStory::tr("%1 left out").arg(displayEvents(life.leftOut));
    }
    return notes;
}

QString lostText(const ShownStory &story, const StoryStay &stay)
{
    if (!stay.marks.hasLoss)
        return {};
    const LostCount lost = countLost(story.lives->lossesIn(story.life(), stay));
    if (lost.all() == 0)
        return SayStory::tr("events missing");
    const QString count = displayEvents(qint64(lost.all()));
    return (lost.isAtLeast ? SayStory::tr("at least %1 missing") : SayStory::tr("%1 missing"))
        .arg(count);
}

QString lifeSummary(const ShownStory &story)
{
    const StoryLife &life = story.life();
    const StoryLives &lives = *story.lives;
    if (life.stepCount() == 0)
        return SayStory::tr("No event of this story counts: %1").arg(lifeNotes(life));
    QStringList parts;
    const QString stage = displayText(stageNow(lives, life));
    const auto since = lives.since(life);
    parts += since ? SayStory::tr("%1 since %2").arg(stage, displayTime(*since)) : stage;
    if (const auto stuck = lives.stuckFor(life, story.now))
        parts += SayStory::tr("for %1").arg(dwellText(stuck));
    if (life.end == StoryEnd::GivenUp)
        parts += SayStory::tr("given up");
    if (life.cycleSeconds)
        parts += SayStory::tr("cycle time %1").arg(dwellText(life.cycleSeconds));
    parts += displayEvents(life.stepCount());
    if (life.loops > 0)
        parts
            += SayStory::tr("%1 loops", nullptr, plural(life.loops)).arg(displayCount(life.loops));
    parts += SayStory::tr("%1 sleds", nullptr, plural(life.sleds)).arg(displayCount(life.sleds));
    return parts.join(u"  \u00b7  "_s);
}

QString stayCard(const ShownStory &story, const StoryStay &stay)
{
    const StoryLife &life = story.life();
    const StoryLives &lives = *story.lives;
    const StoryStep &begin = story.begin(stay);
    const bool isLast = stay.endStep == life.endStep;
    QStringList lines;
    QString stage = displayText(lives.text(lives.facts(begin).toStage));
    if (stay.isReturn)
        stage += u"  \u21ba "_s + SayStory::tr("not for the first time");
    lines += stage;
    const QString until = isLast ? SayStory::tr("now") : timeOf(lives.step(stay.endStep).time);
    lines += timeOf(begin.time) + u" \u2013 "_s + until;
    if (!story.isAfterwards(stay)) {
        const QString dwell = exactDwellText(lives.dwell(life, stay, story.now));
        lines += dwell.isEmpty() ? SayStory::tr("how long is not known") : dwell;
    }
    lines += SayStory::tr("Begun by %1").arg(causeText(story, begin));
    if (!isLast)
        lines += SayStory::tr("Ended by %1").arg(causeText(story, lives.step(stay.endStep)));
    StoryMarks marks = stay.marks;
    marks.hasLoss = false; // said with its number
    for (const QString &note : {lostText(story, stay), notesText(marks)}) {
        if (!note.isEmpty())
            lines += note;
    }
    return lines.join(u'\n');
}

} // namespace sled
