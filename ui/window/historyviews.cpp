// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/historyviews.h"

#include "core/analysis/eventfindings.h"

namespace sled {

HistoryViews::HistoryViews(QObject *parent) : QObject(parent)
{
    connect(&events, &EventTableModel::sorted, this, &HistoryViews::busyChanged);
    connect(&lanes, &LaneFeed::lanesChanged, this, &HistoryViews::busyChanged);
    connect(&findings, &FindingsFeed::busyChanged, this, &HistoryViews::busyChanged);
    connect(&filter, &EventFilter::busyChanged, this, &HistoryViews::busyChanged);
    connect(&search, &EventFilter::busyChanged, this, &HistoryViews::busyChanged);
    connect(&stories, &StoriesFeed::busyChanged, this, &HistoryViews::busyChanged);
    connect(&findings, &FindingsFeed::findingsChanged, this, [this] {
        lanes.setFindings(findings.found());
        if (m_history)
            filter.setFindings(findingBitsOf(findings.found()->all, m_history->eventCount()),
                               filterFindingNames());
    });
    connect(&filter, &EventFilter::shownChanged, this, [this] {
        events.setShownEvents(filter.shown());
        lanes.setShownEvents(filter.shown());
        Q_EMIT shownChanged();
    });
    connect(&sleds, &SledListModel::shownChanged, &lanes, &LaneFeed::setShown);
    connect(&lanes, &LaneFeed::sledShownRequested, this, [this](SledNumber sled, bool isShown) {
        sleds.setData(sleds.index(int(sled), SledListModel::SledColumn),
                      isShown ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    });
}

void HistoryViews::release()
{
    m_history = nullptr;
    filter.setHistory(nullptr);
    search.setHistory(nullptr);
    events.setHistory(nullptr, nullptr);
    sources.setHistory(nullptr);
    sleds.setRoster(nullptr, nullptr);
    findings.setHistory(nullptr);
    stories.setHistory(nullptr);
    roster = SledRoster();
    vocabulary = VocabularyCollector();
    m_takenIn = 0;
}

void HistoryViews::setHistory(const History &history)
{
    m_history = &history;
    QStringList findingNames;
    for (const FilterFindingName &finding : filterFindingNames())
        findingNames += QString::fromStdString(finding.name);
    vocabulary.setFindings(findingNames);
    lanes.setHistory(&history, &roster);
    events.setHistory(&history, &roster);
    filter.setHistory(&history);
    search.setHistory(&history);
    sources.setHistory(&history);
    sleds.setRoster(&roster, history.strings().get());
    findings.setHistory(&history);
    stories.setHistory(&history);
}

void HistoryViews::addSource()
{
    sources.addSource();
    events.setSourceNames(sources.names());
    vocabulary.setSources(sources.names());
}

void HistoryViews::refreshSource(SourceIndex source)
{
    sources.refresh(source);
}

void HistoryViews::takeInEvents()
{
    const EventIndex first{std::uint32_t(m_takenIn)};
    m_takenIn = m_history->eventCount();
    const EventIndex end{std::uint32_t(m_takenIn)};
    if (first == end)
        return;
    roster.append(*m_history, first, end);
    vocabulary.takeIn(m_history->events(), *m_history->strings());
    sleds.update();
    lanes.appendEvents(first, end);
    events.appendEvents(first, end);
    filter.takeIn();
    search.takeIn();
    stories.refresh();
}

void HistoryViews::refreshKnown()
{
    events.refreshVerdicts();
    filter.refresh();
}

void HistoryViews::refreshLane(OpIndex op)
{
    if (m_history->ops().at(op).isEvent)
        lanes.refreshTrust(m_history->ops().at(op).event());
}

void HistoryViews::lookForFindings()
{
    findings.refresh();
    stories.refreshAtRest();
}

void HistoryViews::showNow()
{
    if (events.isSorting())
        events.sortNow();
    lanes.announce();
}

bool HistoryViews::isBusy() const
{
    return events.isSorting() || lanes.isPending() || filter.isBusy() || search.isBusy()
        || findings.isBusy() || stories.isBusy();
}

} // namespace sled
