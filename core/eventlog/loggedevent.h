// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/document.h"

#include <QtGlobal>

#include <cstdint>
#include <string>
#include <vector>

namespace sled {

/// One entry of the event log, as the server reads it back.
struct LoggedEvent {
    std::uint64_t eventId = 0; ///< `event_seq`: 0-based, contiguous within its sled.
    std::string sledId;        ///< Lower-case hex of the recording sled's public key.
    qint64 at = 0;             ///< Unix seconds; 0 if no date can be made of what is logged.
    std::string storyId;
    std::string fromStage;
    std::string toStage;
    std::string pipelineEvent;
    OpId opId; ///< Of the insert that made the entry.
};

/// Whether \a timestamp (Unix seconds) lies in the years that the server's calendar knows; any
/// other is taken for the epoch.
[[nodiscard]] bool isInCalendar(double timestamp) noexcept;

/// The visible entries of `event_log`, sorted by sled, then event id, then list order.
///
/// As the server's `read_event_log`: an entry without a sled id, or with a field that is
/// absent or of the wrong type, is left out, and a number becomes an integer as Rust's `as`
/// makes it. What must not be left out is in the History instead.
/// Requires: the schema has the log. O(n log n).
[[nodiscard]] std::vector<LoggedEvent> readEventLog(const Document &document);

} // namespace sled
