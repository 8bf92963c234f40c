// SPDX-License-Identifier: GPL-3.0-or-later
// What LiveTail does in each turn of its owner's event loop.
#include "core/session/livetail.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace sled {

void LiveTail::deliver()
{
    // A slot that we call may follow or unfollow: the map is looked up for each.
    keepJoint();
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
    if (!m_isHeldBack)
        deliverJoint();
}

void LiveTail::keepJoint()
{
    if (!hasJointSource(m_history)) {
        m_joint.stop();
        return;
    }
    for (std::uint32_t i = 0; i < m_history.sourceCount(); ++i) {
        const Followed *const followed = find(SourceIndex{i});
        if (isBeingLoaded(SourceIndex{i}) && !(followed && followed->isOwn))
            return; // whoever loads it does the same meanwhile
    }
    if (std::exchange(m_jointSources, m_history.sourceCount()) != m_history.sourceCount())
        m_joint.start(m_forged);
    for (auto &[source, followed] : m_followed) {
        if (followed.thread && !followed.givesRows) {
            followed.thread.reset();
            followed.isDue = true;
        }
    }
}

void LiveTail::deliverJoint()
{
    const std::vector<SourceIndex> changed = m_joint.deliver([this] { Q_EMIT aboutToChange(); });
    if (changed.empty())
        return;
    Q_EMIT verdictsChanged();
    for (const SourceIndex source : changed)
        Q_EMIT sourceChanged(source);
}

void LiveTail::startIfFree(SourceIndex source)
{
    Followed *const followed = find(source);
    const bool isFree = followed && (followed->isOwn || !isBeingLoaded(source));
    if (isFree && isReplayedJointly(m_history.source(source).kind))
        unfollow(source); // no sled writes it
    else if (isFree && followed->isDue && !followed->isHeld)
        start(source, *followed);
}

void LiveTail::collectFrom(SourceIndex source)
{
    const std::size_t before = m_heldBack.size();
    for (const FollowMessage &message : find(source)->thread->collect()) {
        const auto *read = std::get_if<FollowedRows>(&message);
        if (!read)
            continue;
        for (const ReplayedRow &row : read->batch.rows) {
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
    std::vector<CheckedRow> rows;
    if (auto *read = std::get_if<FollowedRows>(&message)) {
        turn.areVerdictsChanged = turn.areVerdictsChanged || !read->batch.changes.empty();
        rows = std::move(read->rows);
    }
    turn.isReplaced = std::holds_alternative<FileReplaced>(message);
    if (const auto *state = std::get_if<FollowState>(&message)) {
        find(source)->state = *state;
        turn.isStateChanged = true;
    }
    apply(std::move(message), source, m_history);
    m_joint.add(std::move(rows));
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
