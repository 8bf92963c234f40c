// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/lanearrangement.h"
#include "ui/models/lanegroups.h"
#include "ui/models/laneholes.h"
#include "ui/models/sledroster.h"

#include <memory>
#include <string_view>
#include <vector>

namespace sled {

/// The lanes of some groups, those in view in a LaneData and the others aside: names them, puts
/// them in order, and brings what was added to where it is shown.
///
/// Lives on the thread that shows the data. Requires: strings and roster outlive their use.
class LaneSet final {
public:
    LaneSet(); ///< No lanes, and none to come.
    LaneSet(std::shared_ptr<LaneGroups> groups, const StringPool &strings,
            const SledRoster &roster);

    [[nodiscard]] LaneGroups &groups() { return *m_groups; }
    [[nodiscard]] const LaneGroups &groups() const { return *m_groups; }
    [[nodiscard]] const std::shared_ptr<LaneData> &data() const { return m_data; }
    [[nodiscard]] bool needsArranging() const { return m_needsArranging; }
    void arrangeAgain() { m_needsArranging = true; } ///< The arrangement has changed.

    /// Brings marks that the groups have got to their lanes. Linear in them, and in all marks of
    /// a lane from the earliest new one on.
    void takeFresh();
    /// Brings gaps and counts up to date. Linear in the lanes, and in the gaps of those that
    /// have new ones.
    void refresh();
    void setHoles(const LaneHoles &holes); ///< Of sleds; for lanes of sleds alone.

    /// Puts lanes into new data, in the order that \a arrangement wants. \a hiddenSleds: by
    /// StringId; of sleds, these are hidden.
    void arrange(const LaneArrangement &arrangement,
                 const tsl::robin_set<std::uint32_t> &hiddenSleds);

    /// What the lane with \a key stands for, as in a LaneArrangement.
    [[nodiscard]] std::string_view idOf(quint32 key) const;
    /// The keys of all lanes, also those not in view, in the order of \a arrangement.
    [[nodiscard]] std::vector<quint32> keysInOrder(const LaneArrangement &arrangement) const;

    template <typename Visit>
    void forEachLane(const Visit &visit) ///< Also those not in view.
    {
        for (std::size_t group = 0; group < m_parked.size(); ++group)
            visit(laneOf(group));
    }

private:
    static constexpr std::size_t kParked = std::size_t(-1);

    [[nodiscard]] Lane &laneOf(std::size_t group);
    void addLanes();
    void name(Lane &lane) const;
    void placeGaps(LaneGroup &group, Lane &lane) const;
    [[nodiscard]] std::vector<std::size_t> groupsInOrder(const LaneArrangement &arrangement) const;
    [[nodiscard]] bool isFilteredOut(const LaneGroup &group) const;

    std::shared_ptr<LaneGroups> m_groups;
    const StringPool *m_strings = nullptr;
    const SledRoster *m_roster = nullptr;
    std::shared_ptr<LaneData> m_data = std::make_shared<LaneData>();
    std::vector<Lane> m_parked;           ///< By group, those not in view.
    std::vector<std::size_t> m_positions; ///< By group, in m_data, or kParked.
    std::size_t m_holeCount = 0;
    std::size_t m_filteredOut = 0; ///< Groups, when lanes were arranged last.
    bool m_needsArranging = true;
};

} // namespace sled
