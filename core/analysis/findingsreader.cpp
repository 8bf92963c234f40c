// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingsreader.h"

#include "core/eventlog/entryfields.h"

#include <algorithm>

namespace sled {

namespace {

FindingsInput::Op toInput(const OpRecord &record, SourceSetId heldBy)
{
    FindingsInput::Op op;
    op.id = record.id;
    op.seq = record.seq;
    op.signer = record.signer;
    op.innerAuthor = record.innerAuthor;
    op.element = record.element();
    op.path = record.path;
    op.value = record.value();
    if (record.isEvent)
        op.event = record.event();
    op.heldBy = heldBy;
    op.standing = standingOf(record.verdict());
    op.kind = record.kind;
    op.target = record.target;
    op.isEvent = record.isEvent;
    op.isVariant = record.primary() != OpIndex::None;
    op.hasBadId = record.idCheck == CheckResult::Bad;
    op.hasBadSignature = record.signature == CheckResult::Bad;
    return op;
}

/// Indexes of the registers of an item that we read.
struct ItemFields {
    std::size_t storyId;
    std::size_t stage;
};

ItemFields findItemFields()
{
    const Schema &schema = pipelineSchema();
    const auto &element = std::get<ElementSchema>(schema.fields[*schema.indexOf(kItemsField)].type);
    const auto &fields = std::get<StructSchema>(element);
    return {*fields.indexOf("story_id"), *fields.indexOf("stage")};
}

std::optional<StringId> textOf(const ItemState &item, std::size_t field)
{
    const RegisterState *const state = item.find(field);
    return state ? state->value.string() : std::nullopt;
}

} // namespace

bool FindingsReader::read(const History &history, std::size_t count)
{
    m_input.strings = history.strings();
    m_progress.resize(history.sourceCount());
    m_input.sources.resize(history.sourceCount());
    std::size_t left = count;
    left -= readOps(history, left);
    left -= readAuthors(history, left);
    m_input.events = history.events();
    for (std::uint32_t i = 0; i < history.sourceCount() && left > 0; ++i) {
        const SourceIndex source{i};
        left -= readRows(history, source, left);
        left -= readItems(history, source, left);
        FindingsInput::SourceFacts &facts = m_input.sources[i];
        facts.shadowStages = history.shadowStages(source);
        facts.path = history.source(source).path.toStdString();
        facts.isSled = !isReplayedJointly(history.source(source).kind);
        facts.isWhole = history.source(source).state == Source::State::Complete;
    }
    if (left > 0)
        m_input.sourceSets = history.sourceSets().all();
    return left > 0;
}

std::size_t FindingsReader::readOps(const History &history, std::size_t count)
{
    const std::size_t first = m_input.ops.size();
    const std::size_t end = first + std::min(count, history.ops().size() - first);
    m_input.ops.reserve(history.ops().size()); // else growing would copy all at once
    for (std::size_t i = first; i < end; ++i) {
        const OpIndex op{static_cast<std::uint32_t>(i)};
        m_input.ops.push_back(toInput(history.ops().at(op), history.heldBy(op)));
    }
    return end - first;
}

std::size_t FindingsReader::readAuthors(const History &history, std::size_t count)
{
    const std::size_t first = m_input.authors.size();
    const std::size_t end = first + std::min(count, history.authors().size() - first);
    m_input.authors.reserve(history.authors().size());
    for (std::size_t i = first; i < end; ++i)
        m_input.authors.push_back(history.authors().at(AuthorIndex{static_cast<std::uint32_t>(i)}));
    return end - first;
}

std::size_t FindingsReader::readRows(const History &history, SourceIndex source, std::size_t count)
{
    std::size_t &done = m_progress[static_cast<std::size_t>(source)].rows;
    const std::size_t first = done;
    const std::size_t end = first + std::min(count, history.rowCount(source) - first);
    for (; done < end; ++done)
        addRow(history, source, done);
    return end - first;
}

void FindingsReader::addRow(const History &history, SourceIndex source, std::size_t number)
{
    const SourceRow row = history.row(source, number);
    const Standing standing = standingOf(row.verdict);
    bool isSound = standing == Standing::Accepted;
    if (row.op != OpIndex::None) {
        FindingsInput::Op &op = m_input.ops[static_cast<std::size_t>(row.op)];
        if (!op.source || (standing == op.standing && !op.hasStandingRow)) {
            op.source = source;
            op.row = row.row;
            op.hasStandingRow = standing == op.standing;
        }
        isSound = isSound && !op.hasBadId && !op.hasBadSignature;
        if (isSound && op.isEvent)
            m_input.sources[static_cast<std::size_t>(source)].events.push_back(op.event);
    }
    if (!isSound)
        m_input.rows.push_back(
            {source, row.row, row.op, row.verdict, history.reason(source, number)});
}

std::size_t FindingsReader::readItems(const History &history, SourceIndex source, std::size_t count)
{
    const std::vector<ItemState> &items = history.outcome(source).items;
    std::size_t &done = m_progress[static_cast<std::size_t>(source)].items;
    const std::size_t first = std::min(done, items.size());
    const std::size_t end = first + std::min(count, items.size() - first);
    for (done = first; done < end; ++done)
        addItem(items[done], m_input.sources[static_cast<std::size_t>(source)]);
    return end - first;
}

void FindingsReader::addItem(const ItemState &item, FindingsInput::SourceFacts &facts)
{
    static const ItemFields kFields = findItemFields();
    const StringId story = textOf(item, kFields.storyId).value_or(StringId::Empty);
    if (story == StringId::Empty)
        return;
    m_input.stories.try_emplace(elementAuthor(item.id), story);
    const std::optional<StringId> stage = textOf(item, kFields.stage);
    if (item.isVisible)
        facts.items.push_back({story, stage.value_or(StringId::Empty), stage.has_value()});
}

} // namespace sled
