// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rulerun.h"
#include "core/analysis/transitionrules.h"

namespace sled {

/// `odd_transition`: accepted events that \a rules do not allow.
void findOddTransitions(RuleRun &run, const TransitionRules &rules);

} // namespace sled
