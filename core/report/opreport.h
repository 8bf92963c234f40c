// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"

#include <stop_token>

class QIODevice;

namespace sled {

/// Writes one JSON object for each row of each source of \a history, in row order, one
/// source after the other: `source row op_id signer inner_author kind path seq verdict
/// id_check signature reason status`.
///
/// `verdict` is the reference's answer when the row was delivered, `status` where the op
/// stands now; `reason` says why it is not accepted, or that it had to wait.
/// \return ErrorCode::Io if \a out does not take it, ErrorCode::Cancelled.
Result<void> writeOps(const History &history, QIODevice &out, const std::stop_token &stop);

} // namespace sled
