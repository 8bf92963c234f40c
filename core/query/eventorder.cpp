// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/eventorder.h"

#include "core/query/sortorder.h"

#include <algorithm>
#include <utility>

namespace sled {

namespace {

constexpr std::uint32_t kEventsAStopTest = 1U << 16U;

EventIndex eventAt(std::size_t number)
{
    return EventIndex{static_cast<std::uint32_t>(number)};
}

/// Puts events in the order in which the sources' logs list them.
class LogOrder {
public:
    explicit LogOrder(const History &history) : m_history(history), m_isPlaced(history.eventCount())
    {
        m_byId.reserve(history.eventCount());
        for (std::size_t i = 0; i < history.eventCount(); ++i)
            m_byId.emplace_back(history.opOf(eventAt(i)).id, eventAt(i));
        std::sort(m_byId.begin(), m_byId.end());
    }

    bool addSource(SourceIndex source, const std::stop_token &stop)
    {
        std::uint32_t untilTest = kEventsAStopTest;
        for (const OpId &id : m_history.outcome(source).logOrder) {
            if (--untilTest == 0) {
                untilTest = kEventsAStopTest;
                if (stop.stop_requested())
                    return false;
            }
            addListed(id, source);
        }
        return !stop.stop_requested();
    }

    std::vector<EventIndex> takeWithRest()
    {
        for (std::size_t i = 0; i < m_isPlaced.size(); ++i) {
            if (!m_isPlaced[i])
                m_events.push_back(eventAt(i));
        }
        return std::move(m_events);
    }

private:
    // Several ops may claim one id, with other signatures or paths. The log has the one
    // that was accepted.
    void addListed(const OpId &id, SourceIndex source)
    {
        const auto first = std::lower_bound(m_byId.begin(), m_byId.end(), Entry{id, EventIndex{}});
        for (auto entry = first; entry != m_byId.end() && entry->first == id; ++entry) {
            const EventIndex event = entry->second;
            const auto place = static_cast<std::size_t>(event);
            const std::vector<SourceIndex> &holders = m_history.sourcesOf(event);
            const bool isHeld = std::binary_search(holders.begin(), holders.end(), source);
            if (!isHeld || m_isPlaced[place] || m_history.opOf(event).acceptedBy == 0)
                continue;
            m_isPlaced[place] = true;
            m_events.push_back(event);
        }
    }

    using Entry = std::pair<OpId, EventIndex>;

    const History &m_history;
    std::vector<Entry> m_byId;
    std::vector<bool> m_isPlaced; ///< By event.
    std::vector<EventIndex> m_events;
};

Result<std::vector<EventIndex>> inLogOrder(const History &history, const std::stop_token &stop)
{
    LogOrder order(history);
    for (std::uint32_t i = 0; i < history.sourceCount(); ++i) {
        if (!order.addSource(SourceIndex{i}, stop))
            return failure(ErrorCode::Cancelled, {});
    }
    return order.takeWithRest();
}

} // namespace

std::optional<EventOrder> eventOrderNamed(std::string_view name) noexcept
{
    if (name == "sled")
        return EventOrder::Sled;
    if (name == "time")
        return EventOrder::Time;
    if (name == "log")
        return EventOrder::Log;
    return std::nullopt;
}

Result<std::vector<EventIndex>> orderedEvents(const History &history, EventOrder order,
                                              const std::stop_token &stop)
{
    if (order == EventOrder::Log)
        return inLogOrder(history, stop);
    SortInput input{history.events(), history.strings(), {}, {}};
    input.ids.reserve(history.eventCount());
    for (std::size_t i = 0; i < history.eventCount(); ++i)
        input.ids.push_back(history.opOf(eventAt(i)).id);
    return sortEvents(input, {order == EventOrder::Time ? SortKey::Time : SortKey::Sled}, stop);
}

} // namespace sled
