// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/inbox.h"
#include "core/session/follower.h"

#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <thread>

namespace sled {

/// A Follower on a thread of its own. For one other thread, which takes what it reads.
class FollowerThread final {
public:
    static constexpr std::size_t kMaxWaiting = 64; ///< Messages not taken; then reading waits.

    FollowerThread(FollowRequest request, std::shared_ptr<StringPool> strings, bool isPaused);

    void setPaused(bool isPaused);
    void requestStop() { m_thread.request_stop(); } ///< The destructor waits for that.

    /// The next message, if there is one.
    [[nodiscard]] std::optional<FollowMessage> take();
    /// Fetches all messages without taking them, so that reading does not wait.
    /// \return those fetched now; valid until the next call.
    [[nodiscard]] std::span<const FollowMessage> collect();

private:
    std::shared_ptr<FollowControl> m_control = std::make_shared<FollowControl>();
    std::shared_ptr<Inbox<FollowMessage>> m_inbox;
    std::deque<std::vector<FollowMessage>> m_collected; ///< Before those in the inbox.
    std::size_t m_taken = 0;                            ///< Of the first of m_collected.
    std::jthread m_thread; // last member: joins before anything it uses goes away
};

} // namespace sled
