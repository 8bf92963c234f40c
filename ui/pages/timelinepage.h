// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanesview.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/lanearrangement.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QSplitter;

namespace sled {

class EventTableView;
class LaneFeed;
class LanesHeader;
class OverviewStrip;
class SearchBar;
class StageLegend;

/// Lanes with their overview, the legend of their marks, and the table of the same events below.
/// What is selected in one is selected in the other.
class TimelinePage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelinePage)

public:
    /// \a events and \a lanes must outlive the page. \a describe: a few plain lines about an
    /// event.
    TimelinePage(EventTableModel &events, LaneFeed &lanes, EventDescription describe,
                 QWidget *parent = nullptr);

    void setCurrentEvent(std::optional<EventIndex> event); ///< Emits no signal.
    /// Marks these times on the overview: where a search found something. Unix seconds.
    void setSearchMarks(std::vector<double> times);
    /// Shades this range, or none. Emits no signal.
    [[nodiscard]] SearchBar &search() { return *m_search; }
    void focusTable();
    void setChosenRange(const std::optional<TimeRange> &range);
    void keepZoom();    ///< All is read again: what is in view will be so again.
    void forgetZooms(); ///< All is closed: nothing to go back to, no range, no search marks.

    /// How lanes are grouped and arranged and what is in view, to be set again another time.
    [[nodiscard]] LanesState lanesState() const;
    /// What is to be in view waits for its events, until the user wants to see something else.
    void setLanesState(const LanesState &state);

    [[nodiscard]] LanesHeader &header() { return *m_header; }
    [[nodiscard]] LanesView &lanes() { return *m_lanes; }
    [[nodiscard]] OverviewStrip &overview() { return *m_overview; }
    [[nodiscard]] EventTableView &table() { return *m_table; }

Q_SIGNALS:
    void currentEventChanged(sled::EventIndex event); ///< By the user.
    /// By the user: Unix seconds, half-open. A condition on the time of events, no zoom.
    void rangeChosen(double begin, double end);
    void rangeCleared();
    /// Other rows of the table are in view than before; a little after the fact.
    void visibleEventsChanged(const std::vector<sled::EventIndex> &events);
    void lanesStateChanged(); ///< By the user.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTimeline(EventDescription describe);
    void connectLanes();
    void connectOverview();
    void showLanes();
    void showZoom();

    LaneFeed &m_feed;
    LanesHeader *m_header = nullptr;
    LanesView *m_lanes = nullptr;
    OverviewStrip *m_overview = nullptr;
    StageLegend *m_legend = nullptr;
    EventTableView *m_table = nullptr;
    SearchBar *m_search = nullptr;
    QSplitter *m_splitter = nullptr;
    std::optional<TimeRange> m_wanted; ///< To be in view as far as the lanes reach.
};

} // namespace sled
