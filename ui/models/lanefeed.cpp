// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lanefeed.h"

#include "ui/lanes/marktrust.h"
#include "ui/models/calendartime.h"
#include "ui/models/displaytext.h"
#include "ui/models/eventtrust.h"
#include "ui/models/missedevents.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace sled {

namespace {

constexpr double kNoTime = std::numeric_limits<double>::quiet_NaN();

} // namespace

LaneFeed::LaneFeed(QObject *parent) : QObject(parent)
{
    m_announce.setSingleShot(true);
    m_announce.setInterval(kInterval);
    connect(&m_announce, &QTimer::timeout, this, &LaneFeed::announce);
}

void LaneFeed::setHistory(const History *history, const SledRoster *roster)
{
    m_history = history;
    m_roster = roster;
    m_data = std::make_shared<LaneData>();
    m_entries.clear();
    m_hasNewTrust = false;
    m_hasFaults = false;
    m_sweepNext = 0;
    m_announce.stop();
    m_isPending = false;
    Q_EMIT lanesChanged();
}

void LaneFeed::appendEvents(EventIndex first, EventIndex end)
{
    while (m_entries.size() < m_roster->size())
        addLane(SledNumber{quint32(m_entries.size())});
    const GapFinder finder(*m_history->strings());
    std::vector<std::vector<LaneMark>> marks(m_entries.size());
    m_data->trust.resize(quint32(end), TrustSign::Pending);
    for (auto i = quint32(first); i < quint32(end); ++i) {
        refreshTrust(EventIndex{i});
        const EventFacts &facts = m_history->events().facts(EventIndex{i});
        const auto sled = std::size_t(*m_roster->find(facts.sledId));
        Entry &entry = m_entries[sled];
        if (!isCalendarTime(facts.timestamp)) {
            const bool isGap = finder.missedBefore(facts).has_value();
            ++(isGap ? laneOf(entry).gapsWithoutTime : laneOf(entry).eventsWithoutTime);
            continue;
        }
        const bool isNext = facts.eventSeq == std::exchange(entry.lastSeq, facts.eventSeq) + 1;
        const double timeBefore = std::exchange(entry.lastTime, facts.timestamp);
        if (const std::optional<qint64> missed = finder.missedBefore(facts)) {
            const double begin = isNext ? timeBefore : kNoTime;
            const auto gap = finder.gapOf(facts);
            entry.gaps.push_back({begin, facts.timestamp, *missed, i,
                                  gap ? std::optional(gap->first) : std::nullopt});
            entry.hasNewGaps = true;
            continue;
        }
        const auto stage = quint8(stageFromLabel(m_history->text(facts.toStage)));
        marks[sled].push_back({facts.timestamp, i, stage});
    }
    for (std::size_t sled = 0; sled < marks.size(); ++sled) {
        if (!marks[sled].empty())
            laneOf(m_entries[sled]).marks.append(std::move(marks[sled]));
    }
    m_hasNewTrust = m_hasNewTrust || m_hasFaults; // their positions may have moved
    // A sweep that was over stays so: these are new.
    if (m_sweepNext == quint32(first))
        m_sweepNext = quint32(end);
    announceLater();
}

void LaneFeed::announceLater()
{
    m_isPending = true;
    if (!m_announce.isActive())
        m_announce.start();
}

void LaneFeed::refreshTrust(EventIndex event)
{
    TrustSign &sign = m_data->trust[quint32(event)];
    const TrustSign now = eventTrust(*m_history, event);
    if (sign == now)
        return;
    m_hasNewTrust = m_hasNewTrust || isFault(sign) || isFault(now);
    sign = now;
    announceLater();
}

void LaneFeed::refreshAllTrust()
{
    m_sweepNext = 0;
    announceLater();
}

void LaneFeed::sweepTrust()
{
    constexpr quint32 kEventsATime = 50'000; // some milliseconds
    const auto size = quint32(m_data->trust.size());
    const quint32 end = std::min(size, m_sweepNext + kEventsATime);
    for (; m_sweepNext < end; ++m_sweepNext)
        refreshTrust(EventIndex{m_sweepNext});
}

void LaneFeed::addLane(SledNumber sled)
{
    const std::string_view id = m_history->text(m_roster->at(sled).id);
    Lane &lane = m_data->lanes.emplace_back();
    lane.label = shortSledId(id);
    lane.toolTip = displayText(id);
    lane.colorIndex = std::size_t(sled);
    m_entries.emplace_back().position = m_data->lanes.size() - 1;
}

Lane &LaneFeed::laneOf(Entry &entry)
{
    return entry.isShown ? m_data->lanes[entry.position] : entry.parked;
}

void LaneFeed::setShown(SledNumber sled, bool isShown)
{
    Entry &changed = m_entries[std::size_t(sled)];
    if (changed.isShown == isShown)
        return;
    // Lanes move, whole; their marks do not. New data, since lanes are not only appended.
    auto next = std::make_shared<LaneData>();
    auto &former = *m_data;
    next->trust = std::move(former.trust);
    next->hasPending = former.hasPending;
    if (!isShown)
        changed.parked = std::move(former.lanes[changed.position]);
    for (Entry &entry : m_entries) {
        const bool wasShown = entry.isShown;
        if (&entry == &changed)
            entry.isShown = isShown;
        if (!entry.isShown) {
            ++next->hiddenCount;
            continue;
        }
        next->lanes.push_back(std::move(wasShown ? former.lanes[entry.position] : entry.parked));
        entry.position = next->lanes.size() - 1;
    }
    m_data = std::move(next);
    m_isPending = true;
    announce();
}

void LaneFeed::placeGaps(Entry &entry)
{
    Lane &lane = laneOf(entry);
    std::vector<LaneGap> gaps = entry.gaps;
    for (LaneGap &gap : gaps) {
        if (!std::isnan(gap.begin))
            continue;
        const std::size_t after = lane.marks.lowerBound(gap.end);
        gap.begin = after > 0 ? lane.marks[after - 1].time : gap.end;
    }
    // What came in late may have moved the beginning of any of them.
    lane.gaps = GapSeries();
    lane.gaps.append(gaps);
    entry.hasNewGaps = false;
}

void LaneFeed::announce()
{
    m_announce.stop();
    if (!std::exchange(m_isPending, false))
        return;
    sweepTrust();
    m_isPending = false; // what the sweep noted is told below
    for (Entry &entry : m_entries) {
        if (entry.hasNewGaps)
            placeGaps(entry);
    }
    m_data->hasPending = m_history->claims().pendingCount() > 0;
    if (std::exchange(m_hasNewTrust, false)) {
        m_hasFaults = false;
        for (Entry &entry : m_entries) {
            collectFaults(*m_data, laneOf(entry));
            m_hasFaults = m_hasFaults || !laneOf(entry).faults.empty();
        }
    }
    if (m_sweepNext < m_data->trust.size())
        announceLater();
    Q_EMIT lanesChanged();
}

} // namespace sled
