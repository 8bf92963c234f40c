// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/jointreplay.h"

#include "core/eventlog/entryfields.h"
#include "core/history/replayedrow.h"

#include <algorithm>
#include <limits>

namespace sled {

namespace {

/// Of a row whose verdict nobody asks for.
constexpr OpTag kNoTag{std::numeric_limits<std::uint32_t>::max()};

bool isItemInsert(const InnerOp &op)
{
    const auto *const field = op.path.empty() ? nullptr : std::get_if<std::string>(op.path.data());
    return field && *field == kItemsField && op.path.size() <= 2 && !op.isDeleted;
}

} // namespace

std::vector<HistoryBatch> JointReplay::add(std::span<const CheckedRow> rows)
{
    std::vector<HistoryBatch> batches;
    for (const CheckedRow &row : rows) {
        if (row.isMalformed)
            continue;
        m_document.apply(row.op, replayChecks(row), kNoTag);
        noteReleases(batches);
    }
    return batches;
}

std::vector<HistoryBatch> JointReplay::replay(SourceIndex source, std::span<const CheckedRow> rows)
{
    std::vector<HistoryBatch> batches(1);
    batches.front().source = source;
    std::uint32_t tag = beginRun(source, rows.size());
    for (const CheckedRow &row : rows) {
        // Not by a reference that a new batch would break.
        batches.front().rows.push_back(replayRow(row, m_document, m_strings, OpTag{tag++}));
        if (row.isMalformed)
            continue;
        noteReleases(batches);
        if (isItemInsert(row.op.inner))
            memberOf(source).items.insert(row.op.inner.id);
    }
    return batches;
}

JointReplay::Member &JointReplay::memberOf(SourceIndex source)
{
    const auto index = static_cast<std::size_t>(source);
    if (m_members.size() <= index)
        m_members.resize(index + 1);
    return m_members[index];
}

std::vector<SourceIndex> JointReplay::sources() const
{
    std::vector<SourceIndex> sources;
    for (std::uint32_t i = 0; i < m_members.size(); ++i) {
        if (m_members[i].isReplayed)
            sources.push_back(SourceIndex{i});
    }
    return sources;
}

bool JointReplay::holdsItem(SourceIndex source, const OpId &id) const
{
    const auto index = static_cast<std::size_t>(source);
    return index < m_members.size() && m_members[index].items.contains(id);
}

std::uint32_t JointReplay::beginRun(SourceIndex source, std::size_t rows)
{
    Member &member = memberOf(source);
    member.isReplayed = true;
    const std::uint32_t firstTag = m_nextTag;
    const bool goesOn = !m_runs.empty() && m_runs.back().source == source;
    if (!goesOn)
        m_runs.push_back({firstTag, source, member.rows});
    member.rows += static_cast<std::uint32_t>(rows);
    m_nextTag += static_cast<std::uint32_t>(rows);
    return firstTag;
}

const JointReplay::Run *JointReplay::runOf(OpTag tag) const
{
    if (tag == kNoTag)
        return nullptr;
    const auto number = static_cast<std::uint32_t>(tag);
    const auto behind
        = std::upper_bound(m_runs.begin(), m_runs.end(), number,
                           [](std::uint32_t one, const Run &run) { return one < run.firstTag; });
    return &*std::prev(behind);
}

void JointReplay::noteReleases(std::vector<HistoryBatch> &batches) const
{
    for (const Document::Release &release : m_document.released()) {
        const Run *const run = runOf(release.tag);
        if (!run)
            continue;
        auto batch = std::find_if(batches.begin(), batches.end(), [run](const HistoryBatch &one) {
            return one.source == run->source;
        });
        if (batch == batches.end()) {
            batches.emplace_back().source = run->source;
            batch = std::prev(batches.end());
        }
        const std::uint32_t row
            = run->firstRow + (static_cast<std::uint32_t>(release.tag) - run->firstTag);
        batch->changes.push_back({row, release.verdict});
    }
}

} // namespace sled
