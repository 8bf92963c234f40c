// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/storylives.h"
#include "tests/support/nonumber.h"

#include <QByteArray>
#include <QByteArrayList>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sled::test {

/// An event as a test of lives words it.
struct StoryEvent {
    double time = 0;
    std::string_view from;
    std::string_view to;
    std::string_view event = "Triage";
    std::string_view sled = "a";
    double number = 0;
    std::string_view story = "1_story";
    StoryEventState state = StoryEventState::Sound;
    std::uint8_t lacking = 0;
};

/// What lives are told from, with op ids that rise with the place of the event.
inline StoryInput storyInput(const std::vector<StoryEvent> &events)
{
    const auto strings = std::make_shared<StringPool>();
    StoryInput input;
    for (const StoryEvent &event : events) {
        EventFacts facts;
        facts.eventSeq = event.number;
        facts.timestamp = event.time;
        facts.sledId = strings->intern(event.sled);
        facts.storyId = strings->intern(event.story);
        facts.fromStage = strings->intern(event.from);
        facts.toStage = strings->intern(event.to);
        facts.pipelineEvent = strings->intern(event.event);
        facts.lacking = event.lacking;
        input.events.append(facts, OpIndex{static_cast<std::uint32_t>(input.ids.size())});
        input.states.push_back(event.state);
        input.ids.push_back(input.ids.size());
    }
    input.strings = strings;
    return input;
}

inline StoryLives storyLives(const std::vector<StoryEvent> &events)
{
    return StoryLives::tell(storyInput(events), {}).value();
}

/// The places of the events of a life, joined by spaces.
inline QByteArray stepsText(const StoryLives &lives, const StoryLife &life)
{
    QByteArray text;
    for (const StoryStep &step : lives.steps(life))
        text += (text.isEmpty() ? "" : " ") + QByteArray::number(static_cast<uint>(step.event));
    return text;
}

/// The signs of what \a marks say: fault, pending, clock, no time, jump, loss.
inline QByteArray marksText(const StoryMarks &marks)
{
    QByteArray text;
    text += marks.hasFault ? "F" : "";
    text += marks.hasPending ? "P" : "";
    text += marks.hasClockFall ? "C" : "";
    text += marks.hasNoTime ? "N" : "";
    text += marks.hasJump ? "J" : "";
    text += marks.hasLoss ? "L" : "";
    return text;
}

/// Each stay as `stage dwell`, `*` if the story was there before, and its marks: `qa* 20 JL`.
inline QByteArray staysText(const StoryLives &lives, const StoryLife &life, double now)
{
    QByteArrayList stays;
    for (const StoryStay &stay : lives.stays(life)) {
        const std::string_view label = lives.text(lives.facts(lives.step(stay.firstStep)).toStage);
        QByteArray text(label.data(), static_cast<qsizetype>(label.size()));
        text += stay.isReturn ? "* " : " ";
        const std::optional<double> dwell = lives.dwell(life, stay, now);
        text += dwell ? QByteArray::number(*dwell, 'g', 17) : QByteArray("?");
        if (const QByteArray marks = marksText(stay.marks); !marks.isEmpty())
            text += ' ' + marks;
        stays += text;
    }
    return stays.join(", ");
}

} // namespace sled::test
