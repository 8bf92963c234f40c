// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/optext.h"

#include "core/store/jsonspan.h"

#include <algorithm>
#include <array>
#include <optional>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

bool isOpField(std::string_view name) noexcept
{
    static constexpr std::array<std::string_view, 4> kNames{"author", "signed_digest", "inner",
                                                            "depends_on"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

/// The members by which frames and envelopes are known.
struct FrameFields {
    std::string_view type; ///< As written, with its quotes; empty if there is none.
    std::string_view version;
    std::string_view op;
    bool hasOps = false;
};

/// Reads \a text as far as it takes. \return nothing if it is an op, or no JSON object.
std::optional<FrameFields> readFrame(std::string_view text)
{
    FrameFields fields;
    JsonMembers members(text);
    while (auto member = members.begin()) {
        // The usual case: the very first name tells an op, and nothing more is read.
        if (isOpField(member->name) || !members.finish(*member))
            return std::nullopt;
        if (member->name == "type")
            fields.type = member->value;
        else if (member->name == "v")
            fields.version = member->value;
        else if (member->name == "op")
            fields.op = member->value;
        fields.hasOps = fields.hasOps || member->name == "ops";
    }
    if (!members.hasEnded())
        return std::nullopt;
    return fields;
}

} // namespace

OpText OpTextFinder::find(std::string_view text)
{
    if (text.front() == '{')
        return findInObject(text);
    if (text.front() == '"')
        return unquoted(text);
    return bytesOf(text);
}

OpText OpTextFinder::findInObject(std::string_view text)
{
    const std::optional<FrameFields> fields = readFrame(text);
    if (!fields)
        return bytesOf(text); // whoever parses it says what is wrong with it, if anything is
    const bool isOpFrame = fields->type.empty() || fields->type == "\"op\"";
    if (isOpFrame && !fields->op.empty()) {
        if (!fields->version.empty() && fields->version != "1") {
            return RefusedText{
                u"an envelope of a version other than 1, which this program does not know"_s};
        }
        return fields->op.front() == '"' ? unquoted(fields->op) : bytesOf(fields->op);
    }
    if (fields->type.empty())
        return bytesOf(text);
    if (isOpFrame)
        return RefusedText{u"a sync frame of type op without an op"_s};
    if (fields->type == "\"bulk\"")
        return RefusedText{fields->hasOps ? u"a list of ops within another"_s
                                          : u"a sync frame of type bulk without ops"_s};
    return SkippedFrame{};
}

OpText OpTextFinder::unquoted(std::string_view text)
{
    const std::optional<std::string_view> content = m_strings.read(text);
    if (!content)
        return RefusedText{u"a text that is not valid JSON"_s};
    return bytesOf(*content);
}

ListStart listStartOf(std::string_view text) noexcept
{
    using Answer = ListStart::Answer;
    if (text.front() == '[')
        return {Answer::Yes, 1, false};
    if (text.front() != '{')
        return {};
    JsonMembers members(text);
    while (auto member = members.begin()) {
        const char first = member->value.front();
        if (member->name == "ops" && first == '[') {
            const auto begin = static_cast<std::size_t>(member->value.data() - text.data());
            return {Answer::Yes, begin + 1, true};
        }
        if (isOpField(member->name) || first == '[' || first == '{')
            return {};
        if (!members.finish(*member))
            break;
        if (member->name == "type" && member->value != "\"bulk\"")
            return {};
    }
    return {members.isCutOff() ? Answer::NeedsMore : Answer::No, 0, false};
}

} // namespace sled
