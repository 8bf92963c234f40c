// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filtererror.h"
#include "core/query/filterfield.h"

#include <QString>

#include <cstdint>
#include <utility>

namespace sled {

/// One piece of a filter's text.
struct FilterToken {
    enum class Kind : std::uint8_t {
        End,
        Word,
        Quoted,
        UnclosedQuote,
        BadEscape, ///< Position and length are those of the escape.
        Operator,  ///< But for In.
        And,
        Or,
        Not,
        In,
        OpenParenthesis,
        CloseParenthesis,
        OpenBrace,
        CloseBrace,
        Comma,
        Range, ///< `..`
    };

    Kind kind = Kind::End;
    FilterOperator op = FilterOperator::Equal; ///< Operator alone.
    qsizetype position = 0;                    ///< In UTF-16 code units.
    qsizetype length = 0;
    QString text; ///< As written; of Quoted and UnclosedQuote what is meant.

    [[nodiscard]] qsizetype end() const noexcept { return position + length; }
};

/// The error \a code at \a token, where one of the names \a expected would do.
[[nodiscard]] inline tl::unexpected<FilterError>
wrongAt(const FilterToken &token, FilterErrorCode code, QString expected = {})
{
    return tl::unexpected(
        FilterError{code, token.position, token.length, token.text, std::move(expected)});
}

/// Where a token is looked for: that decides how far a word goes.
enum class FilterLexing : std::uint8_t {
    Operand, ///< Words end at operators, blanks, quotes, parentheses, braces and commas.
    Value,   ///< Operators may be in a word: `14:05`, `^a=b`, but not begin it.
    Ordered, ///< A value that is a number or time: a word ends at `..` too.
};

/// The first token in \a text from \a from on, after blanks. Linear in what it reads.
[[nodiscard]] FilterToken lexFilter(QStringView text, qsizetype from, FilterLexing lexing);

/// Whether \a text, without quotes, is read as one word there.
[[nodiscard]] bool isPlainFilterWord(QStringView text, FilterLexing lexing);

} // namespace sled
