// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/timescale.h"
#include "ui/models/lanegrouping.h"

#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sled {

/// How the user wants the lanes of one grouping. Lanes are known by what they stand for: the id
/// of a sled or a story, the name of a stage; untrusted bytes.
struct LaneArrangement {
    /// More than this is not remembered of any of them.
    static constexpr std::size_t kMaxRemembered = 10'000;

    using Ids = std::set<std::string, std::less<>>;

    std::vector<std::string> order; ///< Those moved by hand, and all that was around them then.
    Ids pinned;
    Ids collapsed;
    Ids hidden; ///< Stories and stages; which sleds are shown the list of sleds knows.

    friend bool operator==(const LaneArrangement &, const LaneArrangement &) = default;
};

/// What is worth keeping of the timeline for the next time.
struct LanesState {
    LaneGrouping grouping = LaneGrouping::Sled;
    std::array<LaneArrangement, kLaneGroupingCount> arrangements; ///< By LaneGrouping.
    std::optional<TimeRange> visible;                             ///< Nothing: everything.

    friend bool operator==(const LanesState &, const LanesState &) = default;
};

/// The positions of \a ids, which are in their natural order, as \a arrangement wants them:
/// pinned ones first, then those in its order, then the others.
[[nodiscard]] std::vector<std::size_t> arranged(std::span<const std::string_view> ids,
                                                const LaneArrangement &arrangement);

/// Notes that \a moved now stands before \a next, or after all others if there is none, among
/// \a ids, which are in the order shown. What is not shown at present keeps its order.
void moveBefore(LaneArrangement &arrangement, std::span<const std::string_view> ids,
                std::string_view moved, std::optional<std::string_view> next);

/// Puts \a id into \a ids or takes it out.
void setMember(LaneArrangement::Ids &ids, std::string_view id, bool isMember);

} // namespace sled
