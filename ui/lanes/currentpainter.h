// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanescene.h"

class QPainter;

namespace sled {

/// The line through all lanes at the time of the current event, under the marks.
void paintCurrentLine(QPainter &painter, const LaneScene &scene);

/// The ring around the mark, bar or gap that holds the current event.
void paintCurrentRing(QPainter &painter, const LaneScene &scene);

} // namespace sled
