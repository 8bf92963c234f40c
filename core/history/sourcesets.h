// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace sled {

/// Number of a source in a History, in the order in which it was opened.
enum class SourceIndex : std::uint32_t {};

/// Number of a set of sources in SourceSets.
enum class SourceSetId : std::uint32_t { None = 0 };

/// Keeps each distinct set of sources once: many ops are held by few combinations.
class SourceSets {
public:
    /// The set \a set with \a source added; \a set itself if it has it.
    SourceSetId with(SourceSetId set, SourceIndex source);

    /// The sources of \a set, ascending.
    [[nodiscard]] const std::vector<SourceIndex> &members(SourceSetId set) const
    {
        return m_sets[static_cast<std::size_t>(set)];
    }

    /// All sets, by SourceSetId.
    [[nodiscard]] const std::vector<std::vector<SourceIndex>> &all() const noexcept
    {
        return m_sets;
    }

private:
    std::vector<std::vector<SourceIndex>> m_sets{1};
    std::map<std::vector<SourceIndex>, SourceSetId> m_index{{{}, SourceSetId::None}};
    std::map<std::pair<SourceSetId, SourceIndex>, SourceSetId> m_steps; ///< Answers of with().
};

} // namespace sled
