// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/followbackoff.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace sled {

namespace {

std::chrono::nanoseconds timeOf(clockid_t clock)
{
    struct timespec now = {};
    ::clock_gettime(clock, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

/// Since the start of the machine.
std::chrono::nanoseconds timeAsleep()
{
    return timeOf(CLOCK_BOOTTIME) - timeOf(CLOCK_MONOTONIC);
}

} // namespace

std::chrono::milliseconds FollowBackoff::next()
{
    return std::exchange(m_next, std::min(2 * m_next, kLongest));
}

SuspendWatch::SuspendWatch(std::function<std::chrono::nanoseconds()> asleep)
    : m_timeAsleep(asleep ? std::move(asleep) : timeAsleep), m_asleep(m_timeAsleep())
{
}

bool SuspendWatch::hasSlept()
{
    const auto asleep = m_timeAsleep();
    return asleep - std::exchange(m_asleep, asleep) > std::chrono::seconds(1);
}

} // namespace sled
