// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/gapseries.h"
#include "ui/lanes/markseries.h"
#include "ui/theme/trustsign.h"

#include <QString>

#include <vector>

namespace sled {

/// All that one row of the timeline shows; plain input without a history behind it.
struct Lane {
    QString label;              ///< Short; untrusted text.
    QString toolTip;            ///< Long form of the label; untrusted text.
    std::size_t colorIndex = 0; ///< For laneColor().
    quint32 key = 0;            ///< What the owner knows the lane by.
    bool isPinned = false;      ///< Stays at the top; pinned lanes come first.
    bool isCollapsed = false;   ///< Shows its density in a thin row.
    MarkSeries marks;
    GapSeries gaps;  ///< Declared by the sled.
    GapSeries holes; ///< Of which nothing tells; eventIndex is the event after the hole.
    std::vector<quint32> faults; ///< Positions in marks of those with a fault, ascending.
    /// What has no place on the lane, since no calendar has its time.
    qint64 eventsWithoutTime = 0;
    qint64 gapsWithoutTime = 0;
    qint64 filteredOut = 0; ///< Events that a filter keeps off the lane.
};

/// The rows from top to bottom.
///
/// The owner may go on appending to what it has handed to a LanesView, on the GUI
/// thread, if it hands the same pointer again afterwards.
struct LaneData {
    std::vector<Lane> lanes;
    std::vector<TrustSign> trust; ///< By event index; Verified for events beyond its end.
    bool hasPending = false;      ///< Whether any of trust may be Pending.
    std::size_t hiddenCount = 0;  ///< Lanes that the user does not want to see.
    QString note; ///< What is not shown and why, below the lanes; empty if there is nothing.
};

} // namespace sled
