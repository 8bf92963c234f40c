// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rulerun.h"

namespace sled {

/// `equivocation`: accepted inserts of one author into one list under one seq, for each one
/// after the first. Deletes do not count on, so theirs prove nothing; a false author is a
/// matter of attribution.
void findEquivocations(RuleRun &run);

/// `register_conflict`: registers of items whose winning seq was written more than once, with
/// different values. One for each register.
void findRegisterConflicts(RuleRun &run);

} // namespace sled
