// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timelinepage.h"

#include "ui/lanes/stagelegend.h"
#include "ui/models/timedisplay.h"
#include "ui/pages/stagesin.h"
#include "ui/views/eventtableview.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace sled {

TimelinePage::TimelinePage(EventTableModel &events, EventDescription describe, QWidget *parent)
    : QWidget(parent)
{
    m_lanes = new LanesView;
    m_lanes->setAccessibleName(tr("Lanes"));
    m_lanes->setFrameShape(QFrame::NoFrame);
    m_lanes->setEventDescription(std::move(describe));
    m_legend = new StageLegend;
    QSizePolicy asHighAsNeeded(QSizePolicy::Preferred, QSizePolicy::Preferred);
    asHighAsNeeded.setHeightForWidth(true);
    m_legend->setSizePolicy(asHighAsNeeded);
    auto *timeline = new QWidget;
    auto *timelineLayout = new QVBoxLayout(timeline);
    timelineLayout->setContentsMargins(0, 0, 0, 0);
    timelineLayout->setSpacing(0);
    timelineLayout->addWidget(m_lanes, 1);
    timelineLayout->addWidget(m_legend);

    m_table = new EventTableView(events);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setObjectName(QStringLiteral("timelineSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(timeline);
    m_splitter->addWidget(m_table);
    m_splitter->setSizes({340, 440});
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    const auto setZone = [this] { m_lanes->setTimeZone(TimeDisplay::ofProgram().zone()); };
    connect(&TimeDisplay::ofProgram(), &TimeDisplay::changed, this, setZone);
    setZone();
    connect(m_lanes, &LanesView::currentEventChanged, this,
            [this](quint32 event) { Q_EMIT currentEventChanged(EventIndex{event}); });
    connect(m_table, &EventTableView::currentEventChanged, this,
            &TimelinePage::currentEventChanged);
    connect(m_table, &EventTableView::visibleEventsChanged, this,
            &TimelinePage::visibleEventsChanged);
}

void TimelinePage::setLanes(const std::shared_ptr<const LaneData> &lanes)
{
    m_lanes->setData(lanes);
    m_legend->setStages(stagesIn(*lanes));
}

void TimelinePage::setCurrentEvent(std::optional<EventIndex> event)
{
    m_lanes->setCurrentEvent(event ? std::optional(quint32(*event)) : std::nullopt);
    m_table->setCurrentEvent(event);
}

} // namespace sled
