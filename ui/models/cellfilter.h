// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/query/filter.h"

#include <optional>

namespace sled {

/// The condition that all events meet which say the same as \a event in \a column of an
/// EventTableModel; nothing where there is no value to ask for.
[[nodiscard]] std::optional<Filter> filterForCell(const History &history, EventIndex event,
                                                  int column);

} // namespace sled
