// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "ui/models/opsfilter.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace sled {

/// A row of a source by its position.
struct OpsPlace {
    SourceIndex source{};
    std::uint32_t number = 0;

    friend auto operator<=>(const OpsPlace &, const OpsPlace &) = default;
};

/// Goes through the rows of all sources, a bounded part at a time, for those that pass a filter.
///
/// Used on the history's thread. A row that has been gone through is not looked at again: if its
/// verdict changes meanwhile, the list is to be made again.
class OpsLister final {
public:
    explicit OpsLister(OpsFilter filter) : m_filter(std::move(filter)) {}

    /// Goes through \a count further rows; 20,000 take some milliseconds.
    /// \return whether there are no more of them now.
    bool read(const History &history, std::size_t count);

    /// The rows that pass, in row order, source after source.
    [[nodiscard]] std::vector<OpsPlace> take() { return std::move(m_listed); }

private:
    OpsFilter m_filter;
    OpsPlace m_next;
    std::vector<OpsPlace> m_listed;
};

} // namespace sled
