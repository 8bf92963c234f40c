// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

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
    SuspendWatch();
    /// Whether the machine slept for more than a second since the last call.
    bool hasSlept();

private:
    std::chrono::nanoseconds m_asleep;
};

} // namespace sled
