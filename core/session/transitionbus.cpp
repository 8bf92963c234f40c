// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/transitionbus.h"

#include <QThread>

namespace sled {

TransitionBus::TransitionBus(QObject *parent) : QObject(parent) {}

TransitionBus::~TransitionBus()
{
    close();
}

std::shared_ptr<TransitionQueue> TransitionBus::subscribe(std::size_t capacity)
{
    auto queue = std::make_shared<TransitionQueue>(capacity, m_firedCount);
    if (m_isClosed)
        queue->close();
    else
        m_queues.push_back(queue);
    return queue;
}

void TransitionBus::fire(const TransitionFired &fired)
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (m_isClosed)
        return;
    ++m_firedCount;
    std::erase_if(m_queues, [&fired](const std::weak_ptr<TransitionQueue> &weak) {
        const std::shared_ptr<TransitionQueue> queue = weak.lock();
        if (!queue || queue->isClosed())
            return true;
        queue->push(fired);
        return false;
    });
    Q_EMIT transitionFired(fired);
}

void TransitionBus::close()
{
    if (m_isClosed)
        return;
    m_isClosed = true;
    for (const std::weak_ptr<TransitionQueue> &weak : m_queues) {
        if (const std::shared_ptr<TransitionQueue> queue = weak.lock())
            queue->close();
    }
    m_queues.clear();
    Q_EMIT closed();
}

} // namespace sled
