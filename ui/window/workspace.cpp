// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace sled {

namespace {

/// The same for two ways to name one file.
QString identity(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}

/// Whether reading ended before the source did: to ask for it again is to try again.
bool isCutShort(Source::State state)
{
    return state == Source::State::Failed || state == Source::State::Cancelled;
}

} // namespace

Workspace::Workspace(QObject *parent) : QObject(parent)
{
    connect(&m_events, &EventTableModel::sorted, this, &Workspace::checkSettled);
    connect(&m_lanes, &LaneFeed::lanesChanged, this, &Workspace::checkSettled);
    connect(&m_sleds, &SledListModel::shownChanged, &m_lanes, &LaneFeed::setShown);
    startOver();
}

Workspace::~Workspace() = default;

void Workspace::startOver()
{
    m_loader.reset();
    // The models let go of the history before it goes away.
    m_events.setHistory(nullptr, nullptr);
    m_sources.setHistory(nullptr);
    m_sleds.setRoster(nullptr, nullptr);
    m_roster = SledRoster();
    auto former
        = std::exchange(m_history, std::make_unique<History>(std::make_shared<StringPool>()));
    m_lanes.setHistory(m_history.get(), &m_roster);
    m_events.setHistory(m_history.get(), &m_roster);
    m_sources.setHistory(m_history.get());
    m_sleds.setRoster(&m_roster, m_history->strings().get());

    m_loader = std::make_unique<HistoryLoader>(*m_history);
    connect(m_loader.get(), &HistoryLoader::sourceAdded, this, [this] {
        m_sources.addSource();
        m_events.setSourceNames(m_sources.names());
        Q_EMIT changed();
    });
    connect(m_loader.get(), &HistoryLoader::sourceChanged, this, [this](SourceIndex source) {
        m_sources.refresh(source);
        m_events.refreshVerdicts();
        Q_EMIT changed();
    });
    connect(m_loader.get(), &HistoryLoader::eventsAppended, this, &Workspace::takeIn);
    connect(m_loader.get(), &HistoryLoader::progressed, this, &Workspace::progressed);
    connect(m_loader.get(), &HistoryLoader::finished, this, &Workspace::finishLoading);
    Q_EMIT replaced();
    Q_EMIT changed();
}

void Workspace::open(const QStringList &paths)
{
    QStringList known;
    bool isCut = false;
    QStringList fresh;
    for (const QString &path : this->paths())
        known += identity(path);
    for (const QString &path : paths) {
        const qsizetype at = known.indexOf(identity(path));
        if (at < 0) {
            known += identity(path);
            fresh += path;
        } else if (at < qsizetype(m_history->sourceCount())) {
            isCut = isCut || isCutShort(m_history->source(SourceIndex{quint32(at)}).state);
        }
    }
    if (isCut) {
        fresh = this->paths() + fresh;
        startOver();
    }
    if (fresh.isEmpty())
        return;
    m_isSettled = false;
    m_loader->load(fresh);
}

void Workspace::reload()
{
    const QStringList again = paths();
    startOver();
    open(again);
}

void Workspace::closeAll()
{
    startOver();
    checkSettled();
}

void Workspace::cancelLoading()
{
    if (!isLoading())
        return;
    m_loader->cancel();
    finishLoading();
}

QStringList Workspace::paths() const
{
    QStringList paths;
    for (quint32 i = 0; i < m_history->sourceCount(); ++i)
        paths += m_history->source(SourceIndex{i}).path;
    return paths;
}

bool Workspace::isSettled() const
{
    return !isLoading() && !m_events.isSorting() && !m_lanes.isPending();
}

void Workspace::takeIn(EventIndex first, EventIndex end)
{
    m_roster.append(*m_history, first, end);
    m_sleds.update();
    m_lanes.appendEvents(first, end);
    m_events.appendEvents(first, end);
}

void Workspace::finishLoading()
{
    if (m_events.isSorting())
        m_events.sortNow();
    m_lanes.announce();
    Q_EMIT changed();
    checkSettled();
}

void Workspace::checkSettled()
{
    if (!m_loader || !isSettled() || std::exchange(m_isSettled, true))
        return;
    Q_EMIT settled();
}

} // namespace sled
