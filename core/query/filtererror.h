// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <tl/expected.hpp>

namespace sled {

/// What is wrong with a filter, or why it could not be evaluated.
enum class FilterErrorCode : std::uint8_t {
    TooLong,            ///< More than kMaxFilterLength characters.
    TooManyConditions,  ///< More than kMaxFilterConditions.
    OperandExpected,    ///< A condition, a word or a parenthesis.
    OperatorExpected,   ///< After a field.
    ValueExpected,      ///< After an operator, a comma or an opening brace.
    ConnectiveExpected, ///< `and`, `or` or the end.
    UnclosedParenthesis,
    UnmatchedParenthesis, ///< It closes what nobody opened.
    UnclosedQuote,
    BadEscape,   ///< `\u` without a character in braces.
    UnclosedSet, ///< A comma or the closing brace.
    SetExpected, ///< After `in`: an opening brace, or of numbers and times a range.
    UnknownField,
    WrongOperator, ///< The field is not compared that way.
    NotANumber,
    NotATime,
    NoSuchDate, ///< A date or time that no calendar has.
    BadPattern, ///< No regular expression.
    PatternTooLong,
    UnknownValue, ///< The field is never that.
    NotAnOpId,
    EmptyRange, ///< It ends before it begins.
    TooSlow,    ///< A pattern takes too long on what the events say.
    Cancelled,  ///< A stop was requested; nothing is wrong.
};

/// Where a filter is wrong, and what was expected there.
struct FilterError {
    FilterErrorCode code = FilterErrorCode::OperandExpected;
    qsizetype position = 0; ///< Of the first character at fault, in UTF-16 code units.
    qsizetype length = 0;   ///< How many are; 0: something is missing at position.
    QString found;          ///< What stands there, or the field or text it is about.
    QString expected;       ///< The names that would do, joined by blanks; else empty.

    friend bool operator==(const FilterError &, const FilterError &) = default;
};

/// What \a error says, as one English sentence without a full stop or the position.
[[nodiscard]] QString filterErrorText(const FilterError &error);

template <typename T>
using FilterResult = tl::expected<T, FilterError>;

} // namespace sled
