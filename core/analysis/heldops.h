// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison.h"

#include <limits>

namespace sled {

/// The distinct ops that one source holds, however many rows hold them.
class HeldOps final {
public:
    /// Linear in the ops of \a history and the rows of \a source.
    HeldOps(const History &history, SourceIndex source);

    [[nodiscard]] std::optional<HeldAs> find(OpIndex op) const
    {
        const auto place = static_cast<std::size_t>(op);
        if (m_firstRows[place] == kNone)
            return std::nullopt;
        return HeldAs{m_firstRows[place], m_verdicts[place]};
    }
    [[nodiscard]] bool isAccepted(OpIndex op) const
    {
        return m_verdicts[static_cast<std::size_t>(op)] == Verdict::Ok;
    }

    [[nodiscard]] const std::vector<OpIndex> &ops() const noexcept { return m_ops; } ///< Row order.
    [[nodiscard]] std::size_t malformedRows() const noexcept { return m_malformedRows; }

private:
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

    std::vector<std::uint32_t> m_firstRows; ///< By OpIndex.
    std::vector<Verdict> m_verdicts;        ///< By OpIndex; Malformed if not held.
    std::vector<OpIndex> m_ops;
    std::size_t m_malformedRows = 0;
};

/// Two sources to be compared, and what they hold.
struct ComparedSources {
    const History &history;
    Sides<SourceIndex> sources;
    Sides<HeldOps> held;
};

} // namespace sled
