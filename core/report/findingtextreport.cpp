// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findingtextreport.h"

#include "core/analysis/findingtext.h"
#include "core/report/eventcells.h"
#include "core/report/visibletext.h"

#include <algorithm>

namespace sled {

namespace {

/// `1 row`, `2 rows`.
std::string counted(std::uint64_t count, std::string_view one, std::string_view many)
{
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

class TextFindings {
public:
    TextFindings(const History &history, std::string &out)
        : m_history(history), m_paths(sourcePaths(history)), m_out(out)
    {
    }

    void addGroup(FindingKind kind, std::size_t count)
    {
        m_out += severityName(severityOf(kind));
        m_out += ' ';
        m_out += findingKindName(kind);
        m_out += " (" + std::to_string(count) + ")\n  ";
        m_out += findingMeaning(kind);
        m_out += '\n';
    }

    void add(const Finding &finding)
    {
        std::string where;
        const auto addPart
            = [&where](const std::string &part) { where += (where.empty() ? "" : ", ") + part; };
        if (finding.source)
            addPart(m_paths[static_cast<std::size_t>(*finding.source)]);
        if (finding.row)
            addPart("row " + std::to_string(toNumber(*finding.row)));
        if (finding.op)
            addPart("op " + shortId(*finding.op));
        if (!finding.op && finding.sledId != StringId::Empty)
            addPart("sled " + sledName(m_history.text(finding.sledId)));
        if (finding.storyId != StringId::Empty)
            addPart("story " + quoted(m_history.text(finding.storyId)));
        m_out += "    ";
        appendVisible(m_out, where + ": " + finding.detail);
        m_out += '\n';
    }

    void addRest(std::size_t count) { m_out += "    and " + std::to_string(count) + " more\n"; }

    void addSummary(std::span<const Finding> findings)
    {
        FindingCounts counts;
        for (const Finding &finding : findings)
            counts.add(finding);
        if (findings.empty()) {
            m_out += "nothing found";
        } else {
            m_out += '\n' + counted(counts.of(Severity::Error), "error", "errors") + ", "
                + counted(counts.of(Severity::Warning), "warning", "warnings") + ", "
                + std::to_string(counts.of(Severity::Info)) + " info";
        }
        std::uint64_t rows = 0;
        std::uint64_t unread = 0;
        for (std::uint32_t i = 0; i < m_history.sourceCount(); ++i) {
            const Source &source = m_history.source(SourceIndex{i});
            rows += static_cast<std::uint64_t>(source.counts.read());
            unread += source.state == Source::State::Complete ? 0U : 1U;
        }
        m_out += " in " + counted(rows, "row", "rows") + " of "
            + counted(m_history.sourceCount(), "source", "sources");
        if (unread > 0)
            m_out += "; " + std::to_string(unread) + " could not be read to the end";
        m_out += '\n';
    }

private:
    const History &m_history;
    const std::vector<std::string> m_paths;
    std::string &m_out;
};

} // namespace

Result<void> writeFindingText(const History &history, std::span<const Finding> findings,
                              std::size_t maxShown, OutputBuffer &buffer,
                              const std::stop_token &stop)
{
    TextFindings text(history, buffer.text());
    for (auto begin = findings.begin(); begin != findings.end();) {
        const auto end = std::find_if(begin, findings.end(), [begin](const Finding &finding) {
            return finding.kind != begin->kind;
        });
        const auto count = static_cast<std::size_t>(end - begin);
        const std::size_t shown = std::min(count, maxShown);
        text.addGroup(begin->kind, count);
        for (std::size_t i = 0; i < shown; ++i) {
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled, {});
            text.add(begin[static_cast<std::ptrdiff_t>(i)]);
            if (Result<void> flushed = buffer.flushIfFull(); !flushed)
                return flushed;
        }
        if (shown < count)
            text.addRest(count - shown);
        begin = end;
    }
    text.addSummary(findings);
    return buffer.flush();
}

} // namespace sled
