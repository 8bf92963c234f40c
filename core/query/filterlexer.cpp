// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterlexer.h"

#include "core/query/filterquoting.h"

#include <array>
#include <optional>
#include <utility>

namespace sled {

namespace {

using TokenKind = FilterToken::Kind;

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
std::optional<std::pair<TokenKind, qsizetype>> signAt(QStringView text)
{
    if (text.startsWith(u"&&"))
        return std::pair(TokenKind::And, qsizetype(2));
    if (text.startsWith(u"||"))
        return std::pair(TokenKind::Or, qsizetype(2));
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

TokenKind kindOfWord(QStringView word)
{
    constexpr std::array<std::pair<QStringView, TokenKind>, 4> kKeywords{{{u"and", TokenKind::And},
                                                                          {u"or", TokenKind::Or},
                                                                          {u"not", TokenKind::Not},
                                                                          {u"in", TokenKind::In}}};
    for (const auto &[keyword, kind] : kKeywords) {
        if (word.compare(keyword, Qt::CaseInsensitive) == 0)
            return kind;
    }
    return TokenKind::Word;
}

std::optional<TokenKind> punctuationAt(QStringView rest, FilterLexing lexing)
{
    switch (rest.front().unicode()) {
    case u'(':
        return TokenKind::OpenParenthesis;
    case u')':
        return TokenKind::CloseParenthesis;
    case u'{':
        return TokenKind::OpenBrace;
    case u'}':
        return TokenKind::CloseBrace;
    case u',':
        return TokenKind::Comma;
    default:
        if (lexing == FilterLexing::Ordered && rest.startsWith(u".."))
            return TokenKind::Range;
        return std::nullopt;
    }
}

FilterToken lexQuoted(QStringView text, qsizetype position)
{
    const UnquotedFilterText unquoted = unquoteFilterText(text.sliced(position));
    FilterToken token{TokenKind::Quoted, {}, position, unquoted.length, unquoted.text};
    if (unquoted.badEscape) {
        token.kind = TokenKind::BadEscape;
        token.position += unquoted.badEscape->position;
        token.length = unquoted.badEscape->length;
    } else if (!unquoted.isClosed) {
        token.kind = TokenKind::UnclosedQuote;
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
        return {TokenKind::End, {}, text.size(), 0, {}};
    const QStringView rest = text.sliced(position);
    const auto token = [&](TokenKind kind, qsizetype length, FilterOperator op = {}) {
        return FilterToken{kind, op, position, length, rest.first(length).toString()};
    };
    if (rest.front() == u'"')
        return lexQuoted(text, position);
    if (const std::optional<TokenKind> kind = punctuationAt(rest, lexing))
        return token(*kind, *kind == TokenKind::Range ? 2 : 1);
    if (const auto found = operatorAt(rest))
        return token(TokenKind::Operator, found->second, found->first);
    if (lexing == FilterLexing::Operand) {
        if (const auto sign = signAt(rest))
            return token(sign->first, sign->second);
        if (rest.front() == u'!')
            return token(TokenKind::Not, 1);
    }
    return lexWord(text, position, lexing);
}

bool isPlainFilterWord(QStringView text, FilterLexing lexing)
{
    const FilterToken token = lexFilter(text, 0, lexing);
    return token.kind == TokenKind::Word && token.length == text.size();
}

} // namespace sled
