// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/jsontokens.h"

#include <algorithm>

namespace sled {

namespace {

constexpr std::string_view kBetween = " \t\n\r,:[]{}";
constexpr std::string_view kJsonDigits = "0123456789";

/// Takes the digits at the start of \a text away. \return how many there were.
std::size_t skipDigits(std::string_view &text) noexcept
{
    const std::size_t count = std::min(text.find_first_not_of(kJsonDigits), text.size());
    text.remove_prefix(count);
    return count;
}

/// Takes the integer at the start of \a text away. \return whether there was one.
bool skipInteger(std::string_view &text) noexcept
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const bool beginsWithZero = text.starts_with('0');
    const std::size_t digits = skipDigits(text);
    return beginsWithZero ? digits == 1 : digits > 0;
}

} // namespace

std::optional<std::string_view> JsonTokens::next()
{
    const std::size_t begin = m_json.find_first_not_of(kBetween, m_at);
    if (begin == std::string_view::npos) {
        m_at = m_json.size();
        return std::nullopt;
    }
    m_at = m_json[begin] == '"'
        ? endOfText(begin)
        : std::min(m_json.find_first_of(kJsonScalarEnds, begin), m_json.size());
    return m_json.substr(begin, m_at - begin);
}

std::size_t JsonTokens::endOfText(std::size_t begin) const
{
    std::size_t at = m_json.find_first_of("\"\\", begin + 1);
    while (at != std::string_view::npos && m_json[at] == '\\')
        at = m_json.find_first_of("\"\\", at + 2);
    return at == std::string_view::npos ? m_json.size() : at + 1;
}

bool isJsonInteger(std::string_view token) noexcept
{
    return skipInteger(token) && token.empty();
}

bool isJsonNumber(std::string_view token) noexcept
{
    if (!skipInteger(token))
        return false;
    if (token.starts_with('.')) {
        token.remove_prefix(1);
        if (skipDigits(token) == 0)
            return false;
    }
    if (token.starts_with('e') || token.starts_with('E')) {
        token.remove_prefix(1);
        if (token.starts_with('+') || token.starts_with('-'))
            token.remove_prefix(1);
        if (skipDigits(token) == 0)
            return false;
    }
    return token.empty();
}

} // namespace sled
