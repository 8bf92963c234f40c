// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/oprelay.h"

#include "core/demo/demorandom.h"
#include "core/demo/workrhythm.h"

#include <algorithm>

namespace sled {

namespace {

using namespace workrhythm;

/// Where, on some days, a sled begins to be out of reach; else \a now.
qint64 lastReachable(std::size_t index, qint64 now)
{
    constexpr int kPerCentOfDays = 18;
    constexpr qint64 kFrom = 12 * 3600;
    constexpr qint64 kTo = 16 * 3600;
    const qint64 day = (now - kStart) / kDaySeconds;
    const qint64 second = (now - kStart) % kDaySeconds;
    DemoRandom random(static_cast<std::uint64_t>(day) * 64 + index);
    const bool isOffline = second >= kFrom && second < kTo && random.chance(kPerCentOfDays);
    return isOffline ? now - second + kFrom : now;
}

} // namespace

qint64 OpRelay::horizon(std::size_t index, qint64 now) const
{
    const qint64 delaySeconds = 3 + 14 * static_cast<qint64>(index);
    const qint64 reached = lastReachable(index, now) - delaySeconds;
    return index + 1 == m_next.size() ? std::min(reached, m_heldBackFrom - 1) : reached;
}

qint64 OpRelay::collect(DemoSled &sled, std::size_t index)
{
    for (MadeOp &made : sled.takeMade())
        m_ops.push_back({std::move(made), index});
    return count();
}

Result<void> OpRelay::deliver(DemoSled &sled, std::size_t index, qint64 now)
{
    const qint64 until = horizon(index, now);
    const auto begin = m_ops.begin() + (m_next[index] - m_first);
    const auto end = std::ranges::find_if(
        begin, m_ops.end(), [until](const Relayed &op) { return op.made.at > until; });
    return deliverUpTo(sled, index, m_first + (end - m_ops.begin()));
}

Result<void> OpRelay::deliverUpTo(DemoSled &sled, std::size_t index, qint64 end)
{
    for (qint64 &next = m_next[index]; next < end; ++next) {
        const Relayed &op = m_ops[static_cast<std::size_t>(next - m_first)];
        if (op.maker == index)
            continue;
        if (Result<void> received = sled.receive(op.made); !received)
            return received;
    }
    forgetDelivered();
    return {};
}

void OpRelay::forgetDelivered()
{
    for (const qint64 oldest = std::ranges::min(m_next); m_first < oldest; ++m_first)
        m_ops.pop_front();
}

} // namespace sled
