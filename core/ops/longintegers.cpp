// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/longintegers.h"

#include "core/ops/jsontokens.h"

#include <charconv>
#include <cstdint>

namespace sled {

namespace {

template <typename Number>
bool overflows(std::string_view integer)
{
    Number number = 0;
    const auto read = std::from_chars(integer.data(), integer.data() + integer.size(), number);
    return read.ec == std::errc::result_out_of_range;
}

bool isFloatToTheReference(std::string_view token)
{
    if (!isJsonInteger(token))
        return false;
    if (!token.starts_with('-'))
        return overflows<std::uint64_t>(token);
    return token == "-0" || overflows<std::int64_t>(token);
}

} // namespace

std::optional<std::string> withLongIntegersAsFloats(std::string_view json)
{
    std::optional<std::string> changed;
    const char *copied = json.data();
    JsonTokens tokens(json);
    while (const auto token = tokens.next()) {
        if (!isFloatToTheReference(*token))
            continue;
        if (!changed)
            changed.emplace();
        const char *const end = token->data() + token->size();
        changed->append(copied, end).append("e0");
        copied = end;
    }
    if (changed)
        changed->append(copied, json.data() + json.size());
    return changed;
}

} // namespace sled
