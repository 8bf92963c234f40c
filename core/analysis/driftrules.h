// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rulerun.h"

namespace sled {

/// `stage_drift`: per source, stories whose stage in `items`, last event of the log and row in
/// `pipeline_items` do not mean the same. What a source does not have is not compared.
void findStageDrift(RuleRun &run);

} // namespace sled
