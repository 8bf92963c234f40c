// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lanefeed.h"

#include "ui/lanes/marktrust.h"
#include "ui/models/eventneighbours.h"
#include "ui/models/lanewishes.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace sled {

namespace {

constexpr std::size_t kTaken = 2048;      ///< Events between two looks at the clock.
constexpr std::size_t kBuildNow = 20'000; ///< Fewer events are not worth a thread.

} // namespace

LaneFeed::LaneFeed(QObject *parent)
    : QObject(parent),
      m_build([this](const Groups &groups) {
          if (groups)
              adopt(groups);
      }),
      m_findHoles([this](const std::shared_ptr<const LaneHoles> &holes) {
          m_holes = *holes;
          m_lanes->setHoles(m_holes);
          announceNow();
      })
{
    m_announce.setSingleShot(true);
    m_announce.setInterval(kInterval);
    connect(&m_announce, &QTimer::timeout, this, &LaneFeed::announce);
    connect(&m_work, &QTimer::timeout, this, &LaneFeed::work);
    m_chooseAnew.setSingleShot(true);
    m_chooseAnew.setInterval(kChooseAnew);
    connect(&m_chooseAnew, &QTimer::timeout, this, &LaneFeed::rebuild);
}

void LaneFeed::setHistory(const History *history, const SledRoster *roster)
{
    m_build.cancel();
    m_findHoles.cancel();
    for (QTimer *timer : {&m_announce, &m_work, &m_chooseAnew})
        timer->stop();
    m_history = history;
    m_roster = roster;
    m_shown.reset();
    m_hiddenSleds.clear();
    m_holes.clear();
    m_trust = {};
    m_hasFaults = false;
    m_hasMoved = false;
    m_isPending = false;
    m_lanes = std::make_unique<LaneSet>(std::make_shared<LaneGroups>(emptyGroups()),
                                        *m_history->strings(), *m_roster);
    Q_EMIT lanesChanged();
}

LaneArrangement &LaneFeed::arrangement()
{
    return m_state.arrangements[std::size_t(m_state.grouping)];
}

LaneGroups LaneFeed::emptyGroups() const
{
    LaneFilter filter{m_shown, {}};
    if (grouping() != LaneGrouping::Sled)
        filter.hiddenSleds = m_hiddenSleds;
    return {grouping(), m_history->strings(), std::move(filter)};
}

std::size_t LaneFeed::eventsToTake() const
{
    const std::size_t known = m_lanes->data()->trust.size();
    return m_shown ? std::min(known, m_shown->size()) : known;
}

bool LaneFeed::hasWork() const
{
    const bool isBehind = !m_build.isBusy() && m_lanes->groups().taken() < eventsToTake();
    return isBehind || !m_trust.isDone(m_lanes->data()->trust);
}

bool LaneFeed::isPending() const
{
    return m_isPending || m_build.isBusy() || m_findHoles.isBusy() || m_work.isActive()
        || m_chooseAnew.isActive();
}

void LaneFeed::appendEvents(EventIndex /*first*/, EventIndex end)
{
    m_lanes->data()->trust.resize(std::size_t(end), TrustSign::Pending);
    work();
}

void LaneFeed::work()
{
    QElapsedTimer turn;
    turn.start();
    LaneGroups &groups = m_lanes->groups();
    const std::size_t limit = m_build.isBusy() ? groups.taken() : eventsToTake();
    const bool isGrowing = groups.taken() < limit;
    while (groups.taken() < limit && turn.elapsed() < kTurn.count())
        groups.append(m_history->events(), groups.taken(),
                      std::min(limit, groups.taken() + kTaken));
    if (isGrowing) {
        m_lanes->takeFresh();
        m_hasMoved = true;
    }
    m_trust.goOn(m_lanes->data()->trust, *m_history, turn, kTurn);
    if (groups.isStale() && !m_build.isBusy() && !m_chooseAnew.isActive())
        m_chooseAnew.start();
    hasWork() ? m_work.start() : m_work.stop();
    announceLater();
}

void LaneFeed::refreshTrust(EventIndex event)
{
    if (m_trust.refresh(m_lanes->data()->trust, *m_history, event))
        announceLater();
}

void LaneFeed::refreshAllTrust()
{
    m_trust.startOver();
    work();
}

void LaneFeed::setShownEvents(ShownEvents shown)
{
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    if (m_build.isBusy() || !m_lanes->groups().goOnWith(m_shown))
        return rebuild();
    work();
}

void LaneFeed::setShown(SledNumber sled, bool isShown)
{
    const auto id = std::uint32_t(m_roster->at(sled).id);
    if (isShown == !m_hiddenSleds.contains(id))
        return;
    if (isShown)
        m_hiddenSleds.erase(id);
    else
        m_hiddenSleds.insert(id);
    if (!m_isActing)
        grouping() == LaneGrouping::Sled ? arrangeNow() : rebuild();
}

void LaneFeed::setFindings(std::shared_ptr<const FoundFindings> found)
{
    if (!m_history)
        return;
    m_findHoles.run(
        [found = std::move(found), events = m_history->events()](const std::stop_token &stop) {
            return std::make_shared<const LaneHoles>(laneHoles(found->all, events, stop));
        });
}

void LaneFeed::setGrouping(LaneGrouping grouping)
{
    if (grouping == m_state.grouping)
        return;
    m_state.grouping = grouping;
    rebuild();
    Q_EMIT groupingChanged();
    Q_EMIT stateChanged();
}

void LaneFeed::setState(const LanesState &state)
{
    m_state = state;
    if (m_history)
        rebuild();
    Q_EMIT groupingChanged();
}

void LaneFeed::moveLane(quint64 from, quint64 before)
{
    if (from >= lanes()->lanes.size())
        return;
    noteMove(arrangement(), *m_lanes, std::size_t(from), std::size_t(before));
    arrangeNow();
    Q_EMIT stateChanged();
}

void LaneFeed::act(quint64 lane, LaneAction action)
{
    const bool isOnLane = lane < lanes()->lanes.size();
    if (!isOnLane && action != LaneAction::ShowAll)
        return;
    const quint32 key = isOnLane ? lanes()->lanes[lane].key : 0;
    const bool isAboutHiding = action >= LaneAction::Hide;
    if (isAboutHiding && grouping() == LaneGrouping::Sled) {
        m_isActing = true;
        for (const SledWish &wish : sledWishes(*m_roster, key, action))
            Q_EMIT sledShownRequested(wish.sled, wish.isShown);
        m_isActing = false;
    } else {
        noteWish(arrangement(), *m_lanes, key, action);
    }
    arrangeNow();
    Q_EMIT stateChanged();
}

void LaneFeed::arrangeNow()
{
    m_lanes->arrangeAgain();
    announceNow();
}

void LaneFeed::rebuild()
{
    m_chooseAnew.stop();
    tsl::robin_set<quint32> pinned;
    if (grouping() == LaneGrouping::Story) {
        for (const std::string &id : arrangement().pinned)
            pinned.insert(quint32(m_history->strings()->intern(id)));
    }
    const std::size_t end = eventsToTake();
    if (end <= kBuildNow) {
        m_build.cancel();
        return adopt(LaneGroups::build(emptyGroups(), m_history->events(), end, pinned, {}));
    }
    m_build.run([empty = emptyGroups(), events = m_history->events(), end,
                 pinned = std::move(pinned)](const std::stop_token &stop) {
        return LaneGroups::build(empty, events, end, pinned, stop);
    });
}

void LaneFeed::adopt(Groups groups)
{
    auto lanes = std::make_unique<LaneSet>(std::move(groups), *m_history->strings(), *m_roster);
    lanes->data()->trust = std::move(m_lanes->data()->trust);
    lanes->data()->hasPending = m_lanes->data()->hasPending;
    // Whoever shows the former lanes keeps them whole until it is told.
    const auto former = m_lanes->data();
    m_lanes = std::move(lanes);
    m_lanes->setHoles(m_holes);
    m_hasMoved = true;
    m_hasFaults = true;
    announceNow();
    if (hasWork())
        m_work.start();
}

void LaneFeed::announceNow()
{
    m_isPending = true;
    announce();
}

void LaneFeed::announceLater()
{
    m_isPending = true;
    if (!m_announce.isActive())
        m_announce.start();
}

void LaneFeed::announce()
{
    m_announce.stop();
    if (!std::exchange(m_isPending, false))
        return;
    m_lanes->refresh();
    if (m_lanes->needsArranging()) {
        m_lanes->arrange(arrangement(), m_hiddenSleds);
        m_lanes->refresh();
    }
    m_lanes->data()->hasPending = m_history->claims().pendingCount() > 0;
    const bool hasMoved = std::exchange(m_hasMoved, false) && m_hasFaults;
    if (m_trust.takeFaultsChanged() || hasMoved) {
        m_hasFaults = false;
        m_lanes->forEachLane([this](Lane &lane) {
            collectFaults(*m_lanes->data(), lane);
            m_hasFaults = m_hasFaults || !lane.faults.empty();
        });
    }
    Q_EMIT lanesChanged();
}

std::optional<quint32> LaneFeed::neighbour(quint32 event, EventTrail trail, int steps) const
{
    if (!m_history || event >= m_history->eventCount())
        return std::nullopt;
    const auto found
        = neighbourOf(m_history->events(), EventIndex{event}, trail, steps, m_shown.get());
    return found ? std::optional(quint32(*found)) : std::nullopt;
}

} // namespace sled
