// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/transitionqueue.h"

#include <iterator>
#include <utility>

namespace sled {

TransitionQueue::TransitionQueue(std::size_t capacity, std::uint64_t first)
    : m_capacity(capacity), m_first(first)
{
    Q_ASSERT(capacity > 0);
}

void TransitionQueue::push(const TransitionFired &fired)
{
    const std::lock_guard lock(m_mutex);
    if (m_isClosed)
        return;
    if (m_fired.size() == m_capacity) {
        m_fired.pop_front();
        ++m_missed;
    }
    m_fired.push_back(fired);
    m_hasNews.notify_one();
}

void TransitionQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    m_hasNews.notify_one();
}

void TransitionQueue::wake()
{
    const std::lock_guard lock(m_mutex);
    m_isWoken = true;
    m_hasNews.notify_one();
}

TransitionQueue::Batch TransitionQueue::take(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_hasNews.wait(lock, stop, [this] { return !m_fired.empty() || m_isClosed || m_isWoken; });
    m_isWoken = false;
    Batch batch{
        .first = m_first,
        .missed = std::exchange(m_missed, 0),
        .fired = {std::make_move_iterator(m_fired.begin()), std::make_move_iterator(m_fired.end())},
        .isLast = m_isClosed};
    m_fired.clear();
    m_first += batch.missed + batch.fired.size();
    return batch;
}

bool TransitionQueue::isClosed() const
{
    const std::lock_guard lock(m_mutex);
    return m_isClosed;
}

} // namespace sled
