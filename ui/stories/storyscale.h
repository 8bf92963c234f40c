// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace sled {

struct StoryBarScene;

/// Below the bar: which sled wrote the event that began each stay.
void paintStorySleds(QPainter &painter, const StoryBarScene &scene);

/// Below that: the times, to scale or, where all stays are as wide, of each beginning.
void paintStoryScale(QPainter &painter, const StoryBarScene &scene);

} // namespace sled
