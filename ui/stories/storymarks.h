// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace sled {

struct StoryBarScene;

/// The events of a story above its bar: shaped and coloured by the stage they lead to, with a
/// sign at what is not verified; counts where there are too many to be told apart. The current
/// one has a ring and a line down through the bar.
void paintStoryMarks(QPainter &painter, const StoryBarScene &scene);

} // namespace sled
