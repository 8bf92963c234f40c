// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace sled {

/// The orders in which events are listed.
enum class EventOrder : std::uint8_t {
    Sled, ///< sled_id, event_seq, op id.
    Time, ///< timestamp, sled_id, event_seq, op id.
    Log,  ///< As they stand in the event log of the first source that lists them.
};

/// The order called \a name, as `--order` takes it, or nothing.
std::optional<EventOrder> eventOrderNamed(std::string_view name) noexcept;

/// All events of \a history in \a order. Log needs History::logOrder() of every source;
/// events that no source lists (waiting, rejected, deleted) follow by arrival.
/// \return ErrorCode::Cancelled if a stop was requested.
Result<std::vector<EventIndex>> orderedEvents(const History &history, EventOrder order,
                                              const std::stop_token &stop);

} // namespace sled
