// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/query/filterclock.h"
#include "core/query/filtercondition.h"
#include "core/query/filtererror.h"

#include <optional>
#include <vector>

namespace sled {

/// The numbers or Unix times that \a condition, on `seq` or `time`, lets through: those in any of
/// the spans. Of NotEqual those that it does not.
/// \return FilterErrorCode::EmptyRange for a range whose end begins before it begins itself.
[[nodiscard]] FilterResult<std::vector<UnixSpan>> filterSpans(const FilterCondition &condition,
                                                              const FilterClock &clock);

/// The one span of time that all events lie in which \a filter lets through, as its conditions on
/// the time alone say that must hold: `time in a..b`, or `time >= a and time < b`. Nothing without
/// a bound on either side, of an empty span, or if one of them lets several spans through.
[[nodiscard]] std::optional<UnixSpan> filterTimes(const Filter &filter, const FilterClock &clock);

} // namespace sled
