// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <optional>
#include <span>
#include <vector>

namespace sled {

/// The conditions that must all hold, for showing and dropping them one by one: the operands
/// of an `and` at the top, or the filter alone. None of an empty filter.
[[nodiscard]] std::vector<Filter> conjunctsOf(const Filter &filter);

/// The filter that all of \a parts joined by `and` make. Empty ones are left out, and those
/// that are `and` themselves are not told apart any more.
[[nodiscard]] Filter conjunctionOf(std::span<const Filter> parts);

/// What \a filter does not let through. Requires: not empty.
[[nodiscard]] Filter negationOf(const Filter &filter);

/// `field = "value"`: exactly this text. Names of a choice, such as `verified`, need no quotes.
/// Requires: the field is Text or Choice and has a name.
[[nodiscard]] Filter filterForText(FilterField field, const QString &value);

/// `seq = number`; nothing if \a number is not finite.
[[nodiscard]] std::optional<Filter> filterForSeq(double number);

/// `time = …`: the second that \a unixSeconds lies in, or exactly that time where it is no
/// whole second or in no calendar; nothing if it is not finite.
[[nodiscard]] std::optional<Filter> filterForTime(double unixSeconds);

/// `time in first..last`, of whole seconds, both included. Requires: filterForTime() takes both.
[[nodiscard]] Filter filterForTimes(double firstUnixSeconds, double lastUnixSeconds);

} // namespace sled
