// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/followerthread.h"

#include <limits>
#include <utility>

namespace sled {

FollowerThread::FollowerThread(FollowRequest request, std::shared_ptr<StringPool> strings,
                               bool isPaused)
    : m_inbox(std::make_shared<Inbox<FollowMessage>>(kMaxWaiting))
{
    m_control->isPaused = isPaused;
    m_thread = std::jthread([request = std::move(request), strings = std::move(strings),
                             control = m_control, inbox = m_inbox](const std::stop_token &stop) {
        follow(request, *strings, *control, stop,
               [&](FollowMessage message) { return inbox->push(std::move(message), stop); });
    });
}

void FollowerThread::setPaused(bool isPaused)
{
    m_control->isPaused = isPaused;
    m_control->changes.wake();
}

std::optional<FollowMessage> FollowerThread::take()
{
    if (m_collected.empty()) {
        std::vector<FollowMessage> next = m_inbox->take(1);
        if (next.empty())
            return std::nullopt;
        return std::move(next.front());
    }
    FollowMessage message = std::move(m_collected.front()[m_taken++]);
    if (m_taken == m_collected.front().size()) {
        m_collected.pop_front();
        m_taken = 0;
    }
    return message;
}

std::span<const FollowMessage> FollowerThread::collect()
{
    std::vector<FollowMessage> fetched = m_inbox->take(std::numeric_limits<std::size_t>::max());
    if (fetched.empty())
        return {};
    m_collected.push_back(std::move(fetched));
    return m_collected.back();
}

} // namespace sled
