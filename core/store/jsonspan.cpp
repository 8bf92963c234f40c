// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jsonspan.h"

#include "core/ops/jsontokens.h"

#include <algorithm>

namespace sled {

namespace {

constexpr std::string_view kBlanks = " \t\n\r";

/// The first of the characters that open or close something; the end if there is none. By hand,
/// for find_first_of() takes several times as long.
std::size_t findBracketOrText(std::string_view piece, std::size_t at) noexcept
{
    for (; at < piece.size(); ++at) {
        const char one = piece[at];
        if (one == '"' || one == '[' || one == ']' || one == '{' || one == '}')
            break;
    }
    return at;
}

} // namespace

std::size_t JsonSpan::takeText(std::string_view piece, std::size_t at) noexcept
{
    while (at < piece.size()) {
        if (m_isEscaped) {
            m_isEscaped = false;
            ++at;
            continue;
        }
        while (at < piece.size() && piece[at] != '"' && piece[at] != '\\' && piece[at] != '\n')
            ++at;
        if (at == piece.size())
            return at;
        const char found = piece[at];
        if (found == '\n') {
            m_state = State::Broken;
            return at;
        }
        ++at;
        m_isEscaped = found == '\\';
        if (found == '"') {
            m_isInText = false;
            if (m_depth == 0)
                m_state = State::Closed;
            return at;
        }
    }
    return at;
}

std::size_t JsonSpan::take(std::string_view piece) noexcept
{
    std::size_t at = 0;
    if (!m_hasBegun && !piece.empty()) {
        m_hasBegun = true;
        m_isScalar = std::string_view("{[\"").find(piece.front()) == std::string_view::npos;
    }
    while (at < piece.size() && m_state == State::Open) {
        if (m_isScalar) {
            at = piece.find_first_of(kJsonScalarEnds, at);
            if (at == std::string_view::npos)
                return piece.size();
            m_state = State::Closed;
            break;
        }
        if (m_isInText) {
            at = takeText(piece, at);
            continue;
        }
        at = findBracketOrText(piece, at);
        if (at == piece.size())
            return at;
        switch (piece[at++]) {
        case '"':
            m_isInText = true;
            break;
        case '{':
        case '[':
            ++m_depth;
            break;
        default:
            if (--m_depth == 0)
                m_state = State::Closed;
        }
    }
    return at;
}

std::optional<std::size_t> endOfJsonValue(std::string_view json, std::size_t begin) noexcept
{
    if (begin >= json.size()
        || std::string_view(",:]}").find(json[begin]) != std::string_view::npos)
        return std::nullopt;
    JsonSpan span;
    const std::size_t size = span.take(json.substr(begin));
    if (!span.isWhole())
        return std::nullopt;
    return begin + size;
}

void JsonMembers::skipBlanks() noexcept
{
    m_at = std::min(m_json.find_first_not_of(kBlanks, m_at), m_json.size());
}

bool JsonMembers::skip(char wanted) noexcept
{
    skipBlanks();
    m_isCutOff = m_at == m_json.size();
    if (m_isCutOff || m_json[m_at] != wanted)
        return false;
    ++m_at;
    return true;
}

std::optional<JsonMembers::Member> JsonMembers::begin() noexcept
{
    m_isCutOff = false;
    const bool isFirst = m_at == 0;
    if (isFirst && !skip('{'))
        return std::nullopt;
    skipBlanks();
    if (m_at < m_json.size() && m_json[m_at] == '}') {
        ++m_at;
        skipBlanks();
        m_hasEnded = m_at == m_json.size();
        return std::nullopt;
    }
    if (!isFirst && !skip(','))
        return std::nullopt;
    skipBlanks();
    m_isCutOff = m_at == m_json.size();
    if (m_isCutOff || m_json[m_at] != '"')
        return std::nullopt;
    const std::optional<std::size_t> end = endOfJsonValue(m_json, m_at);
    m_isCutOff = !end;
    if (!end)
        return std::nullopt;
    Member member{m_json.substr(m_at + 1, *end - m_at - 2), {}};
    m_at = *end;
    if (!skip(':'))
        return std::nullopt;
    skipBlanks();
    m_isCutOff = m_at == m_json.size();
    if (m_isCutOff)
        return std::nullopt;
    member.value = m_json.substr(m_at);
    return member;
}

bool JsonMembers::finish(Member &member) noexcept
{
    const std::optional<std::size_t> end = endOfJsonValue(m_json, m_at);
    m_isCutOff = !end;
    if (!end)
        return false;
    member.value = m_json.substr(m_at, *end - m_at);
    m_at = *end;
    return true;
}

std::optional<JsonMembers::Member> JsonMembers::next() noexcept
{
    std::optional<Member> member = begin();
    if (!member || !finish(*member))
        return std::nullopt;
    return member;
}

} // namespace sled
