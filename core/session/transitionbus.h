// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/transitionqueue.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <vector>

namespace sled {

/// Tells all who are interested of the transitions on one sled, as its pipeline fires them.
///
/// A receiver on this thread connects to the signal; one with a thread of its own takes a
/// queue. Firing never waits: a queue whose reader is slow misses its oldest transitions
/// (formats.md 7). Used on one thread.
class TransitionBus final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TransitionBus)

public:
    static constexpr std::size_t kCapacity = 256; ///< Of a queue, as in the server.

    explicit TransitionBus(QObject *parent = nullptr);
    ~TransitionBus() override; ///< Closes.

    /// A queue of what is fired from now on; closed at once if the bus is. It is dropped when
    /// nobody else holds it or it was closed.
    [[nodiscard]] std::shared_ptr<TransitionQueue> subscribe(std::size_t capacity = kCapacity);

    void fire(const TransitionFired &fired); ///< After close(): does nothing.

    /// The end: queues can be drained, then they end.
    void close();
    [[nodiscard]] bool isClosed() const noexcept { return m_isClosed; }

    /// Transitions fired so far; so the number of the next one.
    [[nodiscard]] std::uint64_t firedCount() const noexcept { return m_firedCount; }

Q_SIGNALS:
    void transitionFired(const sled::TransitionFired &fired);
    void closed(); ///< Once.

private:
    std::vector<std::weak_ptr<TransitionQueue>> m_queues;
    std::uint64_t m_firedCount = 0;
    bool m_isClosed = false;
};

} // namespace sled
