// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace.h"

#include "core/analysis/eventfindings.h"

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

constexpr LoadOptions kLoadOptions{.signatures = SignatureMode::Leave, .wantsItems = true};

/// Whether reading ended before the source did: to ask for it again is to try again.
bool isCutShort(Source::State state)
{
    return state == Source::State::Failed || state == Source::State::Cancelled
        || state == Source::State::Outdated;
}

} // namespace

Workspace::Workspace(QObject *parent) : QObject(parent)
{
    connect(&m_events, &EventTableModel::sorted, this, &Workspace::checkSettled);
    connect(&m_lanes, &LaneFeed::lanesChanged, this, &Workspace::checkSettled);
    connect(&m_findings, &FindingsFeed::busyChanged, this, &Workspace::checkSettled);
    connect(&m_findings, &FindingsFeed::findingsChanged, this, [this] {
        if (m_history)
            m_filter.setFindings(findingBitsOf(m_findings.found()->all, m_history->eventCount()),
                                 filterFindingNames());
    });
    connect(&m_filter, &EventFilter::busyChanged, this, &Workspace::checkSettled);
    connect(&m_filter, &EventFilter::shownChanged, this, [this] {
        m_events.setShownEvents(m_filter.shown());
        m_isSettled = false;
        if (m_loader) // else everything is about to be another
            Q_EMIT changed();
    });
    connect(&m_sleds, &SledListModel::shownChanged, &m_lanes, &LaneFeed::setShown);
    startOver();
}

Workspace::~Workspace() = default;

void Workspace::startOver()
{
    Q_EMIT aboutToChange();
    m_loader.reset();
    m_verifier.reset();
    m_reviser.reset();
    // The models let go of the history before it goes away.
    m_filter.setHistory(nullptr);
    m_events.setHistory(nullptr, nullptr);
    m_sources.setHistory(nullptr);
    m_sleds.setRoster(nullptr, nullptr);
    m_findings.setHistory(nullptr);
    m_roster = SledRoster();
    auto former
        = std::exchange(m_history, std::make_unique<History>(std::make_shared<StringPool>()));
    m_takenIn = 0;
    m_lanes.setHistory(m_history.get(), &m_roster);
    m_events.setHistory(m_history.get(), &m_roster);
    m_filter.setHistory(m_history.get());
    m_sources.setHistory(m_history.get());
    m_sleds.setRoster(&m_roster, m_history->strings().get());
    m_findings.setHistory(m_history.get());
    makeLoader();
    makeVerifier();
    Q_EMIT replaced();
    Q_EMIT verificationStateChanged(m_verifier->state());
    Q_EMIT changed();
}

void Workspace::makeLoader()
{
    m_loader = std::make_unique<HistoryLoader>(*m_history, kLoadOptions);
    connect(m_loader.get(), &HistoryLoader::sourceAdded, this, [this] {
        m_sources.addSource();
        m_events.setSourceNames(m_sources.names());
        Q_EMIT changed();
    });
    connect(m_loader.get(), &HistoryLoader::sourceChanged, this, [this](SourceIndex source) {
        m_sources.refresh(source);
        m_events.refreshVerdicts();
        m_filter.refresh();
        m_verifier->takeIn();
        lookForFindings();
        Q_EMIT changed();
    });
    connect(m_loader.get(), &HistoryLoader::eventsAppended, this, &Workspace::takeInNewEvents);
    connect(m_loader.get(), &HistoryLoader::verdictsChanged, &m_lanes, &LaneFeed::refreshAllTrust);
    connect(m_loader.get(), &HistoryLoader::progressed, this, &Workspace::progressed);
    connect(m_loader.get(), &HistoryLoader::finished, this, &Workspace::finishLoading);
}

void Workspace::makeVerifier()
{
    m_verifier = std::make_unique<Verifier>(*m_history);
    m_reviser = std::make_unique<HistoryReviser>(*m_history, kLoadOptions);
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
        m_sources.refresh(source);
        refreshVerdicts();
    });
    connect(m_reviser.get(), &HistoryReviser::failed, this,
            [this](SourceIndex index, const Error &error) {
                Source &source = m_history->source(index);
                source.state = Source::State::Outdated;
                source.error = error;
                m_sources.refresh(index);
                Q_EMIT changed();
            });
    connect(m_reviser.get(), &HistoryReviser::finished, this, [this] {
        lookForFindings();
        checkSettled();
    });
}

void Workspace::takeInChecks(const std::vector<OpIndex> &ops, const std::vector<OpIndex> &forged)
{
    m_reviser->forget(forged);
    takeInNewEvents();
    for (const OpIndex op : ops) {
        if (m_history->ops().at(op).isEvent)
            m_lanes.refreshTrust(m_history->ops().at(op).event);
    }
    refreshKnown();
}

void Workspace::refreshKnown()
{
    m_isSettled = false;
    m_events.refreshVerdicts();
    m_filter.refresh();
    lookForFindings();
    Q_EMIT changed();
}

void Workspace::lookForFindings()
{
    // Once a piece of work has ended, not for each of its steps.
    if (!isLoading() && !isVerifying())
        m_findings.refresh();
}

void Workspace::refreshVerdicts()
{
    m_lanes.refreshAllTrust();
    refreshKnown();
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
    return paths;
}

bool Workspace::isSettled() const
{
    return !isLoading() && !isVerifying() && !m_events.isSorting() && !m_lanes.isPending()
        && !m_filter.isBusy() && !m_findings.isBusy();
}

bool Workspace::isVerifying() const
{
    return m_verifier->state() == Verifier::State::Running || m_reviser->isBusy();
}

void Workspace::close(SourceIndex source)
{
    QStringList others = paths();
    others.removeAt(qsizetype(source));
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

void Workspace::takeInNewEvents()
{
    const EventIndex first{std::uint32_t(m_takenIn)};
    m_takenIn = m_history->eventCount();
    const EventIndex end{std::uint32_t(m_takenIn)};
    if (first == end)
        return;
    m_roster.append(*m_history, first, end);
    m_sleds.update();
    m_lanes.appendEvents(first, end);
    m_events.appendEvents(first, end);
    m_filter.takeIn();
}

void Workspace::finishLoading()
{
    if (m_events.isSorting())
        m_events.sortNow();
    m_lanes.announce();
    lookForFindings();
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
