// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/keyedhash.h"

#include <cstdint>
#include <tsl/robin_map.h>
#include <vector>

namespace sled {

/// Number of an author in an AuthorTable.
enum class AuthorIndex : std::uint32_t {};

/// Keeps each distinct author once. Not thread-safe.
class AuthorTable {
public:
    AuthorIndex intern(const AuthorId &author)
    {
        // Most ops in a row have the same author: that one needs no hash.
        if (m_last < m_authors.size() && m_authors[m_last] == author)
            return AuthorIndex{m_last};
        const auto next = static_cast<std::uint32_t>(m_authors.size());
        const auto [entry, isNew] = m_index.try_emplace(author, next);
        if (isNew)
            m_authors.push_back(author);
        m_last = entry->second;
        return AuthorIndex{m_last};
    }

    [[nodiscard]] const AuthorId &at(AuthorIndex index) const
    {
        return m_authors[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] std::size_t size() const noexcept { return m_authors.size(); }

private:
    std::vector<AuthorId> m_authors;
    tsl::robin_map<AuthorId, std::uint32_t, ByteIdHash> m_index;
    std::uint32_t m_last = 0; ///< The one that was interned last.
};

} // namespace sled
