// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rulerun.h"

namespace sled {

/// `declared_gap`: every accepted sentinel, also one whose range cannot be read. Says which
/// ranges of one sled overlap.
void findDeclaredGaps(RuleRun &run);

} // namespace sled
