// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/opfacts.h"

#include "core/base/sha256.h"
#include "core/eventlog/entryfields.h"
#include "core/ops/opjson.h"
#include "core/ops/pathtext.h"

#include <limits>

namespace sled {

namespace {

/// Reads the strings of an entry, and notes which are not there.
class EntryStrings {
public:
    EntryStrings(const Value::View &content, EventFacts &facts, StringPool &strings)
        : m_content(content), m_facts(facts), m_strings(strings)
    {
    }

    StringId read(std::string_view name, EntryString string)
    {
        const std::optional<Value::View> value = m_content.member(name);
        if (value && value->kind() == Value::Kind::String)
            return m_strings.intern(value->string());
        m_facts.lacking |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(string));
        return StringId::Empty;
    }

private:
    const Value::View &m_content;
    EventFacts &m_facts;
    StringPool &m_strings;
};

double numberMember(const Value::View &content, std::string_view name)
{
    const std::optional<Value::View> value = content.member(name);
    if (!value || value->kind() != Value::Kind::Number)
        return std::numeric_limits<double>::quiet_NaN();
    return value->number();
}

std::optional<EventFacts> eventOf(const InnerOp &op, StringPool &strings)
{
    const auto *list = op.path.empty() ? nullptr : std::get_if<std::string>(&op.path.front());
    const bool isInsert = op.path.size() <= 2 && !op.isDeleted && op.content;
    if (!list || *list != kEventLogField || !isInsert)
        return std::nullopt;
    const Value::View content = op.content->root();
    if (content.kind() != Value::Kind::Object)
        return std::nullopt;
    EventFacts event;
    event.eventSeq = numberMember(content, kEventSeqField);
    event.timestamp = numberMember(content, kTimestampField);
    EntryStrings entry(content, event, strings);
    event.sledId = entry.read(kSledIdField, EntryString::SledId);
    event.storyId = entry.read(kStoryIdField, EntryString::StoryId);
    event.fromStage = entry.read(kFromStageField, EntryString::FromStage);
    event.toStage = entry.read(kToStageField, EntryString::ToStage);
    event.pipelineEvent = entry.read(kPipelineEventField, EntryString::PipelineEvent);
    return event;
}

StringId valueOf(const InnerOp &op, StringPool &strings)
{
    if (!op.content)
        return StringId::Empty;
    std::string json;
    appendJson(json, *op.content, ValueEncoding::Plain);
    if (json.size() > kMaxKeptValue)
        json = "sha256:" + sha256(json).toHex();
    return strings.intern(json);
}

OpKind kindOf(const InnerOp &op)
{
    // Beyond a list and the op's own index lies an element, whose fields are registers.
    constexpr std::size_t kInsertSegments = 2;
    if (op.isDeleted)
        return OpKind::Delete;
    return op.path.size() > kInsertSegments ? OpKind::Set : OpKind::Insert;
}

} // namespace

std::string_view opKindName(OpKind kind) noexcept
{
    switch (kind) {
    case OpKind::Insert:
        return "insert";
    case OpKind::Set:
        return "set";
    case OpKind::Delete:
        break;
    }
    return "delete";
}

OpFacts factsOf(const CheckedRow &row, StringPool &strings)
{
    const InnerOp &inner = row.op.inner;
    OpFacts facts;
    facts.id = inner.id;
    facts.fingerprint = row.fingerprint;
    facts.signer = row.op.author;
    facts.innerAuthor = inner.author;
    facts.seq = inner.seq;
    facts.kind = kindOf(inner);
    facts.idCheck = row.idCheck;
    facts.signature = row.signature;
    facts.claim = {row.op.signedDigest, row.signedText, row.mark};
    const auto *index = inner.path.empty() ? nullptr : std::get_if<OpId>(&inner.path.back());
    facts.endsInOwnIndex = index && *index == inner.id;
    std::string path;
    appendPathText(
        path, std::span(inner.path).first(inner.path.size() - (facts.endsInOwnIndex ? 1U : 0U)));
    facts.path = strings.intern(path);
    if (facts.kind == OpKind::Set)
        facts.value = valueOf(inner, strings);
    facts.target = targetOf(inner, pipelineSchema());
    facts.element = enclosingElement(inner);
    facts.event = eventOf(inner, strings);
    return facts;
}

} // namespace sled
