// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/opslisting.h"

#include <algorithm>

namespace sled {

bool OpsLister::read(const History &history, std::size_t count)
{
    for (; std::size_t(m_next.source) < history.sourceCount();
         m_next = {SourceIndex{std::uint32_t(m_next.source) + 1}, 0}) {
        const bool isWanted = !m_filter.source || *m_filter.source == m_next.source;
        const std::size_t rows = isWanted ? history.rowCount(m_next.source) : 0;
        const std::size_t left = rows - std::min<std::size_t>(rows, m_next.number);
        const std::size_t turn = std::min(count, left);
        for (std::size_t i = 0; i < turn; ++i, ++m_next.number) {
            if (m_filter.passes(history, history.row(m_next.source, m_next.number)))
                m_listed.push_back(m_next);
        }
        count -= turn;
        if (turn < left)
            return false;
    }
    return true;
}

} // namespace sled
