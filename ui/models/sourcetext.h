// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/source.h"

namespace sled {

class SourceListModel;

/// How much of \a source is read, in percent; negative if that is unknown.
[[nodiscard]] int sourcePercent(const Source &source);
/// Why \a source was not read to its end, if it was not.
[[nodiscard]] std::optional<Error> sourceProblem(const Source &source);

/// How \a source is read, in few words, with what it is unless that is a sled's database; empty
/// before it is open.
[[nodiscard]] QString sourceOpenedText(const Source &source);

/// How many frames of \a source carry no op; empty if none.
[[nodiscard]] QString sourceFramesText(const Source &source);

/// All that a tool tip says of \a source: its path, what it is, what that means and how it is
/// read, a line each. Safe to show as plain text.
[[nodiscard]] QString sourceTipText(const Source &source);
/// All that the card of the source in a row of \a model shows, a line for each fact.
[[nodiscard]] QString spokenSource(const SourceListModel &model, int row);

} // namespace sled
