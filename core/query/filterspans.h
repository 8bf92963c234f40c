// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filterclock.h"
#include "core/query/filtercondition.h"
#include "core/query/filtererror.h"

#include <vector>

namespace sled {

/// The numbers or Unix times that \a condition, on `seq` or `time`, lets through: those in any of
/// the spans. Of NotEqual those that it does not.
/// \return FilterErrorCode::EmptyRange for a range whose end begins before it begins itself.
[[nodiscard]] FilterResult<std::vector<UnixSpan>> filterSpans(const FilterCondition &condition,
                                                              const FilterClock &clock);

} // namespace sled
