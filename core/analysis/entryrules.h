// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rulerun.h"

namespace sled {

/// `malformed_row` of accepted entries of the event log that the server leaves out or reads
/// otherwise than they are written, and `bad_path` of accepted ops that delete or change one.
void findBadEntries(RuleRun &run);

} // namespace sled
