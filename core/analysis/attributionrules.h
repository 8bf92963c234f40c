// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rulerun.h"

namespace sled {

/// `attribution_mismatch`: entries that name another sled than their signer, or none, and ops
/// whose inner author is neither the signer nor the element that their path goes into. Once an
/// op, not for those that were refused.
void findFalseAttributions(RuleRun &run);

} // namespace sled
