// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace sled {

/// How long to wait before what failed is tried again: each time longer.
class FollowBackoff final {
public:
    static constexpr std::chrono::milliseconds kFirst{1000};
    static constexpr std::chrono::milliseconds kLongest{30'000};

    std::chrono::milliseconds next(); ///< 1 s, then twice the last, up to 30 s.
    void reset() { m_next = kFirst; } ///< It worked.

private:
    std::chrono::milliseconds m_next = kFirst;
};

/// Notices that the machine was suspended, which a monotonic clock does not show.
class SuspendWatch final {
public:
    /// \a timeAsleep: how long the machine has slept since it was started; empty: by its clocks.
    explicit SuspendWatch(std::function<std::chrono::nanoseconds()> timeAsleep = {});
    /// Whether the machine slept for more than a second since the last call.
    bool hasSlept();

private:
    std::function<std::chrono::nanoseconds()> m_timeAsleep;
    std::chrono::nanoseconds m_asleep;
};

} // namespace sled
