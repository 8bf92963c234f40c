// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/replayer.h"

#include "core/history/replayedrow.h"

namespace sled {

HistoryBatch Replayer::replay(SourceIndex source, std::span<const CheckedRow> rows)
{
    HistoryBatch batch;
    batch.source = source;
    batch.rows.reserve(rows.size());
    for (const CheckedRow &row : rows) {
        const OpTag tag{m_nextRow++};
        batch.rows.push_back(replayRow(row, m_document, m_strings, tag));
        if (row.isMalformed)
            continue;
        for (const Document::Release &release : m_document.released())
            batch.changes.push_back({static_cast<std::uint32_t>(release.tag), release.verdict});
    }
    return batch;
}

} // namespace sled
