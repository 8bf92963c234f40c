// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"

#include <stop_token>
#include <vector>

namespace sled {

/// One line of two event logs side by side.
struct ComparedEvent {
    EventIndex event{};
    bool isInA = false;
    bool isInB = false; ///< One of both at least.
};

/// The events that \a a or \a b holds, whatever their verdict, each once: aligned by op, in
/// the order EventOrder::Sled. n·log n.
/// \return ErrorCode::Cancelled if a stop was requested.
Result<std::vector<ComparedEvent>> eventsSideBySide(const History &history, SourceIndex a,
                                                    SourceIndex b, const std::stop_token &stop);

} // namespace sled
