// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/eventtrail.h"
#include "ui/lanes/laneaction.h"
#include "ui/lanes/lanecommand.h"
#include "ui/lanes/laneszoom.h"
#include "ui/lanes/lanetip.h"

#include <optional>
#include <utility>

namespace sled {

/// The timeline under the keys of laneCommand(): lanes, events, and a range of time that the
/// user chooses, which is no zoom.
///
/// What is to become of lanes themselves is asked for by signals. The current event and lane are
/// the accessible description.
class LanesControl : public LanesZoom {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanesControl)

public:
    explicit LanesControl(QWidget *parent = nullptr);

    void setEventDescription(EventDescription describe); ///< In plain text.
    /// The same in one short sentence, to be heard: see LanesAccess.
    void setEventSentence(EventDescription describe) { m_sentence = std::move(describe); }
    [[nodiscard]] const EventDescription &sentence() const { return m_sentence; }
    void setEventNeighbour(EventNeighbour neighbour);

    /// Chooses \a range, or none. Emits no signal.
    void setChosenRange(const std::optional<TimeRange> &range) { setRange(range); }
    void clearRange(); ///< Emits rangeCleared() if there was one.

    void run(LaneCommand command);

    void selectEvent(quint32 event); ///< As the user does.
    void focusOn(std::size_t lane);  ///< As the user does. Requires: there is such a lane.

Q_SIGNALS:
    void currentEventChanged(quint32 eventIndex); ///< By the user: mouse or key.
    void rangeChosen(double begin, double end);   ///< By the user; Unix seconds, half-open.
    void rangeCleared();                          ///< By the user.
    void laneMoveRequested(quint64 from,
                           quint64 before); ///< Positions; see LaneGeometry::slotAt().
    void laneActionRequested(quint64 lane, sled::LaneAction action);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

    void select(const LaneItem &item);
    void choose(const TimeRange &range); ///< Shown, but not yet told: see tellRange().
    void tellRange();
    void requestMove(std::size_t from, std::size_t before);
    /// The place nearest to \a before where lane \a from may go: pinned lanes stay among
    /// themselves, and so do the others.
    [[nodiscard]] std::size_t allowedSlot(std::size_t from, std::size_t before) const;
    void currentItemChanged() override;
    [[nodiscard]] const EventDescription &description() const { return m_describe; }

private:
    void runOnLane(LaneCommand command);
    void runOnRange(LaneCommand command);
    void runTravel(LaneCommand command);
    void moveFocusLane(int lanes);
    void moveLane(int lanes);
    void moveInLane(int events);
    void moveToEnd(bool isLast);
    void moveAlong(EventTrail trail, int steps);
    void setRangeEdge(bool isBegin);
    void moveRangeEnd(int steps);

    EventDescription m_describe;
    EventDescription m_sentence;
    EventNeighbour m_neighbour;
};

} // namespace sled
