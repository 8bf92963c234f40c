// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/jsonstring.h"
#include "core/ops/jsontokens.h"
#include "core/ops/longintegers.h"
#include "core/ops/refusalreason.h"
#include "core/store/jsonspan.h"
#include "core/store/optext.h"
#include "tests/fuzz/fuzzinput.h"

#include <simdjson.h>
#include <string>
#include <variant>

using namespace sled;
using namespace sled::fuzz;

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\n\r";
    const std::size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(kBlanks) + 1 - begin);
}

void checkTokens(std::string_view text)
{
    JsonTokens tokens(text);
    const char *end = text.data();
    while (const auto token = tokens.next()) {
        require(!token->empty() && isWithin(*token, text) && token->data() >= end);
        end = token->data() + token->size();
    }
    const auto floats = withLongIntegersAsFloats(text);
    if (!floats)
        return;
    require(floats->size() > text.size());
    require(floats->size() <= text.size() + 2 * (text.size() + 1) / 3);
    require(!withLongIntegersAsFloats(*floats));
}

void checkRefusal(std::string_view text)
{
    static simdjson::dom::parser parser;
    simdjson::dom::element element;
    const simdjson::error_code error = parser.parse(std::string(text)).get(element);
    if (error != simdjson::SUCCESS)
        require(!refusalReason(error, text).isEmpty());

    // A text on its own: this reader and that one agree.
    static JsonStringReader strings;
    const auto string = strings.read(text);
    if (string)
        require(bytesOf(*string).isValidUtf8());
    std::string_view theirs;
    if (error == simdjson::SUCCESS && element.get(theirs) == simdjson::SUCCESS
        && text.starts_with('"') && text.ends_with('"'))
        require(string && *string == theirs);
}

/// Cut in any two, a text ends where it does as a whole.
void checkSpan(std::string_view text)
{
    JsonSpan whole;
    const std::size_t taken = whole.take(text);
    require(taken <= text.size());
    require(taken == text.size() || whole.state() != JsonSpan::State::Open);
    const std::size_t step = 1 + text.size() / 8;
    for (std::size_t cut = 1; cut < text.size(); cut += step) {
        JsonSpan pieces;
        std::size_t both = pieces.take(text.substr(0, cut));
        if (pieces.state() == JsonSpan::State::Open)
            both += pieces.take(text.substr(cut));
        require(pieces.state() == whole.state() && pieces.isWhole() == whole.isWhole());
        require(both == taken);
    }
    if (const auto end = endOfJsonValue(text, 0))
        require(*end <= text.size());
}

void checkMembers(std::string_view text)
{
    if (!text.starts_with('{'))
        return;
    JsonMembers members(text);
    while (const auto member = members.next())
        require(isWithin(member->name, text) && isWithin(member->value, text));
    require(!(members.hasEnded() && members.isCutOff()));
}

void checkOpText(std::string_view text)
{
    static OpTextFinder finder;
    const OpText found = finder.find(text);
    if (const auto *refused = std::get_if<RefusedText>(&found))
        require(!refused->reason.isEmpty());
    const ListStart start = listStartOf(text);
    if (start.answer == ListStart::Answer::Yes)
        require(start.begin > 0 && start.begin <= text.size());
}

} // namespace

/// Invariants: tokens, members and spans lie within the text and in order, however it comes in
/// pieces; numbers once widened stay; what cannot be read says why.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = trimmed(textOf(data, size));
    if (text.empty())
        return 0;
    checkTokens(text);
    checkRefusal(text);
    checkSpan(text);
    checkMembers(text);
    checkOpText(text);
    return 0;
}
