// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/eventcolumns.h"
#include "ui/lanes/lanedata.h"
#include "ui/models/lanegrouping.h"

#include <limits>
#include <memory>
#include <optional>
#include <stop_token>
#include <tsl/robin_map.h>
#include <tsl/robin_set.h>
#include <vector>

namespace sled {

/// Which events are on lanes at all.
struct LaneFilter {
    std::shared_ptr<const std::vector<bool>> shown; ///< By event index; null: all of them.
    /// By StringId: sleds whose events are on no lane of stories or stages.
    tsl::robin_set<std::uint32_t> hiddenSleds;
};

/// One lane in the making.
struct LaneGroup {
    quint32 key = 0;  ///< The StringId of the sled or the story, or the number of the stage.
    MarkSeries marks; ///< Made by LaneGroups::build(); whoever shows them takes them.
    std::vector<LaneMark> fresh;  ///< Those that LaneGroups::append() added, likewise.
    qint64 eventsWithoutTime = 0; ///< See Lane.
    qint64 gapsWithoutTime = 0;
    std::vector<LaneGap> gaps; ///< As declared; begin is NaN if it has to be looked for.
    bool hasNewGaps = false;
    double lastSeq = std::numeric_limits<double>::quiet_NaN(); ///< Of what came in last.
    double lastTime = std::numeric_limits<double>::quiet_NaN();
};

/// Sorts events into lanes, by one grouping and one filter. Of more groups than there may be
/// lanes, those have one that were active last.
///
/// A value without a thread of its own: made in the background, it goes on growing elsewhere.
class LaneGroups final {
public:
    /// All that is known of a group, also if it has no lane.
    struct Tally {
        qint64 shown = 0;       ///< Events that pass the filter, declared gaps among them.
        qint64 filteredOut = 0; ///< Events that do not.
        double last = -std::numeric_limits<double>::infinity(); ///< Of those that do.
        quint32 group = kNoGroup;
    };
    static constexpr quint32 kNoGroup = std::numeric_limits<quint32>::max();

    LaneGroups(LaneGrouping grouping, std::shared_ptr<const StringPool> strings, LaneFilter filter);

    /// Makes the groups of the first \a end of \a events, those of \a wanted before others.
    /// Linear in the events, in two passes. \return null if it was stopped.
    static std::shared_ptr<LaneGroups> build(LaneGroups empty, const EventColumns &events,
                                             std::size_t end, const tsl::robin_set<quint32> &wanted,
                                             const std::stop_token &stop);

    /// Takes in the events [first, end). Linear in them. What has no lane yet gets one as long
    /// as there is room, whatever has one already.
    void append(const EventColumns &events, std::size_t first, std::size_t end);

    [[nodiscard]] LaneGrouping grouping() const { return m_grouping; }
    [[nodiscard]] const LaneFilter &filter() const { return m_filter; }
    /// Takes \a shown for the filter if it says the same of the events taken in already. Linear
    /// in them. \return whether it does.
    bool goOnWith(const std::shared_ptr<const std::vector<bool>> &shown);
    [[nodiscard]] std::vector<LaneGroup> &groups() { return m_groups; }
    [[nodiscard]] const std::vector<LaneGroup> &groups() const { return m_groups; }
    [[nodiscard]] const Tally &tallyOf(quint32 key) const { return m_tallies.at(key); }
    [[nodiscard]] std::size_t maxLanes() const;
    [[nodiscard]] std::size_t taken() const { return m_taken; } ///< How many events are in.

    /// Groups that pass the filter but have no lane, for there are too many.
    [[nodiscard]] std::size_t groupsWithoutLane() const { return m_withoutLane; }
    [[nodiscard]] qint64 eventsWithoutLane() const { return m_eventsWithoutLane; }
    /// Groups none of whose events passes the filter.
    [[nodiscard]] std::size_t groupsFilteredOut() const { return m_filteredOut; }
    /// Declared gaps that belong to no story and no stage.
    [[nodiscard]] qint64 gapsWithoutLane() const { return m_gapsWithoutLane; }
    /// Whether a group without a lane was active after one that has a lane.
    [[nodiscard]] bool isStale() const { return m_isStale; }

private:
    /// What an event is to its group.
    struct Sorted {
        quint32 key = 0;
        bool isShown = false;
    };

    [[nodiscard]] std::optional<Sorted> sorted(const EventFacts &facts, std::size_t index);
    void count(const Sorted &event, const EventFacts &facts);
    /// Both, or counts a gap of no lane.
    std::optional<Sorted> counted(const EventFacts &facts, std::size_t index);
    void place(const Sorted &event, const EventFacts &facts, std::size_t index);
    void placeGap(LaneGroup &group, const EventFacts &facts, std::size_t index, qint64 missed);
    void addGroup(quint32 key, Tally &tally);
    void chooseLanes(const tsl::robin_set<quint32> &wanted);
    [[nodiscard]] quint8 stageOf(StringId label);
    [[nodiscard]] bool isGap(StringId event);

    LaneGrouping m_grouping;
    std::shared_ptr<const StringPool> m_strings;
    LaneFilter m_filter;
    std::vector<LaneGroup> m_groups;
    tsl::robin_map<quint32, Tally> m_tallies;        ///< By key.
    tsl::robin_map<std::uint32_t, quint8> m_stages;  ///< By StringId: labels read before.
    tsl::robin_map<std::uint32_t, bool> m_gapEvents; ///< The same of pipeline events.
    std::size_t m_taken = 0;
    std::size_t m_withoutLane = 0;
    qint64 m_eventsWithoutLane = 0;
    std::size_t m_filteredOut = 0;
    qint64 m_gapsWithoutLane = 0;
    bool m_isStale = false;
};

} // namespace sled
