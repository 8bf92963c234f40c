// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventalert.h"

namespace sled {

EventAlert::EventAlert(QObject *parent, std::chrono::milliseconds pause) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &EventAlert::tell);
    connect(&m_filter, &EventFilter::shownChanged, this, &EventAlert::judge);
    connect(&m_filter, &EventFilter::failed, this, &EventAlert::failed);
}

void EventAlert::setHistory(const History *history)
{
    m_unjudged.clear();
    m_untold = 0;
    m_filter.setHistory(history);
}

FilterResult<void> EventAlert::setFilter(const Filter &filter)
{
    FilterResult<void> result = m_filter.setFilter(filter);
    if (result) {
        m_unjudged.clear();
        m_untold = 0;
    }
    return result;
}

void EventAlert::takeIn(EventIndex first, EventIndex end)
{
    if (!m_filter.isActive())
        return;
    if (!m_unjudged.empty() && m_unjudged.back().second == std::size_t(first))
        m_unjudged.back().second = std::size_t(end);
    else
        m_unjudged.emplace_back(std::size_t(first), std::size_t(end));
    m_filter.takeIn();
}

void EventAlert::judge()
{
    const ShownEvents &shown = m_filter.shown();
    if (!shown)
        return;
    std::size_t judged = 0;
    for (auto &[first, end] : m_unjudged) {
        for (; first < end && first < shown->size(); ++first) {
            if (!(*shown)[first])
                continue;
            ++m_untold;
            m_newest = EventIndex{std::uint32_t(first)};
        }
        if (first < end)
            break;
        ++judged;
    }
    m_unjudged.erase(m_unjudged.begin(), m_unjudged.begin() + std::ptrdiff_t(judged));
    if (!m_pause.isActive())
        tell();
}

void EventAlert::tell()
{
    if (m_untold == 0)
        return;
    m_pause.start();
    Q_EMIT matched(std::exchange(m_untold, 0), m_newest);
}

} // namespace sled
