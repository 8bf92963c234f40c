// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timelinepage.h"

#include "ui/filter/searchbar.h"
#include "ui/lanes/overviewstrip.h"
#include "ui/lanes/stagelegend.h"
#include "ui/lanes/stagesin.h"
#include "ui/models/lanefeed.h"
#include "ui/models/timedisplay.h"
#include "ui/pages/lanesheader.h"
#include "ui/views/eventtableview.h"

#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace sled {

namespace {

constexpr int kLeastTableRows = 5; ///< Of the table, with its header: what reading needs.

/// What fits the legend gets of a page that is so many lines of text high.
int legendRows(int lines)
{
    constexpr int kLow = 32;
    constexpr int kHigh = 44;
    if (lines < kLow)
        return 1;
    return lines < kHigh ? 2 : std::numeric_limits<int>::max();
}

} // namespace

TimelinePage::TimelinePage(EventTableModel &events, LaneFeed &lanes, EventDescription describe,
                           QWidget *parent)
    : QWidget(parent), m_feed(lanes)
{
    m_table = new EventTableView(events);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setObjectName(QStringLiteral("timelineSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeTimeline(std::move(describe)));
    m_table->setMinimumHeight((kLeastTableRows + 1)
                              * m_table->verticalHeader()->defaultSectionSize());
    m_search = new SearchBar;
    auto *below = new QWidget;
    auto *eventsLayout = new QVBoxLayout(below);
    eventsLayout->setContentsMargins(0, 0, 0, 0);
    eventsLayout->setSpacing(0);
    eventsLayout->addWidget(m_search);
    eventsLayout->addWidget(m_table, 1);
    m_splitter->addWidget(below);
    m_splitter->setSizes({400, 380});
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    const auto setZone = [this] { m_lanes->setTimeZone(TimeDisplay::ofProgram().zone()); };
    connect(&TimeDisplay::ofProgram(), &TimeDisplay::changed, this, setZone);
    setZone();
    connectLanes();
    connectOverview();
    connect(m_table, &EventTableView::currentEventChanged, this,
            &TimelinePage::currentEventChanged);
    connect(m_table, &EventTableView::visibleEventsChanged, this,
            &TimelinePage::visibleEventsChanged);
    showLanes();
}

QWidget *TimelinePage::makeTimeline(EventDescription describe)
{
    m_header = new LanesHeader;
    m_lanes = new LanesView;
    m_lanes->setAccessibleName(tr("Lanes"));
    m_lanes->setFrameShape(QFrame::NoFrame);
    m_lanes->setEventDescription(std::move(describe));
    m_lanes->setEventNeighbour([this](quint32 event, EventTrail trail, int steps) {
        return m_feed.neighbour(event, trail, steps);
    });
    m_overview = new OverviewStrip;
    m_legend = new StageLegend;
    QSizePolicy asHighAsNeeded(QSizePolicy::Preferred, QSizePolicy::Preferred);
    asHighAsNeeded.setHeightForWidth(true);
    m_legend->setSizePolicy(asHighAsNeeded);
    auto *timeline = new QWidget;
    auto *layout = new QVBoxLayout(timeline);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_lanes, 1);
    layout->addWidget(m_overview);
    layout->addWidget(m_legend);
    return timeline;
}

void TimelinePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_legend->setMostRows(legendRows(height() / fontMetrics().height()));
}

void TimelinePage::connectLanes()
{
    connect(m_lanes, &LanesView::currentEventChanged, this,
            [this](quint32 event) { Q_EMIT currentEventChanged(EventIndex{event}); });
    connect(m_lanes, &LanesView::laneMoveRequested, &m_feed, &LaneFeed::moveLane);
    connect(m_lanes, &LanesView::laneActionRequested, &m_feed, &LaneFeed::act);
    connect(m_lanes, &LanesView::rangeChosen, this, [this](double begin, double end) {
        m_overview->setChosenRange(TimeRange{begin, end});
        Q_EMIT rangeChosen(begin, end);
    });
    connect(m_lanes, &LanesView::rangeCleared, this, [this] {
        m_overview->setChosenRange(std::nullopt);
        Q_EMIT rangeCleared();
    });
    connect(m_lanes, &LanesView::visibleRangeChanged, this, &TimelinePage::showZoom);
    connect(m_lanes, &LanesView::zoomHistoryChanged, this, [this] {
        m_wanted.reset(); // the user wants something else
        showZoom();
    });
    connect(&m_feed, &LaneFeed::lanesChanged, this, &TimelinePage::showLanes);
    connect(&m_feed, &LaneFeed::groupingChanged, this,
            [this] { m_header->setGrouping(m_feed.grouping()); });
    connect(&m_feed, &LaneFeed::stateChanged, this, &TimelinePage::lanesStateChanged);
    connect(m_header, &LanesHeader::groupingChosen, &m_feed, &LaneFeed::setGrouping);
    connect(m_header, &LanesHeader::actionRequested, &m_feed,
            [this](LaneAction action) { m_feed.act(0, action); });
    connect(m_header, &LanesHeader::backRequested, m_lanes, &LanesView::goBack);
    connect(m_header, &LanesHeader::forwardRequested, m_lanes, &LanesView::goForward);
}

void TimelinePage::connectOverview()
{
    connect(m_overview, &OverviewStrip::rangeRequested, m_lanes, [this](double begin, double end) {
        m_lanes->scrubTo({begin, end});
    });
    connect(m_overview, &OverviewStrip::everythingRequested, m_lanes, &LanesView::fit);
    connect(m_overview, &OverviewStrip::gestureEnded, m_lanes, &LanesView::endGesture);
}

void TimelinePage::showLanes()
{
    const std::shared_ptr<const LaneData> lanes = m_feed.lanes();
    m_lanes->setData(lanes);
    if (m_wanted && !lanes->lanes.empty())
        m_lanes->setVisibleRange(*m_wanted);
    m_overview->setData(lanes);
    m_legend->setStages(stagesIn(*lanes));
    m_header->setLanes(*lanes, m_feed.grouping());
    showZoom();
}

void TimelinePage::showZoom()
{
    m_overview->setTrack(m_lanes->geometryNow().trackLeft(), m_lanes->geometryNow().trackWidth());
    m_overview->setWholeRange(m_lanes->fittedRange());
    m_overview->setVisibleRange(m_lanes->visibleRange());
    m_header->setHistory(m_lanes->canGoBack(), m_lanes->canGoForward());
}

void TimelinePage::setCurrentEvent(std::optional<EventIndex> event)
{
    m_lanes->setCurrentEvent(event ? std::optional(quint32(*event)) : std::nullopt);
    m_table->setCurrentEvent(event);
}

void TimelinePage::focusTable()
{
    m_table->setFocus();
}

void TimelinePage::setSearchMarks(std::vector<double> times)
{
    m_overview->setSearchMarks(std::move(times));
}

void TimelinePage::setChosenRange(const std::optional<TimeRange> &range)
{
    m_lanes->setChosenRange(range);
    m_overview->setChosenRange(range);
}

void TimelinePage::keepZoom()
{
    m_wanted = lanesState().visible;
}

void TimelinePage::forgetZooms()
{
    setChosenRange(std::nullopt);
    setSearchMarks({});
    m_lanes->forgetZooms();
}

LanesState TimelinePage::lanesState() const
{
    LanesState state = m_feed.state();
    if (m_wanted)
        state.visible = m_wanted;
    else if (!m_lanes->isFitted())
        state.visible = m_lanes->visibleRange();
    return state;
}

void TimelinePage::setLanesState(const LanesState &state)
{
    m_wanted = state.visible;
    m_feed.setState(state);
    showLanes();
}

} // namespace sled
