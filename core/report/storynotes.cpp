// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/storynotes.h"

#include <QtGlobal>

namespace sled {

std::vector<const char *> storyNotes(const StoryMarks &marks)
{
    std::vector<const char *> notes;
    const auto note = [&notes](bool holds, const char *text) {
        if (holds)
            notes.push_back(text);
    };
    note(marks.hasFault, QT_TRANSLATE_NOOP("sled::StoryNotes", "faulty event"));
    note(marks.hasLoss, QT_TRANSLATE_NOOP("sled::StoryNotes", "events missing"));
    note(marks.hasJump, QT_TRANSLATE_NOOP("sled::StoryNotes", "unseen change of stage"));
    note(marks.hasClockFall, QT_TRANSLATE_NOOP("sled::StoryNotes", "clock went backwards"));
    note(marks.hasNoTime, QT_TRANSLATE_NOOP("sled::StoryNotes", "no time"));
    note(marks.hasPending, QT_TRANSLATE_NOOP("sled::StoryNotes", "signature pending"));
    return notes;
}

LostCount countLost(const std::array<std::span<const LostEvents>, 2> &losses)
{
    LostCount count;
    for (const std::span<const LostEvents> part : losses) {
        for (const LostEvents &lost : part) {
            (lost.isDeclared ? count.declared : count.undeclared) += lost.count;
            count.isAtLeast = count.isAtLeast || lost.count == 0;
        }
    }
    return count;
}

std::string_view stageNow(const StoryLives &lives, const StoryLife &life)
{
    if (life.stepCount() == 0)
        return {};
    return lives.text(lives.facts(lives.step(life.endStep - 1)).toStage);
}

} // namespace sled
