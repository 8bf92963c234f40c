// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventlog/loggedevent.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace sled {

/// The logical number of the next transition on the sled \a sledId, whose log is \a events:
/// one more than the last that was logged or declared missed (formats.md 7).
///
/// Requires: \a events as readEventLog() returns them. A log whose beginning was compacted
/// away is counted from the `event_seq` it begins with, until a gap names a number. O(n).
[[nodiscard]] std::uint64_t nextLogicalNumber(std::span<const LoggedEvent> events,
                                              std::string_view sledId);

} // namespace sled
