// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/freshevents.h"

#include <algorithm>

namespace sled {

namespace {

constexpr std::chrono::milliseconds kGatherExpiry{500}; ///< Each time rows are painted again.

} // namespace

FreshEvents::FreshEvents(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &FreshEvents::expire);
}

void FreshEvents::add(EventIndex first, EventIndex end)
{
    if (first == end)
        return;
    m_arrivals.push_back({first, end, std::chrono::steady_clock::now() + kMoment});
    startTimer();
}

void FreshEvents::clear()
{
    m_arrivals.clear();
    m_timer.stop();
}

bool FreshEvents::contains(EventIndex event) const
{
    if (m_arrivals.empty() || event < m_arrivals.front().first)
        return false; // nearly all
    return std::ranges::any_of(m_arrivals, [event](const Arrival &arrival) {
        return arrival.first <= event && event < arrival.end;
    });
}

void FreshEvents::expire()
{
    const auto now = std::chrono::steady_clock::now();
    const std::size_t before = m_arrivals.size();
    while (!m_arrivals.empty() && m_arrivals.front().until <= now)
        m_arrivals.pop_front();
    startTimer();
    if (m_arrivals.size() != before)
        Q_EMIT expired();
}

void FreshEvents::startTimer()
{
    if (m_arrivals.empty() || m_timer.isActive())
        return;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(
        m_arrivals.front().until - std::chrono::steady_clock::now());
    m_timer.start(std::max(left, kGatherExpiry));
}

} // namespace sled
