// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/heldops.h"

namespace sled {

/// Fills Comparison::registers, but for the ops behind them, and Comparison::items. Registers
/// are compared of items that both have and one shows at least. Linear in the items of both.
/// \return ErrorCode::Cancelled if a stop was requested.
Result<void> findItemDifferences(const ComparedSources &compared, Comparison &result,
                                 const std::stop_token &stop);

} // namespace sled
