// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/livesources.h"

#include <QDir>
#include <QFileInfo>

namespace sled {

namespace {

QString absolutePath(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

LiveSources::LiveSources(QObject *parent) : QObject(parent) {}

LiveSources::~LiveSources() = default;

void LiveSources::setHistory(History &history, const LoadOptions &options, Verifier &verifier,
                             HistoryReviser &reviser)
{
    m_history = &history;
    m_tail = std::make_unique<LiveTail>(history, options);
    connect(m_tail.get(), &LiveTail::aboutToChange, this, &LiveSources::aboutToChange);
    connect(m_tail.get(), &LiveTail::eventsAppended, this, &LiveSources::eventsAppended);
    connect(m_tail.get(), &LiveTail::verdictsChanged, this, &LiveSources::verdictsChanged);
    connect(m_tail.get(), &LiveTail::sourceAdded, this, &LiveSources::sourceAdded);
    connect(m_tail.get(), &LiveTail::sourceChanged, this, &LiveSources::sourceChanged);
    connect(m_tail.get(), &LiveTail::followStateChanged, this, &LiveSources::stateChanged);
    connect(m_tail.get(), &LiveTail::heldBackChanged, this, &LiveSources::pauseChanged);
    m_tail->setHeldBack(m_isPaused);
    // Rows that came may hold ops that were found forged elsewhere.
    connect(
        m_tail.get(), &LiveTail::eventsAppended, &reviser,
        [&reviser](EventIndex, EventIndex, SourceIndex source) { reviser.sourceLoaded(source); });
    connect(&verifier, &Verifier::checked, m_tail.get(),
            [tail = m_tail.get()](const std::vector<OpIndex> &, const std::vector<OpIndex> &bad) {
                tail->forget(bad);
            });
    connect(&reviser, &HistoryReviser::revising, m_tail.get(), &LiveTail::hold);
    connect(&reviser, &HistoryReviser::revised, m_tail.get(), &LiveTail::restart);
    connect(&reviser, &HistoryReviser::failed, m_tail.get(),
            [tail = m_tail.get()](SourceIndex source) { tail->restart(source); });
}

void LiveSources::release()
{
    m_tail.reset();
    m_history = nullptr;
}

bool LiveSources::isWanted(SourceIndex source) const
{
    const QString path = absolutePath(m_history->source(source).path);
    return m_areAllLive ? !m_quiet.contains(path) : m_live.contains(path);
}

void LiveSources::addSource(SourceIndex source)
{
    if (isWanted(source))
        m_tail->follow(source);
}

void LiveSources::setAllLive(bool areLive)
{
    m_areAllLive = areLive;
    m_live.clear();
    m_quiet.clear();
    for (quint32 i = 0; i < m_history->sourceCount(); ++i) {
        const SourceIndex source{i};
        areLive ? m_tail->follow(source) : m_tail->unfollow(source);
    }
    Q_EMIT wishesChanged();
}

void LiveSources::setLive(SourceIndex source, bool isLive)
{
    const QString path = absolutePath(m_history->source(source).path);
    QSet<QString> &exceptions = m_areAllLive ? m_quiet : m_live;
    if (isLive == m_areAllLive)
        exceptions.remove(path);
    else
        exceptions.insert(path);
    isLive ? m_tail->follow(source) : m_tail->unfollow(source);
    Q_EMIT wishesChanged();
}

void LiveSources::setWishes(bool areAllLive, const QStringList &exceptions)
{
    m_areAllLive = areAllLive;
    m_live.clear();
    m_quiet.clear();
    (areAllLive ? m_quiet : m_live) = QSet<QString>(exceptions.begin(), exceptions.end());
    Q_EMIT wishesChanged();
}

QStringList LiveSources::exceptions() const
{
    QStringList paths = (m_areAllLive ? m_quiet : m_live).values();
    paths.sort();
    return paths;
}

void LiveSources::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (m_tail)
        m_tail->setHeldBack(isPaused);
    Q_EMIT pauseChanged();
}

qint64 LiveSources::collectedCount() const
{
    return m_tail ? m_tail->heldBackCount() : 0;
}

bool LiveSources::isLive(SourceIndex source) const
{
    return m_tail && m_tail->isFollowed(source);
}

FollowState LiveSources::state(SourceIndex source) const
{
    return m_tail ? m_tail->state(source) : FollowState();
}

std::vector<SourceIndex> LiveSources::followed() const
{
    return m_tail ? m_tail->followed() : std::vector<SourceIndex>();
}

} // namespace sled
