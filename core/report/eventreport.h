// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/taskrunner.h"
#include "core/report/csvoptions.h"
#include "core/report/eventcells.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

class QIODevice;

namespace sled {

enum class EventFormat : std::uint8_t {
    Csv,       ///< As EventReportOptions::csv says.
    JsonLines, ///< One object a line.
    Table,     ///< For a terminal.
};

/// The format called \a name (`csv`, `jsonl`, `table`), or nothing.
std::optional<EventFormat> eventFormatNamed(std::string_view name) noexcept;

/// What EventFormat::Table does about the widths of columns.
enum class TableLayout : std::uint8_t {
    Measured,  ///< As wide as the cells need; a header.
    Begun,     ///< For usual cells, since more will come; a header.
    Continued, ///< As Begun, below that: no header.
};

/// Called now and then, on the caller's thread, with how many events are written.
using EventReporter = std::function<void(std::size_t written)>;

/// How events are written.
struct EventReportOptions {
    EventFormat format = EventFormat::Csv;
    std::vector<EventColumn> columns = allEventColumns();
    TimeText time;
    TableLayout layout = TableLayout::Measured;
    CsvOptions csv;
    /// Longer texts of events are cut, and end in an ellipsis: for what is only looked at.
    std::size_t maxText = std::numeric_limits<std::size_t>::max();
    TaskRunner tasks;       ///< Makes lines, not tables; by default one piece after the other.
    EventReporter progress; ///< May be empty.
};

/// Writes \a events of \a history to \a out, in their order.
/// \return ErrorCode::Io if \a out does not take it, ErrorCode::Cancelled.
Result<void> writeEvents(const History &history, std::span<const EventIndex> events,
                         const EventReportOptions &options, QIODevice &out,
                         const std::stop_token &stop);

/// The same bytes from a snapshot.
Result<void> writeEvents(const EventSnapshot &snapshot, std::span<const EventIndex> events,
                         const EventReportOptions &options, QIODevice &out,
                         const std::stop_token &stop);

} // namespace sled
