// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventlog/transition.h"

#include <QtGlobal>

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <stop_token>
#include <vector>

namespace sled {

/// The transitions that a bus holds for one subscriber: a bounded hand-over between threads
/// in which the sender never waits. A full queue forgets its oldest, and says how many.
class TransitionQueue final {
public:
    /// What came since the last take(), by the bus's numbers: \a missed of them from \a first
    /// on were forgotten, then come \a fired.
    struct Batch {
        std::uint64_t first = 0;
        std::uint64_t missed = 0;
        std::vector<TransitionFired> fired;
        bool isLast = false; ///< The queue was closed: nothing comes any more.
    };

    /// For the transitions from number \a first on.
    TransitionQueue(std::size_t capacity, std::uint64_t first);
    Q_DISABLE_COPY_MOVE(TransitionQueue)
    ~TransitionQueue() = default;

    void push(const TransitionFired &fired); ///< Never waits for the reader.
    void close();                            ///< What is in it can still be taken.
    void wake();                             ///< Lets take() return, with nothing if need be.

    /// Waits until there is something to return, or a stop is requested, and takes it all.
    Batch take(const std::stop_token &stop);

    [[nodiscard]] bool isClosed() const;

private:
    const std::size_t m_capacity;
    mutable std::mutex m_mutex; ///< Guards what follows.
    std::condition_variable_any m_hasNews;
    std::deque<TransitionFired> m_fired;
    std::uint64_t m_first = 0;
    std::uint64_t m_missed = 0;
    bool m_isClosed = false;
    bool m_isWoken = false;
};

} // namespace sled
