// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/finding.h"
#include "ui/models/shownstory.h"

#include <QString>

#include <optional>

namespace sled {

/// As of when stories are stuck: the newest time in the history, but not later than now, for a
/// clock that is ahead would make all others stuck. NaN if there is none.
[[nodiscard]] double storyNow(const StoryLives &lives);

/// `2 d 3 h`; empty for nothing.
[[nodiscard]] QString dwellText(const std::optional<double> &seconds);
/// The same to the second.
[[nodiscard]] QString exactDwellText(const std::optional<double> &seconds);

/// How bad the worst is that is to be said of \a life; nothing if there is nothing.
[[nodiscard]] std::optional<Severity> storySeverity(const StoryLife &life);

/// What \a marks say, in a few words; empty for nothing.
[[nodiscard]] QString notesText(const StoryMarks &marks);
/// The same of a life, and how many events were left out.
[[nodiscard]] QString lifeNotes(const StoryLife &life);

/// How many events the sleds of \a stay lost meanwhile; empty if none. Linear in those gaps.
[[nodiscard]] QString lostText(const ShownStory &story, const StoryStay &stay);

/// Where the story is, since when, and what it comes to, in one line.
[[nodiscard]] QString lifeSummary(const ShownStory &story);

/// All that there is to say of a stay, in a few plain lines.
[[nodiscard]] QString stayCard(const ShownStory &story, const StoryStay &stay);

} // namespace sled
