// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/heldops.h"

namespace sled {

HeldOps::HeldOps(const History &history, SourceIndex source)
    : m_firstRows(history.ops().size(), kNone), m_verdicts(history.ops().size(), Verdict::Malformed)
{
    for (std::size_t number = 0; number < history.rowCount(source); ++number) {
        const SourceRow row = history.row(source, number);
        if (row.op == OpIndex::None) {
            ++m_malformedRows;
            continue;
        }
        const auto place = static_cast<std::size_t>(row.op);
        if (m_firstRows[place] == kNone) {
            m_firstRows[place] = static_cast<std::uint32_t>(number);
            m_verdicts[place] = row.verdict;
            m_ops.push_back(row.op);
        } else if (standingOf(row.verdict) < standingOf(m_verdicts[place])) {
            m_verdicts[place] = row.verdict;
        }
    }
}

} // namespace sled
