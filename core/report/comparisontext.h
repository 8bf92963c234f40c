// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison.h"

class QIODevice;

namespace sled {

/// How much of each group of differences is written for eyes.
enum class GroupLimit : std::uint8_t {
    First, ///< The first ten, and how many more there are.
    All,
};

/// Writes \a comparison as English text: what is counted, then the differences by kind. All
/// that comes from a source is made visible (visibletext.h).
/// \return ErrorCode::Io if \a out does not take it, ErrorCode::Cancelled.
Result<void> writeComparisonText(const History &history, const Comparison &comparison,
                                 GroupLimit limit, QIODevice &out, const std::stop_token &stop);

} // namespace sled
