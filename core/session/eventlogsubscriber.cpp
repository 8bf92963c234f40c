// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/eventlogsubscriber.h"

#include <utility>

namespace sled {

EventLogSubscriber::EventLogSubscriber(QObject *parent) : QObject(parent)
{
    m_poll.setInterval(kPollInterval);
    connect(&m_poll, &QTimer::timeout, this, &EventLogSubscriber::poll);
}

EventLogSubscriber::~EventLogSubscriber()
{
    if (m_queue)
        m_queue->close();
}

void EventLogSubscriber::start(TransitionBus &bus, const QString &path, EventLogOptions options)
{
    Q_ASSERT(!isRunning());
    if (m_bus != &bus || m_path != path)
        m_logicalBase.reset();
    m_bus = &bus;
    m_path = path;
    m_written = 0;
    m_queue = bus.subscribe(options.capacity);
    m_worker = std::make_unique<EventLogWorker>(path, m_queue, std::move(options));
    m_worker->setLogicalBase(m_logicalBase);
    m_thread = std::jthread(
        [worker = m_worker.get()](const std::stop_token &stop) { worker->run(stop); });
    m_poll.start();
}

void EventLogSubscriber::stop()
{
    if (!isRunning())
        return;
    m_queue->close();
    m_thread.request_stop();
    m_thread.join();
    poll();
}

void EventLogSubscriber::post(SledJob job)
{
    Q_ASSERT(isRunning());
    m_worker->post(std::move(job));
}

void EventLogSubscriber::poll()
{
    const EventLogNews news = m_worker->takeNews();
    if (news.isOver)
        end(); // first: a slot may start it again
    const bool hasWritten = std::exchange(m_written, news.written) != news.written;
    if (news.openedSled)
        Q_EMIT opened(QString::fromStdString(*news.openedSled));
    for (const DeclaredGap &gap : news.gaps)
        Q_EMIT lagged(gap);
    if (news.trouble)
        Q_EMIT writingFailed(*news.trouble);
    if (news.hasRecovered)
        Q_EMIT writingResumed();
    if (hasWritten)
        Q_EMIT written(news.written);
    if (!news.isOver)
        return;
    if (news.failure)
        Q_EMIT failed(*news.failure);
    else
        Q_EMIT finished();
}

void EventLogSubscriber::end()
{
    m_poll.stop();
    m_thread = {};
    m_logicalBase = m_worker->logicalBase();
    m_worker.reset();
    m_queue.reset();
}

} // namespace sled
