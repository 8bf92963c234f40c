// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rulerun.h"

namespace sled {

/// `malformed_row`, `bad_op_id`, `bad_signature`, `bad_path`, `unknown_field` and `waiting` of
/// rows: at least one for each that was not accepted.
void findBadRows(RuleRun &run);

} // namespace sled
