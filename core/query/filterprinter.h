// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <QString>

namespace sled {

/// One line that parseFilter() reads as a filter equal to \a filter.
///
/// Parentheses stand only where they are needed, keywords and names in lower case, blanks
/// around words and signs but `:`. Linear in the filter.
/// Requires: texts that are not quoted are words (isPlainFilterWord()); others get quotes.
[[nodiscard]] QString printFilter(const Filter &filter);

[[nodiscard]] QString printFilterCondition(const FilterCondition &condition);

} // namespace sled
