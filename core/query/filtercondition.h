// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filterfield.h"
#include "core/query/filtertime.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace sled {

/// A text to look for.
struct FilterText {
    QString text;
    bool isQuoted = false; ///< Case matters, and `*` and `?` are themselves.

    friend bool operator==(const FilterText &, const FilterText &) = default;
};

/// From \a first to \a last, what is meant by both included. Nothing: no end on that side.
struct FilterNumberRange {
    std::optional<double> first;
    std::optional<double> last;

    friend bool operator==(const FilterNumberRange &, const FilterNumberRange &) = default;
};
struct FilterTimeRange {
    std::optional<FilterTime> first;
    std::optional<FilterTime> last;

    friend bool operator==(const FilterTimeRange &, const FilterTimeRange &) = default;
};

using FilterValue
    = std::variant<FilterText, double, FilterTime, FilterNumberRange, FilterTimeRange>;

/// A value, and where it stands in the text that was parsed.
struct PlacedFilterValue {
    FilterValue value;
    qsizetype position = 0;
    qsizetype length = 0;

    friend bool operator==(const PlacedFilterValue &a, const PlacedFilterValue &b)
    {
        return a.value == b.value; // wherever they stand
    }
};

/// One comparison of a field. All operators but In have exactly one value, which is no range.
struct FilterCondition {
    FilterField field = FilterField::Words;
    FilterOperator op = FilterOperator::Contains; ///< Words: nothing else.
    std::vector<PlacedFilterValue> values;

    friend bool operator==(const FilterCondition &, const FilterCondition &) = default;
};

} // namespace sled
