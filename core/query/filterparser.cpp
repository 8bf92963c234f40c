// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparser.h"

#include "core/query/filterlexer.h"
#include "core/query/filternames.h"
#include "core/query/filtervalueparser.h"

#include <utility>

namespace sled {

namespace {

using Kind = FilterToken::Kind;

/// Reads a filter from left to right. What is open stands on a stack of its own.
class FilterParser {
public:
    explicit FilterParser(QStringView text) : m_text(text) {}

    FilterResult<Filter> parse()
    {
        if (m_text.size() > kMaxFilterLength)
            return tl::unexpected(
                FilterError{FilterErrorCode::TooLong, kMaxFilterLength, 0, {}, {}});
        if (peek().kind == Kind::End)
            return Filter();
        while (true) {
            if (FilterResult<void> read = operand(); !read)
                return tl::unexpected(read.error());
            const FilterResult<bool> isAtEnd = connective();
            if (!isAtEnd)
                return tl::unexpected(isAtEnd.error());
            if (*isAtEnd)
                return std::move(m_filter);
        }
    }

private:
    /// What is being joined since the last open parenthesis, or from the start on.
    struct Group {
        FilterToken parenthesis; ///< That opened it.
        std::uint32_t nots = 0;  ///< Before the operand that is awaited.
        std::uint32_t ands = 0;  ///< Operands joined by `and` so far.
        std::uint32_t ors = 0;   ///< Alternatives that are complete.
    };

    [[nodiscard]] FilterToken peek() const
    {
        return lexFilter(m_text, m_at, FilterLexing::Operand);
    }
    FilterToken take()
    {
        FilterToken token = peek();
        m_at = token.end();
        return token;
    }

    /// Reads up to a complete condition, opening groups on the way.
    FilterResult<void> operand()
    {
        while (true) {
            const FilterToken token = take();
            switch (token.kind) {
            case Kind::Not:
                ++m_groups.back().nots;
                break;
            case Kind::OpenParenthesis:
                m_groups.push_back({token});
                break;
            case Kind::Word:
            case Kind::Quoted:
                return condition(token);
            case Kind::UnclosedQuote:
                return wrongAt(token, FilterErrorCode::UnclosedQuote);
            case Kind::BadEscape:
                return wrongAt(token, FilterErrorCode::BadEscape);
            default:
                return wrongAt(token, FilterErrorCode::OperandExpected);
            }
        }
    }

    /// Reads the condition that begins with \a first.
    FilterResult<void> condition(const FilterToken &first)
    {
        if (m_filter.conditions().size() == kMaxFilterConditions)
            return wrongAt(first, FilterErrorCode::TooManyConditions);
        const FilterToken next = peek();
        const std::optional<FilterField> field
            = first.kind == Kind::Word ? filterFieldNamed(first.text) : std::nullopt;
        const bool isComparison = next.kind == Kind::Operator || next.kind == Kind::In;
        if (!field && !isComparison) {
            complete(wordsCondition(first));
            return {};
        }
        if (!field)
            return wrongAt(first, FilterErrorCode::UnknownField, filterFieldNames());
        FilterResult<FilterCondition> read = comparison(first, *field);
        if (!read)
            return tl::unexpected(read.error());
        complete(*std::move(read));
        return {};
    }

    FilterResult<FilterCondition> comparison(const FilterToken &first, FilterField field)
    {
        const FilterToken sign = take();
        if (sign.kind == Kind::In)
            return parseFilterSet(m_text, m_at, field);
        if (sign.kind == Kind::Not && peek().kind == Kind::In) {
            take();
            ++m_groups.back().nots;
            return parseFilterSet(m_text, m_at, field);
        }
        if (sign.kind != Kind::Operator)
            return tl::unexpected(
                FilterError{FilterErrorCode::OperatorExpected, first.end(), 0, first.text, {}});
        const FilterFieldKind kind = filterFieldKind(field);
        if (!isComparedBy(kind, sign.op))
            return tl::unexpected(FilterError{FilterErrorCode::WrongOperator, sign.position,
                                              sign.length, first.text, filterOperatorSigns(kind)});
        return parseFilterComparison(m_text, m_at, field, sign.op);
    }

    void complete(FilterCondition condition)
    {
        m_filter.append(std::move(condition));
        completeOperand();
    }
    void completeOperand()
    {
        Group &group = m_groups.back();
        for (; group.nots > 0; --group.nots)
            m_filter.negate();
        ++group.ands;
    }
    void completeAlternative()
    {
        Group &group = m_groups.back();
        m_filter.join(FilterNode::Kind::And, std::exchange(group.ands, 0));
        ++group.ors;
    }
    void completeGroup()
    {
        completeAlternative();
        m_filter.join(FilterNode::Kind::Or, m_groups.back().ors);
    }

    /// Reads what joins the operand before to the next. \return whether there is none.
    FilterResult<bool> connective()
    {
        while (true) {
            const FilterToken token = peek();
            switch (token.kind) {
            case Kind::End:
                return end();
            case Kind::CloseParenthesis:
                if (m_groups.size() == 1)
                    return wrongAt(token, FilterErrorCode::UnmatchedParenthesis);
                completeGroup();
                m_groups.pop_back();
                completeOperand();
                break;
            case Kind::Or:
                completeAlternative();
                take();
                return false;
            case Kind::And:
                take();
                return false;
            case Kind::Operator:
            case Kind::In:
            case Kind::OpenBrace:
            case Kind::CloseBrace:
            case Kind::Comma:
                return wrongAt(token, FilterErrorCode::ConnectiveExpected);
            default:
                return false; // two operands side by side
            }
            take();
        }
    }

    FilterResult<bool> end()
    {
        if (m_groups.size() > 1)
            return wrongAt(m_groups.back().parenthesis, FilterErrorCode::UnclosedParenthesis);
        completeGroup();
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<Group> m_groups = std::vector<Group>(1);
    Filter m_filter;
};

} // namespace

FilterResult<Filter> parseFilter(QStringView text)
{
    return FilterParser(text).parse();
}

} // namespace sled
