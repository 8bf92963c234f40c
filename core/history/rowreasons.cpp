// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/rowreasons.h"

#include <algorithm>

namespace sled {

void RowReasons::replace(std::uint32_t number, const RowReason &reason)
{
    const auto read = std::ranges::lower_bound(m_read, number, {}, &Entry::number);
    if (read != m_read.end() && read->number == number)
        read->reason = reason;
    else if (!reason.isEmpty())
        m_later.insert_or_assign(number, reason);
    else if (!m_later.empty())
        m_later.erase(number);
}

const RowReason &RowReasons::of(std::uint32_t number) const
{
    static const RowReason kNone;
    const auto read = std::ranges::lower_bound(m_read, number, {}, &Entry::number);
    if (read != m_read.end() && read->number == number)
        return read->reason;
    const auto later = m_later.find(number);
    return later == m_later.end() ? kNone : later->second;
}

} // namespace sled
