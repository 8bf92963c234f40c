// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <iterator>
#include <mutex>
#include <stop_token>
#include <utility>
#include <vector>

namespace sled {

/// Bounded hand-over of items from one worker thread to one reader thread.
///
/// All that the two share is behind this mutex. Nothing travels in queued Qt
/// events: ThreadSanitizer sees our mutex, but not the ones in libQt6Core.
template <typename T>
class Inbox {
public:
    explicit Inbox(std::size_t capacity) : m_capacity(capacity) {}

    /// Waits for room. False if a stop was requested first: \a item is dropped.
    bool push(T item, const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_room.wait(lock, stop, [this] { return m_items.size() < m_capacity; }))
            return false;
        m_items.push_back(std::move(item));
        return true;
    }

    /// Takes at most \a limit items, oldest first, and lets a waiting push() go on.
    std::vector<T> take(std::size_t limit)
    {
        const std::lock_guard lock(m_mutex);
        m_room.notify_all();
        if (m_items.size() <= limit)
            return std::exchange(m_items, {});
        const auto end = m_items.begin() + static_cast<std::ptrdiff_t>(limit);
        std::vector<T> taken(std::make_move_iterator(m_items.begin()),
                             std::make_move_iterator(end));
        m_items.erase(m_items.begin(), end);
        return taken;
    }

private:
    const std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable_any m_room;
    std::vector<T> m_items;
};

} // namespace sled
