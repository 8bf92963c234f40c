// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison.h"

class QIODevice;

namespace sled {

/// Writes one line of JSON for each difference of \a comparison, and nothing if it is equal.
/// The member `kind` comes first; then, by kind (`row` is a rowid, `…_a` is of A and `…_b` of
/// B, null where there is none):
/// - `only_in_a`, `only_in_b`: `op_id source row signer op_kind path seq verdict`
/// - `verdict`: `op_id row_a row_b verdict_a verdict_b`, where the op stands at the end
/// - `bytes`: `op_id claims`, each claim `row_a row_b verdict_a verdict_b signer id_check
///   signature`
/// - `malformed`: `count_a count_b`, rows that hold no op
/// - `signer`, only if one lacks something: `signer count_a count_b lacking_in_a lacking_in_b
///   first_lacking_in_a first_lacking_in_b`, the last two `op_id row near_time` as the other
///   source has it
/// - `register`: `story_id field value_a value_b seq_a seq_b op_a op_b ops item`
/// - `item`: `story_id item state_a state_b`, each `absent`, `hidden` or `visible`
/// \return ErrorCode::Io if \a out does not take it, ErrorCode::Cancelled.
Result<void> writeComparisonJson(const History &history, const Comparison &comparison,
                                 QIODevice &out, const std::stop_token &stop);

} // namespace sled
