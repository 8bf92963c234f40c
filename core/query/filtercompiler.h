// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filterpredicate.h"

#include <QTimeZone>

#include <cstdint>
#include <string>
#include <vector>

namespace sled {

/// A name that `finding` can have, and the bits of FindingBits that it stands for.
struct FilterFindingName {
    std::string name;
    std::uint32_t bits = 0;
};

/// What a filter means something by.
struct FilterContext {
    std::int64_t now = 0; ///< Unix seconds.
    QTimeZone zone;       ///< Of times without an offset. Invalid: UTC.
    std::vector<FilterFindingName> findingNames;
};

/// Makes \a filter ready to be asked about events, as it is meant at context.now.
/// \return FilterErrorCode::UnknownValue, NotAnOpId or EmptyRange for a value that is no name of
///         its field, no part of an op id, or a range of times that ends before it begins. The
///         position is that in the text that was parsed.
[[nodiscard]] FilterResult<FilterPredicate> compileFilter(const Filter &filter,
                                                          const FilterContext &context);

/// The names that the values of \a field, a Choice, are compared with.
[[nodiscard]] std::vector<std::string> filterChoices(FilterField field,
                                                     const FilterContext &context);

} // namespace sled
