// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanedata.h"
#include "ui/models/sledroster.h"

#include <QObject>
#include <QTimer>

#include <limits>
#include <memory>
#include <vector>

namespace sled {

/// Makes lanes of the events of a history while it grows: one a sled, hidden ones left out.
///
/// Lanes only grow, so taking in a batch costs what the batch costs. What is taken in is
/// announced at most once per kInterval.
class LaneFeed final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LaneFeed)

public:
    static constexpr std::chrono::milliseconds kInterval{100};

    explicit LaneFeed(QObject *parent = nullptr);

    /// Starts over with nothing, for \a history; both must outlive their use here.
    void setHistory(const History *history, const SledRoster *roster);
    /// Takes in events that the roster has taken in already.
    void appendEvents(EventIndex first, EventIndex end);
    void setShown(SledNumber sled, bool isShown);

    void refreshTrust(EventIndex event); ///< What is known of one event has changed.
    void refreshAllTrust();              ///< The same of any; taken in piece by piece.

    [[nodiscard]] std::shared_ptr<const LaneData> lanes() const { return m_data; }
    [[nodiscard]] bool isPending() const { return m_isPending; }
    void announce(); ///< Now, if there is something to tell.

Q_SIGNALS:
    void lanesChanged();

private:
    struct Entry {
        bool isShown = true;
        std::size_t position = 0;  ///< In m_data, if shown.
        Lane parked;               ///< The lane, if not shown.
        std::vector<LaneGap> gaps; ///< As declared; begin is NaN if it has to be looked for.
        bool hasNewGaps = false;
        double lastSeq = std::numeric_limits<double>::quiet_NaN(); ///< Of what came in last.
        double lastTime = std::numeric_limits<double>::quiet_NaN();
    };

    void addLane(SledNumber sled);
    [[nodiscard]] Lane &laneOf(Entry &entry);
    void placeGaps(Entry &entry);
    void sweepTrust();
    void announceLater();

    const History *m_history = nullptr;
    const SledRoster *m_roster = nullptr;
    std::shared_ptr<LaneData> m_data = std::make_shared<LaneData>();
    std::vector<Entry> m_entries; ///< By SledNumber.
    bool m_isPending = false;
    bool m_hasNewTrust = false;
    bool m_hasFaults = false;
    quint32 m_sweepNext = 0; ///< Events before this one are refreshed; see refreshAllTrust().
    QTimer m_announce;
};

} // namespace sled
