// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filtercondition.h"
#include "core/query/filtererror.h"
#include "core/query/filterlexer.h"

namespace sled {

/// How the values of \a field are told apart in text.
[[nodiscard]] FilterLexing valueLexing(FilterField field) noexcept;

/// Reads the one value of a comparison by \a op, a range if In is meant after all: `seq = 1..5`.
/// \a at: where to look in \a text; then where the value ends.
[[nodiscard]] FilterResult<FilterCondition>
parseFilterComparison(QStringView text, qsizetype &at, FilterField field, FilterOperator op);

/// Reads what follows `in`: values in braces, or a range alone.
[[nodiscard]] FilterResult<FilterCondition> parseFilterSet(QStringView text, qsizetype &at,
                                                           FilterField field);

/// The value of a bare word or quoted text.
[[nodiscard]] FilterCondition wordsCondition(const FilterToken &token);

/// A word with `*` or `?`, which stand for any characters and for any one.
[[nodiscard]] bool hasWildcards(const FilterText &text);

} // namespace sled
