// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filtervalueparser.h"

#include "core/query/filter.h"
#include "core/query/textregex.h"

#include <QLocale>

#include <cmath>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

using Kind = FilterToken::Kind;

bool isValue(const FilterToken &token)
{
    return token.kind == Kind::Word || token.kind == Kind::Quoted;
}

/// Reads values of one field.
class ValueParser {
public:
    ValueParser(QStringView text, qsizetype &at, FilterField field)
        : m_text(text), m_at(at), m_field(field)
    {
    }

    FilterToken peek() const { return lexFilter(m_text, m_at, valueLexing(m_field)); }
    void skip(const FilterToken &token) { m_at = token.end(); }

    /// A value or, of numbers and times, a range.
    FilterResult<PlacedFilterValue> part()
    {
        if (valueLexing(m_field) == FilterLexing::Value)
            return textValue();
        return filterFieldKind(m_field) == FilterFieldKind::Number
            ? orderedPart<double, FilterNumberRange>()
            : orderedPart<FilterTime, FilterTimeRange>();
    }

private:
    /// The next value token, a date and the time of day after a blank taken as one.
    FilterResult<FilterToken> valueToken()
    {
        FilterToken token = peek();
        if (token.kind == Kind::UnclosedQuote)
            return wrongAt(token, FilterErrorCode::UnclosedQuote);
        if (token.kind == Kind::BadEscape)
            return wrongAt(token, FilterErrorCode::BadEscape);
        if (!isValue(token))
            return wrongAt(token, FilterErrorCode::ValueExpected);
        skip(token);
        if (filterFieldKind(m_field) != FilterFieldKind::Time || token.kind != Kind::Word)
            return token;
        const tl::expected<FilterTime, FilterTimeProblem> date = parseFilterTime(token.text);
        const FilterToken next = peek();
        if (!date || date->kind != FilterTime::Kind::Date || next.kind != Kind::Word
            || !next.text.front().isDigit() || !next.text.contains(u':'))
            return token;
        skip(next);
        token.length = next.end() - token.position;
        token.text += u'T' + next.text;
        return token;
    }

    FilterResult<PlacedFilterValue> textValue()
    {
        const FilterResult<FilterToken> token = valueToken();
        if (!token)
            return tl::unexpected(token.error());
        return PlacedFilterValue{FilterText{token->text, token->kind == Kind::Quoted},
                                 token->position, token->length};
    }

    template <typename Value>
    FilterResult<Value> orderedValue()
    {
        const FilterResult<FilterToken> token = valueToken();
        if (!token)
            return tl::unexpected(token.error());
        if constexpr (std::is_same_v<Value, double>) {
            bool isNumber = false;
            const double number = QLocale::c().toDouble(token->text, &isNumber);
            if (!isNumber || !std::isfinite(number))
                return wrongAt(*token, FilterErrorCode::NotANumber);
            return number + 0.0; // minus zero is zero
        } else {
            const auto time = parseFilterTime(token->text);
            if (!time) {
                const bool isDate = time.error() == FilterTimeProblem::NoSuchDate;
                return wrongAt(*token,
                               isDate ? FilterErrorCode::NoSuchDate : FilterErrorCode::NotATime);
            }
            return *time;
        }
    }

    template <typename Value, typename Range>
    FilterResult<PlacedFilterValue> orderedPart()
    {
        Range range;
        const qsizetype position = peek().position;
        if (peek().kind != Kind::Range) {
            FilterResult<Value> first = orderedValue<Value>();
            if (!first)
                return tl::unexpected(first.error());
            if (peek().kind != Kind::Range)
                return PlacedFilterValue{*first, position, m_at - position};
            range.first = *first;
        }
        skip(peek());
        if (!range.first || isValue(peek())) {
            FilterResult<Value> last = orderedValue<Value>();
            if (!last)
                return tl::unexpected(last.error());
            range.last = *last;
        }
        if constexpr (std::is_same_v<Value, double>) {
            if (range.first && range.last && *range.last < *range.first)
                return tl::unexpected(
                    FilterError{FilterErrorCode::EmptyRange, position, m_at - position, {}, {}});
        }
        return PlacedFilterValue{range, position, m_at - position};
    }

    QStringView m_text;
    qsizetype &m_at;
    FilterField m_field;
};

bool isRange(const PlacedFilterValue &placed)
{
    return std::holds_alternative<FilterNumberRange>(placed.value)
        || std::holds_alternative<FilterTimeRange>(placed.value);
}

/// Whether the value of \a condition, which is to be matched, is a regular expression.
FilterResult<FilterCondition> withSoundPattern(FilterCondition condition)
{
    const PlacedFilterValue &placed = condition.values.front();
    const auto &text = std::get<FilterText>(placed.value);
    if (text.text.size() > kMaxPatternLength)
        return tl::unexpected(
            FilterError{FilterErrorCode::PatternTooLong, placed.position, placed.length, {}, {}});
    const std::optional<TextRegex::Problem> problem = TextRegex::problemOf(text);
    if (!problem)
        return condition;
    // Within quotes an escape may have shifted it; it never leaves the value.
    const qsizetype offset = std::min(problem->offset + (text.isQuoted ? 1 : 0), placed.length);
    return tl::unexpected(FilterError{FilterErrorCode::BadPattern,
                                      placed.position + offset,
                                      placed.length - offset,
                                      problem->reason,
                                      {}});
}

} // namespace

FilterLexing valueLexing(FilterField field) noexcept
{
    const FilterFieldKind kind = filterFieldKind(field);
    const bool isOrdered = kind == FilterFieldKind::Number || kind == FilterFieldKind::Time;
    return isOrdered ? FilterLexing::Ordered : FilterLexing::Value;
}

FilterResult<FilterCondition> parseFilterComparison(QStringView text, qsizetype &at,
                                                    FilterField field, FilterOperator op)
{
    FilterResult<PlacedFilterValue> value = ValueParser(text, at, field).part();
    if (!value)
        return tl::unexpected(value.error());
    const bool isSet = isRange(*value);
    if (isSet && op != FilterOperator::Equal && op != FilterOperator::Contains)
        return tl::unexpected(FilterError{FilterErrorCode::WrongOperator, value->position,
                                          value->length, u"a range"_s, u"in = :"_s});
    FilterCondition condition{field, isSet ? FilterOperator::In : op, {*std::move(value)}};
    if (op == FilterOperator::Matches)
        return withSoundPattern(std::move(condition));
    return condition;
}

FilterResult<FilterCondition> parseFilterSet(QStringView text, qsizetype &at, FilterField field)
{
    ValueParser parser(text, at, field);
    FilterCondition condition{field, FilterOperator::In, {}};
    const FilterToken open = parser.peek();
    if (open.kind != Kind::OpenBrace) {
        const bool isRangeLikely = valueLexing(field) == FilterLexing::Ordered
            && (isValue(open) || open.kind == Kind::Range);
        if (!isRangeLikely)
            return wrongAt(open, FilterErrorCode::SetExpected);
        FilterResult<PlacedFilterValue> value = parser.part();
        if (!value)
            return tl::unexpected(value.error());
        condition.values.push_back(*std::move(value));
        return condition;
    }
    parser.skip(open);
    while (true) {
        FilterResult<PlacedFilterValue> value = parser.part();
        if (!value)
            return tl::unexpected(value.error());
        condition.values.push_back(*std::move(value));
        const FilterToken next = parser.peek();
        if (next.kind != Kind::Comma && next.kind != Kind::CloseBrace)
            return wrongAt(next, FilterErrorCode::UnclosedSet);
        parser.skip(next);
        if (next.kind == Kind::CloseBrace)
            return condition;
    }
}

FilterCondition wordsCondition(const FilterToken &token)
{
    return {FilterField::Words,
            FilterOperator::Contains,
            {{FilterText{token.text, token.kind == Kind::Quoted}, token.position, token.length}}};
}

bool hasWildcards(const FilterText &text)
{
    return !text.isQuoted && (text.text.contains(u'*') || text.text.contains(u'?'));
}

} // namespace sled
