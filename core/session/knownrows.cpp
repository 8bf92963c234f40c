// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/knownrows.h"

#include "core/base/keyedhash.h"

#include <algorithm>

namespace sled {

std::uint64_t KnownRows::hashOf(const RawRow &row)
{
    const std::uint64_t hash = keyedHash(
        std::string_view(row.text.constData(), static_cast<std::size_t>(row.text.size())));
    const auto rest
        = static_cast<std::uint64_t>(row.sizeBytes) * 8 + static_cast<std::uint64_t>(row.storage);
    return std::max<std::uint64_t>(hash ^ rest, 1);
}

void KnownRows::add(const RawRow &row)
{
    m_rows.push_back({row.row, hashOf(row)});
}

std::optional<RowId> KnownRows::last() const
{
    if (m_rows.empty())
        return std::nullopt;
    return m_rows.back().row;
}

std::optional<RowId> KnownRows::compare(std::optional<RowId> after, const std::vector<RawRow> &page)
{
    auto next = m_rows.begin();
    if (after) {
        next = std::upper_bound(m_rows.begin(), m_rows.end(), *after,
                                [](RowId row, const Known &known) { return row < known.row; });
    }
    for (const RawRow &row : page) {
        if (m_rows.empty() || row.row > m_rows.back().row)
            break; // new, and not ours to judge
        const auto found
            = std::lower_bound(next, m_rows.end(), row.row,
                               [](const Known &known, RowId wanted) { return known.row < wanted; });
        forget(next, found);
        if (found->row != row.row || found->hash != hashOf(row))
            return row.row;
        next = found + 1;
    }
    if (page.empty() || page.back().row > m_rows.back().row)
        forget(next, m_rows.end());
    return std::nullopt;
}

void KnownRows::forget(Place first, Place end)
{
    for (auto row = first; row != end; ++row) {
        m_gone += row->hash != 0 ? 1 : 0;
        row->hash = 0;
    }
}

} // namespace sled
