// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/refusalreason.h"

#include "core/ops/jsontokens.h"
#include "core/ops/opparser.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

namespace sled {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kEscapeLength = 6; ///< Of `\u0000`.

/// Whether every number in \a json is one: then one that was not read is too large.
bool areNumbersWellFormed(std::string_view json)
{
    JsonTokens tokens(json);
    while (const auto token = tokens.next()) {
        const char first = token->front();
        if ((first == '-' || (first >= '0' && first <= '9')) && !isJsonNumber(*token))
            return false;
    }
    return true;
}

/// The code unit of the `\u` escape at the start of \a text, if there is one.
std::optional<std::uint32_t> escapedUnit(std::string_view text)
{
    if (text.size() < kEscapeLength || !text.starts_with("\\u"))
        return std::nullopt;
    std::uint32_t unit = 0;
    const char *const end = text.data() + kEscapeLength;
    if (std::from_chars(text.data() + 2, end, unit, 16).ptr != end)
        return std::nullopt;
    return unit;
}

bool isHalf(std::uint32_t unit)
{
    return unit >= 0xd800 && unit < 0xe000;
}

bool isSecondHalf(std::uint32_t unit)
{
    return unit >= 0xdc00 && unit < 0xe000;
}

/// Whether \a text escapes one half of a surrogate pair without the other.
bool hasHalfPair(std::string_view text)
{
    std::size_t at = text.find('\\');
    while (at != std::string_view::npos) {
        const auto unit = escapedUnit(text.substr(at));
        at += unit ? kEscapeLength : 2;
        if (unit && isHalf(*unit)) {
            const auto second = escapedUnit(text.substr(std::min(at, text.size())));
            if (isSecondHalf(*unit) || !second || !isSecondHalf(*second))
                return true;
            at += kEscapeLength;
        }
        at = text.find('\\', at);
    }
    return false;
}

bool hasTextWithHalfPair(std::string_view json)
{
    JsonTokens tokens(json);
    while (const auto token = tokens.next()) {
        if (token->front() == '"' && hasHalfPair(*token))
            return true;
    }
    return false;
}

/// What is wrong with text that is not JSON.
QString faultOf(simdjson::error_code error)
{
    switch (error) {
    case simdjson::TAPE_ERROR:
    case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
        return u"a comma, a bracket, a key or a value is missing or too much"_s;
    case simdjson::STRING_ERROR:
    case simdjson::UNESCAPED_CHARS:
        return u"a text in it is not well formed"_s;
    case simdjson::UNCLOSED_STRING:
        return u"a text in it does not end"_s;
    case simdjson::NUMBER_ERROR:
        return u"a number in it is not well formed"_s;
    case simdjson::T_ATOM_ERROR:
    case simdjson::F_ATOM_ERROR:
    case simdjson::N_ATOM_ERROR:
        return u"a word in it is none of true, false and null"_s;
    case simdjson::UTF8_ERROR:
        return u"it is not UTF-8"_s;
    default:
        return QString::fromUtf8(simdjson::error_message(error));
    }
}

} // namespace

QString refusalReason(simdjson::error_code error, std::string_view json)
{
    switch (error) {
    case simdjson::EMPTY:
        return u"the row is empty"_s;
    case simdjson::DEPTH_ERROR:
        return u"more than %1 levels of nesting"_s.arg(OpParser::kMaxDepth);
    case simdjson::NUMBER_ERROR:
        if (areNumbersWellFormed(json))
            return u"it holds a number that is too large: beyond 1.8e308"_s;
        break;
    case simdjson::STRING_ERROR:
        if (hasTextWithHalfPair(json))
            return u"it holds a text with half a surrogate pair"_s;
        break;
    default:
        break;
    }
    return u"not JSON: %1"_s.arg(faultOf(error));
}

} // namespace sled
