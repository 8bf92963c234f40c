// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/storylives.h"
#include "core/report/timetext.h"

#include <string>

namespace sled {

/// The life of one story as plain text for people: what it comes to, then a line for each event
/// in aligned columns. Nothing in it steers a terminal. Stays that last are told as of \a now.
[[nodiscard]] std::string storyText(const StoryLives &lives, const StoryLife &life, double now,
                                    TimeText time);

} // namespace sled
