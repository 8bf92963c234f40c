// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace sled {

struct StoryBarScene;

/// The stays of a story: named and coloured by stage, with how long they lasted where there is
/// room for it; what is missing, faulty, unseen or not checked is told by shapes.
void paintStays(QPainter &painter, const StoryBarScene &scene);

} // namespace sled
