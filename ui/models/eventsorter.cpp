// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventsorter.h"

#include "core/base/backgroundthread.h"
#include "ui/models/backgroundpool.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace sled {

EventSorter::EventSorter(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &EventSorter::finish);
}

EventSorter::~EventSorter()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void EventSorter::request(SortInput input, SortOrder order)
{
    m_next = Request{std::move(input), order};
    if (m_watcher.isRunning())
        m_stop.request_stop();
    else
        start();
}

void EventSorter::cancel()
{
    m_next.reset();
    m_isWanted = false;
    m_stop.request_stop();
}

void EventSorter::start()
{
    m_stop = std::stop_source();
    m_isWanted = true;
    m_timer.start();
    m_watcher.setFuture(QtConcurrent::run(
        &backgroundPool(),
        [request = std::exchange(m_next, std::nullopt), stop = m_stop.get_token()]() -> Answer {
            beBackgroundThread();
            auto order = sortEvents(request->input, request->order, stop);
            if (!order)
                return nullptr;
            return std::make_shared<const std::vector<EventIndex>>(*std::move(order));
        }));
}

void EventSorter::finish()
{
    const Answer order = m_watcher.result();
    if (m_next) {
        start();
        return;
    }
    if (!std::exchange(m_isWanted, false) || !order)
        return;
    m_lastDurationMs = m_timer.elapsed();
    Q_EMIT sorted(*order);
}

} // namespace sled
