// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace.h"

#include "core/base/heap.h"
#include "ui/models/backgroundpool.h"

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
    return state == Source::State::Failed || state == Source::State::Cancelled
        || state == Source::State::Outdated;
}

} // namespace

Workspace::Workspace(QObject *parent) : QObject(parent)
{
    connect(&m_views, &HistoryViews::busyChanged, this, &Workspace::checkSettled);
    connect(&m_views, &HistoryViews::shownChanged, this, [this] {
        m_isSettled = false;
        if (m_loader) // else everything is about to be another
            Q_EMIT changed();
    });
    connectLive();
    startOver();
}

Workspace::~Workspace() = default;

void Workspace::setVerifiedOps(std::shared_ptr<VerifiedOps> verified)
{
    m_loadOptions.verified = std::move(verified);
    reload();
}

void Workspace::startOver()
{
    Q_EMIT aboutToChange();
    m_live.release();
    m_loader.reset();
    m_verifier.reset();
    m_reviser.reset();
    m_views.release();
    auto former
        = std::exchange(m_history, std::make_unique<History>(std::make_shared<StringPool>()));
    m_views.setHistory(*m_history);
    makeLoader();
    makeVerifier();
    m_live.setHistory(*m_history, m_loadOptions, *m_verifier, *m_reviser);
    Q_EMIT replaced();
    Q_EMIT verificationStateChanged(m_verifier->state());
    Q_EMIT changed();
}

void Workspace::makeLoader()
{
    m_loader = std::make_unique<HistoryLoader>(*m_history, m_loadOptions);
    connect(m_loader.get(), &HistoryLoader::sourceAdded, this, [this](SourceIndex source) {
        m_views.addSource();
        m_live.addSource(source);
        Q_EMIT changed();
    });
    connect(m_loader.get(), &HistoryLoader::sourceChanged, this, [this](SourceIndex source) {
        m_views.refreshSource(source);
        m_views.refreshKnown();
        m_verifier->takeIn();
        lookForFindings();
        Q_EMIT changed();
    });
    connect(m_loader.get(), &HistoryLoader::eventsAppended, &m_views, &HistoryViews::takeInEvents);
    connect(m_loader.get(), &HistoryLoader::verdictsChanged, &m_views.lanes,
            &LaneFeed::refreshAllTrust);
    connect(m_loader.get(), &HistoryLoader::progressed, this, &Workspace::progressed);
    connect(m_loader.get(), &HistoryLoader::finished, this, &Workspace::finishLoading);
}

void Workspace::makeVerifier()
{
    m_verifier = std::make_unique<Verifier>(*m_history, 0, nullptr, m_loadOptions.verified);
    m_reviser = std::make_unique<HistoryReviser>(*m_history, m_loadOptions);
    connect(m_loader.get(), &HistoryLoader::sourceLoaded, m_reviser.get(),
            &HistoryReviser::sourceLoaded);
    connect(m_verifier.get(), &Verifier::checked, this, &Workspace::takeInChecks);
    connect(m_verifier.get(), &Verifier::progressed, this, &Workspace::verificationProgressed);
    connect(m_verifier.get(), &Verifier::stateChanged, this, [this] {
        Q_EMIT verificationStateChanged(m_verifier->state());
        lookForFindings();
        Q_EMIT changed();
        checkSettled();
    });
    connect(m_reviser.get(), &HistoryReviser::revised, this, [this](SourceIndex source) {
        m_views.refreshSource(source);
        m_views.lanes.refreshAllTrust();
        refreshKnown();
    });
    connect(m_reviser.get(), &HistoryReviser::failed, this,
            [this](SourceIndex index, const Error &error) {
                Source &source = m_history->source(index);
                source.state = Source::State::Outdated;
                source.error = error;
                m_views.refreshSource(index);
                Q_EMIT changed();
            });
    connect(m_reviser.get(), &HistoryReviser::finished, this, [this] {
        lookForFindings();
        checkSettled();
    });
}

void Workspace::connectLive()
{
    m_lookSoon.setSingleShot(true);
    m_lookSoon.callOnTimeout(this, &Workspace::lookForFindings);
    m_views.sources.setFollowStates([this](SourceIndex source) { return m_live.state(source); });
    connect(&m_live, &LiveSources::aboutToChange, this, &Workspace::aboutToChange);
    connect(&m_live, &LiveSources::eventsAppended, this, [this](EventIndex first, EventIndex end) {
        m_views.takeInEvents();
        m_views.events.markFresh(first, end);
    });
    connect(&m_live, &LiveSources::verdictsChanged, this, [this] {
        m_views.lanes.refreshAllTrust();
        m_views.refreshKnown();
    });
    connect(&m_live, &LiveSources::sourceAdded, this, [this] { m_views.addSource(); });
    connect(&m_live, &LiveSources::sourceChanged, this, [this](SourceIndex source) {
        constexpr std::size_t kEventsAMs = 50; // looking takes as long as there are events
        m_isSettled = false;
        m_views.refreshSource(source);
        m_verifier->takeIn();
        if (!m_lookSoon.isActive())
            m_lookSoon.start(int(1000 + m_history->eventCount() / kEventsAMs));
        Q_EMIT changed();
    });
    connect(&m_live, &LiveSources::stateChanged, this, [this](SourceIndex source) {
        m_views.refreshSource(source);
        Q_EMIT changed();
    });
}

void Workspace::takeInChecks(const std::vector<OpIndex> &ops, const std::vector<OpIndex> &forged)
{
    m_reviser->forget(forged);
    m_views.takeInEvents();
    for (const OpIndex op : ops)
        m_views.refreshLane(op);
    refreshKnown();
}

void Workspace::refreshKnown()
{
    m_isSettled = false;
    m_views.refreshKnown();
    lookForFindings();
    Q_EMIT changed();
}

void Workspace::lookForFindings()
{
    // Once a piece of work has ended, not for each of its steps. Stories are told meanwhile too.
    if (isLoading() || isVerifying())
        m_views.stories.refresh();
    else
        m_views.lookForFindings();
}

void Workspace::open(const QStringList &paths)
{
    QStringList known;
    bool isCut = false;
    QStringList fresh;
    for (quint32 i = 0; i < m_history->sourceCount(); ++i)
        known += identity(m_history->source(SourceIndex{i}).path);
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
    Q_EMIT aboutToChange();
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
    paths.removeDuplicates(); // a file that was replaced is two sources
    return paths;
}

bool Workspace::isSettled() const
{
    return !isLoading() && !isVerifying() && !m_views.isBusy();
}

bool Workspace::isVerifying() const
{
    return m_verifier->state() == Verifier::State::Running || m_reviser->isBusy();
}

void Workspace::close(SourceIndex source)
{
    QStringList others = paths();
    others.removeAll(m_history->source(source).path);
    startOver();
    open(others);
}

void Workspace::pauseVerifying()
{
    m_verifier->pause();
}

void Workspace::stopVerifying()
{
    m_verifier->stop();
}

void Workspace::resumeVerifying()
{
    Q_EMIT aboutToChange();
    m_isSettled = false;
    m_verifier->resume();
}

void Workspace::preferEvents(const std::vector<EventIndex> &events)
{
    std::vector<OpIndex> ops;
    ops.reserve(events.size());
    for (const EventIndex event : events)
        ops.push_back(m_history->events().op(event));
    m_verifier->prefer(ops);
}

void Workspace::finishLoading()
{
    m_views.showNow();
    lookForFindings();
    Q_EMIT changed();
    checkSettled();
}

void Workspace::checkSettled()
{
    if (!m_loader || !isSettled() || std::exchange(m_isSettled, true))
        return;
    // What loading has freed lies between what it has kept: give it back to the system.
    backgroundPool().start([] { trimHeap(); });
    Q_EMIT settled();
}

} // namespace sled
