// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rulerun.h"

namespace sled {

/// `sequence_hole`, `history_truncated`, `duplicate_sequence` and `clock_backwards`: each
/// sled's log in the order of its `event_seq`, over all sources together.
void findSequenceFaults(RuleRun &run);

} // namespace sled
