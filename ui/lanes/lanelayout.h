// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanedata.h"
#include "ui/lanes/lanemetrics.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace sled {

/// How lanes are stacked, in pixels from the top of the first: some are collapsed, the first
/// ones may be pinned, and a line with a note may follow the last. A value.
class LaneLayout {
public:
    LaneLayout() = default;
    /// As \a data wants it. Linear in the lanes.
    LaneLayout(const LaneData &data, const LaneMetrics &metrics);
    /// \a count lanes as high as they get, none of them pinned.
    LaneLayout(std::size_t count, const LaneMetrics &metrics);

    [[nodiscard]] std::size_t size() const { return m_collapsed.size(); }
    [[nodiscard]] std::size_t pinnedCount() const { return m_pinned; }
    [[nodiscard]] bool isCollapsed(std::size_t lane) const { return m_collapsed[lane]; }
    [[nodiscard]] double top(std::size_t lane) const { return m_edges[lane]; }
    [[nodiscard]] double height(std::size_t lane) const
    {
        return m_edges[lane + 1] - m_edges[lane];
    }
    [[nodiscard]] double lanesHeight() const { return m_edges.back(); }
    [[nodiscard]] double noteHeight() const { return m_noteHeight; } ///< 0 without a note.

    /// The lane at \a y, if there is one. Logarithmic.
    [[nodiscard]] std::optional<std::size_t> laneAt(double y) const;

private:
    void add(double height, bool isCollapsed);

    std::vector<double> m_edges{0.0}; ///< Tops of all lanes, then the bottom of the last.
    std::vector<bool> m_collapsed;
    std::size_t m_pinned = 0;
    double m_noteHeight = 0.0;
};

} // namespace sled
