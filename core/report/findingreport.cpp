// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findingreport.h"

#include "core/report/eventcells.h"
#include "core/report/findingtextreport.h"
#include "core/report/jsonlineswriter.h"
#include "core/report/outputbuffer.h"

namespace sled {

namespace {

constexpr std::size_t kFindingsAStopTest = 1024;

class JsonFindings {
public:
    JsonFindings(const History &history, std::string &out)
        : m_strings(*history.strings()), m_paths(sourcePaths(history)), m_json(out)
    {
    }

    void add(const Finding &finding)
    {
        m_json.addString("kind", findingKindName(finding.kind));
        m_json.addString("severity", severityName(severityOf(finding.kind)));
        if (finding.source)
            m_json.addString("source", m_paths[static_cast<std::size_t>(*finding.source)]);
        else
            m_json.addNull("source");
        if (finding.row)
            m_json.addInteger("row", toNumber(*finding.row));
        else
            m_json.addNull("row");
        addText("op_id", finding.op ? finding.op->toHex() : std::string());
        addText("sled_id", m_strings.text(finding.sledId));
        addText("story_id", m_strings.text(finding.storyId));
        m_json.addString("detail", finding.detail);
        addNumbers(finding);
        m_json.addString("meaning", findingMeaning(finding.kind));
        m_json.endObject();
    }

private:
    void addText(std::string_view name, std::string_view text)
    {
        if (text.empty())
            m_json.addNull(name);
        else
            m_json.addString(name, text);
    }

    void addNumbers(const Finding &finding)
    {
        const bool isRange
            = finding.kind == FindingKind::DeclaredGap || finding.kind == FindingKind::SequenceHole;
        if (finding.range) {
            m_json.addInteger("first", finding.range->first);
            m_json.addInteger("last", finding.range->last);
        } else if (isRange) {
            m_json.addNull("first");
            m_json.addNull("last");
        }
        if (finding.eventSeq)
            m_json.addInteger("event_seq", *finding.eventSeq);
    }

    const StringPool &m_strings;
    const std::vector<std::string> m_paths;
    JsonLinesWriter m_json;
};

} // namespace

std::optional<FindingFormat> findingFormatNamed(std::string_view name) noexcept
{
    if (name == "text")
        return FindingFormat::Text;
    if (name == "jsonl")
        return FindingFormat::JsonLines;
    return std::nullopt;
}

Result<void> writeFindings(const History &history, std::span<const Finding> findings,
                           const FindingReportOptions &options, QIODevice &out,
                           const std::stop_token &stop)
{
    OutputBuffer buffer(out);
    if (options.format == FindingFormat::Text)
        return writeFindingText(history, findings, options.maxShown, buffer, stop);
    JsonFindings json(history, buffer.text());
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (i % kFindingsAStopTest == 0 && stop.stop_requested())
            return failure(ErrorCode::Cancelled, {});
        json.add(findings[i]);
        if (Result<void> flushed = buffer.flushIfFull(); !flushed)
            return flushed;
    }
    return buffer.flush();
}

} // namespace sled
