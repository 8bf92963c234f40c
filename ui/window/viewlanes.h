// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/savedview.h"
#include "ui/models/lanearrangement.h"

namespace sled {

/// Writes \a state into \a view, as far as text can say it.
void setViewedLanes(SavedView &view, const LanesState &state);

[[nodiscard]] LanesState lanesOf(const SavedView &view);

} // namespace sled
