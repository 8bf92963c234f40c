// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/historyloader.h"

#include "core/base/backgroundthread.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <set>
#include <utility>

namespace sled {

HistoryLoader::HistoryLoader(History &history, const LoadOptions &options, QObject *parent)
    : QObject(parent), m_history(history), m_options(options)
{
    m_poll.setInterval(kPollInterval);
    connect(&m_poll, &QTimer::timeout, this, &HistoryLoader::deliver);
}

HistoryLoader::~HistoryLoader()
{
    m_thread = {}; // requests a stop and joins; nobody is told any more
}

void HistoryLoader::load(const QStringList &paths)
{
    for (const QString &path : paths) {
        const SourceIndex source = m_history.addSource(path);
        m_history.source(source).sizeBytes = QFileInfo(path).size();
        m_history.source(source).kind = sourceKindOfFile(path).value_or(SourceKind::SledDatabase);
        enqueue(source);
        Q_EMIT sourceAdded(source);
    }
    if (!isLoading())
        startNext();
}

void HistoryLoader::cancel()
{
    m_poll.stop();
    m_thread = {}; // requests a stop and joins
    m_inbox.reset();
    m_joint.reset(); // it may hold more than was delivered, or less
    m_known.reset();
    for (const SourceIndex source : std::exchange(m_queue, {})) {
        m_history.source(source).state = Source::State::Cancelled;
        Q_EMIT sourceChanged(source);
    }
}

void HistoryLoader::enqueue(SourceIndex source)
{
    const auto isJoint
        = [this](SourceIndex one) { return isReplayedJointly(m_history.source(one).kind); };
    auto place = m_queue.end();
    if (!isJoint(source)) {
        const auto waiting = m_queue.begin() + (isLoading() ? 1 : 0);
        place = std::find_if(waiting, m_queue.end(), isJoint);
    }
    m_queue.insert(place, source);
}

LoadRequest HistoryLoader::requestFor(SourceIndex source)
{
    LoadRequest request{source, m_history.source(source).path, m_options, m_joint, {}};
    if (m_joint || !hasJointSource(m_history))
        return request;
    m_joint = std::make_shared<JointReplay>(*m_history.strings());
    request.joint = m_joint;
    request.before = readSources(m_history, source);
    return request;
}

void HistoryLoader::startNext()
{
    if (m_queue.empty()) {
        m_poll.stop();
        m_known.reset();
        Q_EMIT finished();
        return;
    }
    if (m_options.verified && !m_known)
        m_known = m_options.verified->known();
    // A new inbox a source: what the last one left unread cannot pass for ours.
    m_inbox = std::make_shared<Inbox<LoadMessage>>(kMaxWaiting);
    const SourceIndex source = m_queue.front();
    m_history.source(source).hasBegun = true;
    const LoadRequest request = requestFor(source);
    m_thread = std::jthread(
        [inbox = m_inbox, request, strings = m_history.strings()](const std::stop_token &stop) {
            beBackgroundThread();
            loadSource(request, *strings, stop,
                       [&](LoadMessage message) { return inbox->push(std::move(message), stop); });
        });
    m_poll.start();
    Q_EMIT sourceChanged(source);
}

void HistoryLoader::deliver()
{
    const auto inbox = m_inbox; // a slot that we call may cancel() or load()
    const SourceIndex source = m_queue.front();
    const EventIndex first = eventEnd();
    bool isRead = false;
    bool isChanged = false;
    bool isEnded = false;
    std::set<SourceIndex> others;
    QElapsedTimer turn;
    turn.start();
    while (!isEnded && std::chrono::milliseconds(turn.elapsed()) < kMaxTurn) {
        std::vector<LoadMessage> messages = inbox->take(1);
        if (messages.empty())
            break;
        LoadMessage &message = messages.front();
        const auto *batch = std::get_if<HistoryBatch>(&message);
        isChanged = isChanged || (batch && !batch->changes.empty());
        if (batch && batch->source != source)
            others.insert(batch->source);
        isEnded = std::holds_alternative<SourceEnded>(message);
        isRead = true;
        apply(std::move(message), m_history);
    }
    if (!isRead)
        return;

    if (first != eventEnd())
        Q_EMIT eventsAppended(first, eventEnd());
    if (isChanged)
        Q_EMIT verdictsChanged();
    Q_EMIT sourceChanged(source);
    for (const SourceIndex other : others)
        Q_EMIT sourceChanged(other);
    if (isEnded && inbox == m_inbox)
        Q_EMIT sourceLoaded(source);
    Q_EMIT progressed(rowsRead(), rowsExpected());
    if (!isEnded || inbox != m_inbox)
        return;
    m_queue.erase(m_queue.begin());
    m_thread = {}; // it has said its last word
    m_inbox.reset();
    startNext();
}

EventIndex HistoryLoader::eventEnd() const
{
    return EventIndex{static_cast<std::uint32_t>(m_history.eventCount())};
}

qint64 HistoryLoader::rowsRead() const
{
    qint64 rows = 0;
    for (std::uint32_t i = 0; i < m_history.sourceCount(); ++i)
        rows += m_history.source(SourceIndex{i}).counts.read();
    return rows;
}

qint64 HistoryLoader::rowsExpected() const
{
    // What is not open yet is taken to be as dense as what is.
    qint64 rows = 0;
    double bytesOfRows = 0;
    double bytesUnopened = 0;
    for (std::uint32_t i = 0; i < m_history.sourceCount(); ++i) {
        const Source &source = m_history.source(SourceIndex{i});
        const bool isLoading = source.state == Source::State::Loading;
        const qint64 read = source.counts.read();
        const qint64 here = isLoading ? std::max(source.rowsExpected, read) : read;
        rows += here;
        if (here > 0)
            bytesOfRows += double(source.sizeBytes);
        else if (isLoading)
            bytesUnopened += double(source.sizeBytes);
    }
    if (bytesOfRows <= 0)
        return rows;
    return rows + static_cast<qint64>(double(rows) * bytesUnopened / bytesOfRows);
}

} // namespace sled
