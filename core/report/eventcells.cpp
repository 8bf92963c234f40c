// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/eventcells.h"

#include "core/base/hex.h"
#include "core/ops/opjson.h"
#include "core/report/jsonlineswriter.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace sled {

EventRow eventRow(const History &history, EventIndex event)
{
    const OpRecord &op = history.opOf(event);
    EventRow row;
    row.facts = history.events().facts(event);
    row.op = op.id;
    row.signer = history.authors().at(op.signer);
    row.verdict = op.verdict();
    row.verification = verificationOf(op.idCheck, op.signature);
    row.attribution = history.stateOf(event).attribution;
    row.sources = history.sourceSets().members(op.sources);
    return row;
}

EventRow eventRow(const EventSnapshot &snapshot, EventIndex event)
{
    const auto number = static_cast<std::size_t>(event);
    const EventState &state = snapshot.states[number];
    const EventSnapshot::Op &op = snapshot.ops[number];
    EventRow row;
    row.facts = snapshot.events.facts(event);
    row.op = op.id;
    row.signer = snapshot.authors.at(op.signer);
    row.verdict = state.verdict;
    row.verification = state.verification;
    row.attribution = state.attribution;
    row.sources = snapshot.sourceSets[static_cast<std::size_t>(op.sources)];
    return row;
}

std::vector<std::string> sourcePaths(const History &history)
{
    std::vector<std::string> paths;
    for (std::uint32_t i = 0; i < history.sourceCount(); ++i)
        paths.push_back(history.source(SourceIndex{i}).path.toStdString());
    return paths;
}

EventCells::EventCells(const StringPool &strings, std::vector<std::string> sourcePaths,
                       TimeText time, std::size_t maxText)
    : m_strings(strings),
      m_sourcePaths(std::move(sourcePaths)),
      m_time(std::move(time)),
      m_maxText(maxText)
{
}

void EventCells::appendPooled(std::string &out, StringId text) const
{
    const std::string_view whole = m_strings.text(text);
    if (whole.size() <= m_maxText) {
        out += whole;
        return;
    }
    constexpr unsigned kKind = 0xC0;
    constexpr unsigned kFollowing = 0x80; // a byte that goes on with a character
    std::size_t end = m_maxText;
    while (end > 0 && (static_cast<unsigned char>(whole[end]) & kKind) == kFollowing)
        --end;
    out.append(whole.substr(0, end)).append("…");
}

template <typename Add>
void EventCells::forEachPath(const EventRow &row, Add &&add) const
{
    const auto pathOf = [this](SourceIndex source) -> const std::string & {
        return m_sourcePaths[static_cast<std::size_t>(source)];
    };
    for (std::size_t i = 0; i < row.sources.size(); ++i) {
        const std::string &path = pathOf(row.sources[i]);
        const auto before = row.sources.first(i);
        // The same path may have been given twice.
        if (std::none_of(before.begin(), before.end(),
                         [&](SourceIndex source) { return pathOf(source) == path; }))
            add(path);
    }
}

void EventCells::appendText(std::string &out, const EventRow &row, EventColumn column)
{
    switch (column) {
    case EventColumn::SledId:
        appendPooled(out, row.facts.sledId);
        break;
    case EventColumn::EventSeq:
        appendJsonNumber(out, row.facts.eventSeq);
        break;
    case EventColumn::At:
        m_time.append(out, row.facts.timestamp);
        break;
    case EventColumn::Timestamp:
        appendJsonNumber(out, row.facts.timestamp);
        break;
    case EventColumn::StoryId:
        appendPooled(out, row.facts.storyId);
        break;
    case EventColumn::FromStage:
        appendPooled(out, row.facts.fromStage);
        break;
    case EventColumn::ToStage:
        appendPooled(out, row.facts.toStage);
        break;
    case EventColumn::PipelineEvent:
        appendPooled(out, row.facts.pipelineEvent);
        break;
    case EventColumn::Op:
        appendHex(out, row.op.bytes());
        break;
    case EventColumn::Signer:
        appendHex(out, row.signer.bytes());
        break;
    case EventColumn::Verdict:
        out += verdictName(row.verdict);
        break;
    case EventColumn::Verification:
        out += verificationName(row.verification);
        break;
    case EventColumn::Attribution:
        out += attributionName(row.attribution);
        break;
    case EventColumn::Sources: {
        std::string_view separator;
        forEachPath(row, [&](const std::string &path) {
            out.append(separator).append(path);
            separator = ";";
        });
    }
    }
}

void EventCells::appendJson(std::string &out, const EventRow &row, EventColumn column)
{
    if (column == EventColumn::Sources) {
        char separator = '[';
        forEachPath(row, [&](const std::string &path) {
            out += separator;
            appendJsonString(out, path);
            separator = ',';
        });
        out += separator == '[' ? "[]" : "]";
        return;
    }
    const bool isNumber = column == EventColumn::EventSeq || column == EventColumn::Timestamp
        || (column == EventColumn::At && m_time.format() == TimeFormat::Unix);
    m_scratch.clear();
    appendText(m_scratch, row, column);
    if (m_scratch.empty() && (isNumber || column == EventColumn::At))
        out += "null";
    else if (isNumber)
        out += m_scratch;
    else
        appendJsonString(out, m_scratch);
}

} // namespace sled
