// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/livetail.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace sled {

namespace {

/// By open(), or by somebody else, who may not have begun.
bool isBeingLoaded(const Source &source)
{
    return source.state == Source::State::Loading;
}

} // namespace

LiveTail::LiveTail(History &history, const LoadOptions &options, QObject *parent)
    : QObject(parent), m_history(history), m_options(options)
{
    m_poll.setInterval(kPollInterval);
    connect(&m_poll, &QTimer::timeout, this, &LiveTail::deliver);
}

LiveTail::~LiveTail()
{
    for (auto &[source, followed] : m_followed) {
        if (followed.thread)
            followed.thread->requestStop(); // all at once: joining one by one takes longer
    }
}

SourceIndex LiveTail::open(const QString &path)
{
    const SourceIndex source = m_history.addSource(path);
    m_history.source(source).hasBegun = true;
    m_history.source(source).sizeBytes = QFileInfo(path).size();
    Q_EMIT sourceAdded(source);
    Followed &followed = m_followed[source];
    followed.isOwn = true;
    start(source, followed);
    m_poll.start();
    return source;
}

void LiveTail::follow(SourceIndex source)
{
    if (find(source) || m_ended.contains(source)
        || isReplayedJointly(m_history.source(source).kind)) // no sled writes it
        return;
    m_followed[source].state.phase = FollowState::Phase::CatchingUp;
    m_poll.start();
    Q_EMIT followStateChanged(source);
}

void LiveTail::unfollow(SourceIndex source)
{
    Followed *const followed = find(source);
    if (!followed)
        return;
    followed->thread.reset();
    if (followed->isOwn && isBeingLoaded(m_history.source(source))) {
        m_history.source(source).state = Source::State::Cancelled;
        Q_EMIT sourceChanged(source);
    }
    m_followed.erase(source);
    if (m_followed.empty())
        m_poll.stop();
    Q_EMIT followStateChanged(source);
}

void LiveTail::pauseAll()
{
    for (const SourceIndex source : followed())
        pause(source);
}

void LiveTail::resumeAll()
{
    for (const SourceIndex source : followed())
        resume(source);
}

void LiveTail::setPaused(SourceIndex source, bool isPaused)
{
    Followed *const followed = find(source);
    if (!followed || std::exchange(followed->isPaused, isPaused) == isPaused)
        return;
    if (followed->thread)
        followed->thread->setPaused(isPaused);
    Q_EMIT followStateChanged(source);
}

void LiveTail::hold(SourceIndex source)
{
    Followed *const followed = find(source);
    if (!followed)
        return;
    followed->isHeld = true;
    followed->isDue = true;
    followed->thread.reset(); // what it read and we did not take is read again
}

void LiveTail::restart(SourceIndex source)
{
    Followed *const followed = find(source);
    if (!followed)
        return;
    followed->thread.reset();
    followed->isHeld = false;
    followed->isDue = true;
}

void LiveTail::forget(const std::vector<OpIndex> &forged)
{
    if (forged.empty())
        return;
    auto all = std::make_shared<ForgedOps>(*m_forged);
    for (const OpIndex op : forged)
        all->insert(m_history.ops().at(op).fingerprint);
    m_forged = std::move(all);
}

bool LiveTail::isFollowed(SourceIndex source) const
{
    return m_followed.contains(source);
}

std::vector<SourceIndex> LiveTail::followed() const
{
    std::vector<SourceIndex> sources;
    for (const auto &[source, followed] : m_followed)
        sources.push_back(source);
    return sources;
}

FollowState LiveTail::state(SourceIndex source) const
{
    if (const auto ended = m_ended.find(source); ended != m_ended.end())
        return ended->second;
    const auto found = m_followed.find(source);
    if (found == m_followed.end())
        return {};
    FollowState state = found->second.state;
    if (found->second.isPaused)
        state.phase = FollowState::Phase::Paused;
    return state;
}

LiveTail::Followed *LiveTail::find(SourceIndex source)
{
    const auto found = m_followed.find(source);
    return found == m_followed.end() ? nullptr : &found->second;
}

void LiveTail::start(SourceIndex source, Followed &followed)
{
    followed.isDue = false;
    followed.state.phase = FollowState::Phase::CatchingUp;
    const FollowRequest request{source,
                                m_history.source(source).path,
                                m_history.rowCount(source),
                                m_history.rowChain(source),
                                m_options,
                                m_forged};
    followed.thread
        = std::make_unique<FollowerThread>(request, m_history.strings(), followed.isPaused);
}

void LiveTail::setHeldBack(bool isHeldBack)
{
    if (std::exchange(m_isHeldBack, isHeldBack) == isHeldBack)
        return;
    m_heldBack.clear();
    Q_EMIT heldBackChanged();
}

void LiveTail::deliver()
{
    // A slot that we call may follow or unfollow: the map is looked up for each.
    std::vector<SourceIndex> sources = followed();
    const auto next = std::upper_bound(sources.begin(), sources.end(), m_last);
    std::rotate(sources.begin(), next, sources.end());
    QElapsedTimer turn;
    turn.start();
    for (const SourceIndex source : sources) {
        startIfFree(source);
        const Followed *const followed = find(source);
        if (!followed || !followed->thread)
            continue;
        if (m_isHeldBack) {
            collectFrom(source);
            continue;
        }
        m_last = source;
        deliverFrom(source, turn);
        if (std::chrono::milliseconds(turn.elapsed()) >= kMaxTurn)
            break;
    }
}

void LiveTail::startIfFree(SourceIndex source)
{
    Followed *const followed = find(source);
    const bool isFree = followed && (followed->isOwn || !isBeingLoaded(m_history.source(source)));
    if (isFree && isReplayedJointly(m_history.source(source).kind))
        unfollow(source); // no sled writes it
    else if (isFree && followed->isDue && !followed->isHeld)
        start(source, *followed);
}

void LiveTail::collectFrom(SourceIndex source)
{
    const std::size_t before = m_heldBack.size();
    for (const FollowMessage &message : find(source)->thread->collect()) {
        const auto *batch = std::get_if<HistoryBatch>(&message);
        if (!batch)
            continue;
        for (const ReplayedRow &row : batch->rows) {
            if (row.op && row.op->event && m_history.ops().findPrimary(row.op->id) == OpIndex::None)
                m_heldBack.insert(row.op->id);
        }
    }
    if (m_heldBack.size() != before)
        Q_EMIT heldBackChanged();
}

void LiveTail::deliverFrom(SourceIndex source, const QElapsedTimer &turn)
{
    FollowerThread &thread = *find(source)->thread;
    const EventIndex first = eventEnd();
    Turn done;
    do {
        std::optional<FollowMessage> message = thread.take();
        if (!message)
            break;
        if (!done.isRead)
            Q_EMIT aboutToChange();
        take(source, *std::move(message), done);
        // Whoever hears of a state has heard of all that came before it.
    } while (!done.isStateChanged && std::chrono::milliseconds(turn.elapsed()) < kMaxTurn);
    if (!done.isRead)
        return;
    if (first != eventEnd())
        Q_EMIT eventsAppended(first, eventEnd(), source);
    if (done.areVerdictsChanged)
        Q_EMIT verdictsChanged();
    Q_EMIT sourceChanged(source);
    if (done.isStateChanged)
        Q_EMIT followStateChanged(source);
    if (done.isReplaced)
        replace(source);
}

void LiveTail::take(SourceIndex source, FollowMessage message, Turn &turn)
{
    turn.isRead = true;
    if (const auto *batch = std::get_if<HistoryBatch>(&message))
        turn.areVerdictsChanged = turn.areVerdictsChanged || !batch->changes.empty();
    turn.isReplaced = std::holds_alternative<FileReplaced>(message);
    if (const auto *state = std::get_if<FollowState>(&message)) {
        find(source)->state = *state;
        turn.isStateChanged = true;
    }
    apply(std::move(message), source, m_history);
}

void LiveTail::replace(SourceIndex former)
{
    Followed *const followed = find(former);
    if (!followed || !followed->thread)
        return; // somebody wanted otherwise meanwhile
    const bool isPaused = followed->isPaused;
    FollowState &ended = m_ended[former];
    ended = followed->state;
    ended.phase = FollowState::Phase::Replaced;
    ended.error = m_history.source(former).error;
    followed->thread.reset();
    m_followed.erase(former);
    const QString path = m_history.source(former).path;
    const SourceIndex fresh = open(path);
    setPaused(fresh, isPaused);
    Q_EMIT sourceChanged(former);
    Q_EMIT followStateChanged(former);
    Q_EMIT sourceReplaced(former, fresh);
}

EventIndex LiveTail::eventEnd() const
{
    return EventIndex{static_cast<std::uint32_t>(m_history.eventCount())};
}

} // namespace sled
