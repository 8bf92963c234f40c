// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/eventtrail.h"
#include "ui/lanes/laneaction.h"
#include "ui/models/findingsfeed.h"
#include "ui/models/laneset.h"
#include "ui/models/newestjob.h"
#include "ui/models/shownevents.h"
#include "ui/models/trustsweep.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace sled {

/// Makes lanes of the events of a history while it grows: one a sled, a story or a stage, as the
/// user wants them, without what is hidden or does not pass the filter.
///
/// Events and verdicts are taken in for at most kTurn at a time; another grouping or filter is
/// made in the background. What has changed is announced at most once per kInterval, what the
/// user asks of lanes at once.
class LaneFeed final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LaneFeed)

public:
    static constexpr std::chrono::milliseconds kInterval{100};
    static constexpr std::chrono::milliseconds kTurn{8};
    /// While more stories are active than there are lanes, they are chosen anew so often.
    static constexpr std::chrono::milliseconds kChooseAnew{1000};

    explicit LaneFeed(QObject *parent = nullptr);
    ~LaneFeed() override = default; ///< Waits for what is being made.

    /// Starts over with nothing, for \a history; both must outlive their use here. How lanes are
    /// arranged stays.
    void setHistory(const History *history, const SledRoster *roster);
    /// Takes in events that the roster has taken in already; what does not fit into a turn
    /// follows.
    void appendEvents(EventIndex first, EventIndex end);
    /// Keeps all events off the lanes that do not pass; null: none. While a set only grows at
    /// its end, so do the lanes.
    void setShownEvents(ShownEvents shown);
    void setShown(SledNumber sled, bool isShown);
    /// Shows the holes in the numbers of sleds that are among \a found.
    void setFindings(std::shared_ptr<const FoundFindings> found);

    void setGrouping(LaneGrouping grouping);
    [[nodiscard]] LaneGrouping grouping() const { return m_state.grouping; }
    /// Lane \a from of those shown is to stand before lane \a before, or after the last.
    void moveLane(quint64 from, quint64 before);
    void act(quint64 lane, LaneAction action);
    void setState(const LanesState &state); ///< But for what is in view.
    [[nodiscard]] const LanesState &state() const { return m_state; }

    void refreshTrust(EventIndex event); ///< What is known of one event has changed.
    void refreshAllTrust();              ///< The same of any; taken in piece by piece.

    [[nodiscard]] std::shared_ptr<const LaneData> lanes() const { return m_lanes->data(); }
    /// The neighbour of \a event among those shown; see EventNeighbour.
    [[nodiscard]] std::optional<quint32> neighbour(quint32 event, EventTrail trail,
                                                   int steps) const;
    /// Whether something has yet to be taken in, made or announced.
    [[nodiscard]] bool isPending() const;
    void announce(); ///< Now, if there is something to tell.

Q_SIGNALS:
    void lanesChanged();
    void groupingChanged();
    void stateChanged(); ///< Of state(): by the user.
    /// Which sleds are shown is not up to the lanes.
    void sledShownRequested(sled::SledNumber sled, bool isShown);

private:
    using Groups = std::shared_ptr<LaneGroups>; ///< Null: stopped.

    [[nodiscard]] LaneArrangement &arrangement();
    [[nodiscard]] std::size_t eventsToTake() const; ///< Of all, as far as the filter is known.
    [[nodiscard]] bool hasWork() const;
    [[nodiscard]] LaneGroups emptyGroups() const;
    void work();
    void rebuild();
    void adopt(Groups groups);
    void arrangeNow();
    void announceNow();
    void announceLater();

    const History *m_history = nullptr;
    const SledRoster *m_roster = nullptr;
    std::unique_ptr<LaneSet> m_lanes = std::make_unique<LaneSet>();
    LanesState m_state;
    ShownEvents m_shown;
    tsl::robin_set<std::uint32_t> m_hiddenSleds; ///< By StringId.
    LaneHoles m_holes;
    bool m_isPending = false;
    TrustSweep m_trust;
    bool m_hasMoved = false; ///< Marks: where the faults are is to be found again.
    bool m_hasFaults = false;
    bool m_isActing = false; ///< Several sleds are being hidden or shown as one.
    QTimer m_announce;
    QTimer m_work;
    QTimer m_chooseAnew;
    // Last members: they wait for their work before anything goes away.
    NewestJob<Groups> m_build;
    NewestJob<std::shared_ptr<const LaneHoles>> m_findHoles;
};

} // namespace sled
