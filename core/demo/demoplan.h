// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/demo/demooptions.h"
#include "core/demo/storyplan.h"
#include "core/eventlog/gap.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace sled {

/// All that is going to happen on the sleds of a demonstration.
struct DemoPlan {
    std::vector<PlannedStep> steps; ///< By time; a sled's are in its order.
    std::uint32_t stories = 0;      ///< Numbers of stories are below this.
    /// What the one step of kind Gap declares; from kLeastForGap events on.
    std::optional<DeclaredGap> gap;

    static constexpr int kLeastForGap = 40;
};

/// Plans \a options.events entries, sentinels included. Deterministic. O(n log n).
/// \return the plan or ErrorCode::Cancelled.
[[nodiscard]] Result<DemoPlan> makeDemoPlan(const DemoOptions &options,
                                            const std::stop_token &stop);

} // namespace sled
