// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stories/storybarscene.h"

#include <QPointF>
#include <QString>

namespace sled {

/// What there is to say of what is at \a point of the viewport, in plain lines; empty where
/// there is nothing.
[[nodiscard]] QString storyBarTip(const StoryBarScene &scene, const QPointF &point);

/// The same of one event, by its position among the story's steps.
[[nodiscard]] QString storyStepText(const StoryBarScene &scene, std::size_t step);

/// The whole bar in words, for those who cannot see it: what the life comes to, and the current
/// event or how to get to one.
[[nodiscard]] QString storyBarDescription(const StoryBarScene &scene);

} // namespace sled
