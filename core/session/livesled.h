// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/livestories.h"
#include "core/session/eventlogsubscriber.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <semaphore>

namespace sled {

/// Which sled of a live demonstration, and how lively it is.
struct LiveSledOptions {
    QString path; ///< Of its database.
    LiveShare share;
    double rate = 1; ///< Transitions a second.
    std::uint64_t seed = 1;
    bool lags = false; ///< Now and then its writer is held up until it has missed some.
};

/// One sled of a live demonstration, in a process of its own: fires transitions on a bus, writes
/// them through a subscriber, and exchanges ops with the others by messages.
///
/// It is sent `op`; `go`, when all is sent that it lacks; `quiet`, to fire no more. It sends
/// `opened`; `op` for each op that it committed; `lag`; `trouble`; `quiet`, when all it fired is
/// committed; and in the end `end`, with what it counted, or `failed`.
class LiveSled final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveSled)

public:
    /// Takes a message. Called from two threads, never by both at a time.
    using Send = std::function<void(const QJsonObject &)>;

    LiveSled(LiveSledOptions options, const Send &send, QObject *parent = nullptr);
    ~LiveSled() override;

    void start();
    void receive(const QJsonObject &received);
    void finish(); ///< Fires no more, writes what has come, and ends.

Q_SIGNALS:
    void ended(bool isWhole); ///< False: it said why.

private:
    /// Items by the number of the story, on the writing thread only.
    using Items = std::map<std::uint32_t, OpId>;
    /// Keeps the writing thread busy from when it is posted until it is released.
    struct Holdup {
        std::binary_semaphore isOver{0};
        std::uint64_t until = 0; ///< Transitions fired then.
    };

    void connectSubscriber();
    void go();
    void fireDue();
    void fireOne();
    void holdUp();
    void release();
    void quieten();
    void checkQuiet();
    void sendEnd(const std::optional<Error> &failure);

    const LiveSledOptions m_options;
    const Send m_send; ///< Locks.
    DemoRandom m_random;
    std::shared_ptr<LiveStories> m_stories; ///< Filled on the writing thread before m_isReady.
    const std::shared_ptr<Items> m_items = std::make_shared<Items>();
    const std::shared_ptr<std::binary_semaphore> m_isReady
        = std::make_shared<std::binary_semaphore>(0);
    std::shared_ptr<Holdup> m_holdup;
    std::uint64_t m_nextHoldup = 0; ///< Transitions fired then.
    std::uint64_t m_missed = 0;     ///< Declared.
    bool m_isFiring = false;
    bool m_isQuiet = false;
    bool m_hasSaidQuiet = false;
    std::chrono::steady_clock::time_point m_due;
    QTimer m_tick;
    TransitionBus m_bus;
    EventLogSubscriber m_subscriber; // last: it writes what is above
};

} // namespace sled
