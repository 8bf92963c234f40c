// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/livetail.h"

#include <QFileInfo>

#include <utility>

namespace sled {

LiveTail::LiveTail(History &history, const LoadOptions &options, QObject *parent)
    : QObject(parent), m_history(history), m_options(options), m_joint(history, options)
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
    if (followed->isOwn && isBeingLoaded(source)) {
        m_history.source(source).state = Source::State::Cancelled;
        Q_EMIT sourceChanged(source);
    }
    m_followed.erase(source);
    if (m_followed.empty()) {
        m_poll.stop();
        m_joint.stop();
        m_jointSources = 0;
    }
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
    m_jointSources = 0; // its rows have other verdicts
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

bool LiveTail::isBeingLoaded(SourceIndex source) const
{
    return m_history.source(source).state == Source::State::Loading;
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
                                m_forged,
                                followed.givesRows = m_joint.isRunning()};
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

} // namespace sled
