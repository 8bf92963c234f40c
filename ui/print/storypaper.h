// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/storystepsmodel.h"
#include "ui/print/paper.h"

#include <QFont>
#include <QPalette>

namespace sled {

/// The life of \a story to be printed: what it comes to, its bar, and its events, the first
/// kMaxPaperRows of them. For the GUI thread; what it makes is a value. \a origin as of Paper.
[[nodiscard]] Paper storyPaper(const ShownStory &story, const StoryContext &context,
                               const QString &origin, const QPalette &palette, const QFont &font);

} // namespace sled
