// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterplace.h"

#include "core/query/filterlexer.h"
#include "core/query/filterquoting.h"
#include "core/query/filtervalueparser.h"

#include <algorithm>

namespace sled {

namespace {

using Kind = FilterToken::Kind;
using Expects = FilterPlace::Expects;

bool isWord(const FilterToken &token)
{
    switch (token.kind) {
    case Kind::Word:
        return true;
    case Kind::And:
    case Kind::Or:
    case Kind::Not:
    case Kind::In:
        return token.text.front().isLetter(); // and no sign
    default:
        return false;
    }
}

bool isText(const FilterToken &token)
{
    return isWord(token) || token.kind == Kind::Quoted || token.kind == Kind::UnclosedQuote
        || token.kind == Kind::BadEscape;
}

/// Walks over the pieces of a text up to a place.
class PlaceFinder {
public:
    PlaceFinder(QStringView text, qsizetype cursor) : m_text(text), m_cursor(cursor) {}

    FilterPlace find()
    {
        while (true) {
            const FilterToken token = lexFilter(m_text, m_at, lexing());
            const bool isPast = token.kind == Kind::End || token.position >= m_cursor;
            const qsizetype end = token.kind == Kind::BadEscape ? m_text.size() : token.end();
            if (!isPast && (end > m_cursor || (end == m_cursor && isText(token))))
                return at(token, end);
            if (isPast)
                return atNothing();
            m_at = end;
            pass(token);
        }
    }

private:
    [[nodiscard]] FilterLexing lexing() const
    {
        switch (m_place.expects) {
        case Expects::Value:
        case Expects::SetOpening:
        case Expects::SetValue:
        case Expects::SetJoint:
            return m_place.field ? valueLexing(*m_place.field) : FilterLexing::Value;
        default:
            return FilterLexing::Operand;
        }
    }

    FilterPlace atNothing()
    {
        m_place.begin = m_place.end = m_cursor;
        return m_place;
    }

    FilterPlace at(const FilterToken &token, qsizetype end)
    {
        // An escape that is wrong stands within quotes, which begin where the search did.
        m_place.begin = token.position;
        while (token.kind == Kind::BadEscape && m_text[m_place.begin] != u'"')
            --m_place.begin;
        m_place.end = end;
        m_place.isQuoted = m_text[m_place.begin] == u'"';
        const QStringView before = m_text.sliced(m_place.begin, m_cursor - m_place.begin);
        m_place.typed = m_place.isQuoted ? unquoteFilterText(before).text : before.toString();
        return m_place;
    }

    void pass(const FilterToken &token)
    {
        switch (m_place.expects) {
        case Expects::Operand:
        case Expects::Connective:
            passOperand(token);
            break;
        case Expects::Operator:
        case Expects::OnlyIn:
            passOperator(token);
            break;
        case Expects::Value:
            m_place.expects = continuesRange(token) ? Expects::Value : Expects::Connective;
            break;
        case Expects::SetOpening:
            if (token.kind == Kind::OpenBrace)
                m_place.expects = Expects::SetValue;
            else
                m_place.expects = continuesRange(token) ? Expects::Value : Expects::Connective;
            break;
        case Expects::SetValue:
            m_place.expects = token.kind == Kind::CloseBrace ? Expects::Connective
                : token.kind == Kind::Range                  ? Expects::SetValue
                                                             : Expects::SetJoint;
            break;
        case Expects::SetJoint:
            m_place.expects
                = token.kind == Kind::CloseBrace ? Expects::Connective : Expects::SetValue;
            break;
        }
    }

    void passOperand(const FilterToken &token)
    {
        m_place.expects = Expects::Operand;
        switch (token.kind) {
        case Kind::OpenParenthesis:
            ++m_place.openParentheses;
            break;
        case Kind::CloseParenthesis:
            m_place.openParentheses = std::max(0, m_place.openParentheses - 1);
            m_place.expects = Expects::Connective;
            break;
        case Kind::Word: {
            m_place.field = filterFieldNamed(token.text);
            const Kind next = lexFilter(m_text, m_at, FilterLexing::Operand).kind;
            const bool isComparison = next == Kind::Operator || next == Kind::In;
            m_place.expects
                = m_place.field || isComparison ? Expects::Operator : Expects::Connective;
            break;
        }
        case Kind::Quoted:
            m_place.expects = Expects::Connective;
            break;
        default:
            break;
        }
    }

    void passOperator(const FilterToken &token)
    {
        switch (token.kind) {
        case Kind::Operator:
            m_place.op = token.op;
            m_place.expects = Expects::Value;
            break;
        case Kind::In:
            m_place.op = FilterOperator::In;
            m_place.expects = Expects::SetOpening;
            break;
        case Kind::Not:
            m_place.expects = Expects::OnlyIn;
            break;
        default:
            passOperand(token);
        }
    }

    /// Whether a range goes on at m_at, or with \a token itself.
    bool continuesRange(const FilterToken &token)
    {
        if (token.kind == Kind::Range)
            return true;
        if (lexing() != FilterLexing::Ordered)
            return false;
        const FilterToken next = lexFilter(m_text, m_at, FilterLexing::Ordered);
        if (next.kind != Kind::Range || next.end() > m_cursor)
            return false;
        m_at = next.end();
        return true;
    }

    QStringView m_text;
    qsizetype m_cursor;
    qsizetype m_at = 0;
    FilterPlace m_place;
};

} // namespace

FilterPlace filterPlaceAt(QStringView text, qsizetype cursor)
{
    return PlaceFinder(text, std::clamp<qsizetype>(cursor, 0, text.size())).find();
}

} // namespace sled
