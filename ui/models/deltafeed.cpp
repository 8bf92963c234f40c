// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deltafeed.h"

#include <cmath>
#include <utility>

namespace sled {

DeltaFeed::DeltaFeed(QObject *parent)
    : QObject(parent), m_job([this](const Answer &answer) {
          if (!answer)
              return;
          m_found = answer;
          Q_EMIT changed();
          if (m_history && m_found->inSled.size() < m_history->eventCount())
              refresh();
      })
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(kGather);
    connect(&m_gather, &QTimer::timeout, this, &DeltaFeed::look);
}

void DeltaFeed::setHistory(const History *history)
{
    m_job.cancelAndWait();
    m_gather.stop();
    m_history = history;
    m_found.reset();
    refresh();
}

void DeltaFeed::setWanted(bool isWanted)
{
    if (std::exchange(m_isWanted, isWanted) != isWanted)
        refresh();
}

void DeltaFeed::refresh()
{
    // A search in hand goes on: the next one follows it.
    if (m_isWanted && m_history && !m_gather.isActive() && !m_job.isBusy())
        m_gather.start();
}

void DeltaFeed::look()
{
    if (!m_history || m_history->eventCount() == 0)
        return;
    SortInput input;
    input.events = m_history->events();
    input.strings = m_history->strings();
    m_job.run([input](const std::stop_token &stop) -> Answer {
        auto found = findPredecessors(input, stop);
        return found ? std::make_shared<const Predecessors>(*std::move(found)) : nullptr;
    });
}

std::optional<double> DeltaFeed::sinceInStory(EventIndex event) const
{
    return m_found ? since(m_found->inStory, event) : std::nullopt;
}

std::optional<double> DeltaFeed::sinceInSled(EventIndex event) const
{
    return m_found ? since(m_found->inSled, event) : std::nullopt;
}

std::optional<double> DeltaFeed::since(const std::vector<EventIndex> &before,
                                       EventIndex event) const
{
    const auto number = static_cast<std::size_t>(event);
    if (number >= before.size() || before[number] == kNoEvent)
        return std::nullopt;
    return secondsBetween(m_history->events(), before[number], event);
}

std::optional<double> secondsBetween(const EventColumns &events, EventIndex earlier,
                                     EventIndex later)
{
    const double seconds = events.facts(later).timestamp - events.facts(earlier).timestamp;
    return std::isfinite(seconds) ? std::optional(seconds) : std::nullopt;
}

} // namespace sled
