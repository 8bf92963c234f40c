// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterlexer.h"

#include "core/query/filterquoting.h"

#include <array>
#include <optional>
#include <utility>

namespace sled {

namespace {

using Kind = FilterToken::Kind;

bool isDelimiter(QChar c)
{
    switch (c.unicode()) {
    case u'(':
    case u')':
    case u'{':
    case u'}':
    case u',':
    case u'"':
        return true;
    default:
        return c.isSpace();
    }
}

/// The operator that \a text begins with, and its length.
std::optional<std::pair<FilterOperator, qsizetype>> operatorAt(QStringView text)
{
    constexpr std::array<std::pair<QStringView, FilterOperator>, 9> kOperators{{
        {u"!=", FilterOperator::NotEqual},
        {u"<=", FilterOperator::LessOrEqual},
        {u">=", FilterOperator::GreaterOrEqual},
        {u"==", FilterOperator::Equal},
        {u"=", FilterOperator::Equal},
        {u"<", FilterOperator::Less},
        {u">", FilterOperator::Greater},
        {u":", FilterOperator::Contains},
        {u"~", FilterOperator::Matches},
    }};
    for (const auto &[sign, op] : kOperators) {
        if (text.startsWith(sign))
            return std::pair(op, sign.size());
    }
    return std::nullopt;
}

/// What the programmer's `&&`, `||` and `!` stand for, and their length.
std::optional<std::pair<Kind, qsizetype>> signAt(QStringView text)
{
    if (text.startsWith(u"&&"))
        return std::pair(Kind::And, qsizetype(2));
    if (text.startsWith(u"||"))
        return std::pair(Kind::Or, qsizetype(2));
    return std::nullopt;
}

bool endsWord(QStringView rest, FilterLexing lexing)
{
    if (isDelimiter(rest.front()))
        return true;
    switch (lexing) {
    case FilterLexing::Operand:
        return operatorAt(rest) || signAt(rest);
    case FilterLexing::Ordered:
        return rest.startsWith(u"..");
    case FilterLexing::Value:
        break;
    }
    return false;
}

Kind kindOfWord(QStringView word)
{
    constexpr std::array<std::pair<QStringView, Kind>, 4> kKeywords{
        {{u"and", Kind::And}, {u"or", Kind::Or}, {u"not", Kind::Not}, {u"in", Kind::In}}};
    for (const auto &[keyword, kind] : kKeywords) {
        if (word.compare(keyword, Qt::CaseInsensitive) == 0)
            return kind;
    }
    return Kind::Word;
}

std::optional<Kind> punctuationAt(QStringView rest, FilterLexing lexing)
{
    switch (rest.front().unicode()) {
    case u'(':
        return Kind::OpenParenthesis;
    case u')':
        return Kind::CloseParenthesis;
    case u'{':
        return Kind::OpenBrace;
    case u'}':
        return Kind::CloseBrace;
    case u',':
        return Kind::Comma;
    default:
        if (lexing == FilterLexing::Ordered && rest.startsWith(u".."))
            return Kind::Range;
        return std::nullopt;
    }
}

FilterToken lexQuoted(QStringView text, qsizetype position)
{
    const UnquotedFilterText unquoted = unquoteFilterText(text.sliced(position));
    FilterToken token{Kind::Quoted, {}, position, unquoted.length, unquoted.text};
    if (unquoted.badEscape) {
        token.kind = Kind::BadEscape;
        token.position += unquoted.badEscape->position;
        token.length = unquoted.badEscape->length;
    } else if (!unquoted.isClosed) {
        token.kind = Kind::UnclosedQuote;
    }
    return token;
}

FilterToken lexWord(QStringView text, qsizetype position, FilterLexing lexing)
{
    qsizetype end = position + 1;
    while (end < text.size() && !endsWord(text.sliced(end), lexing))
        ++end;
    const QStringView word = text.sliced(position, end - position);
    return {kindOfWord(word), {}, position, word.size(), word.toString()};
}

} // namespace

FilterToken lexFilter(QStringView text, qsizetype from, FilterLexing lexing)
{
    qsizetype position = from;
    while (position < text.size() && text[position].isSpace())
        ++position;
    if (position >= text.size())
        return {Kind::End, {}, text.size(), 0, {}};
    const QStringView rest = text.sliced(position);
    const auto token = [&](Kind kind, qsizetype length, FilterOperator op = {}) {
        return FilterToken{kind, op, position, length, rest.first(length).toString()};
    };
    if (rest.front() == u'"')
        return lexQuoted(text, position);
    if (const std::optional<Kind> kind = punctuationAt(rest, lexing))
        return token(*kind, *kind == Kind::Range ? 2 : 1);
    if (const auto found = operatorAt(rest))
        return token(Kind::Operator, found->second, found->first);
    if (lexing == FilterLexing::Operand) {
        if (const auto sign = signAt(rest))
            return token(sign->first, sign->second);
        if (rest.front() == u'!')
            return token(Kind::Not, 1);
    }
    return lexWord(text, position, lexing);
}

bool isPlainFilterWord(QStringView text, FilterLexing lexing)
{
    const FilterToken token = lexFilter(text, 0, lexing);
    return token.kind == Kind::Word && token.length == text.size();
}

} // namespace sled
