// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/finding.h"
#include "core/analysis/findingsinput.h"
#include "core/base/error.h"
#include "core/history/history.h"

#include <stop_token>
#include <vector>

namespace sled {

/// Everything that is wrong in \a input, and what else a reader has to know, the worst first,
/// then by kind, source, row, sled and number.
///
/// One finding for each fault: an op that was refused makes no hole, duplicate or conflict
/// besides, and what is wrong with an op itself is told once, however many sources hold it.
/// Signatures that are still pending count as good. Pure, so any thread may call it;
/// n·log n, about 0.6 s for 1 M ops.
/// \return ErrorCode::Cancelled if a stop was requested, which is heard within 50 ms.
Result<std::vector<Finding>> findFindings(const FindingsInput &input, const std::stop_token &stop);

/// The same for all of \a history at once, on its thread. A window reads it with a
/// FindingsReader, a part at a time, and looks for findings on another thread.
Result<std::vector<Finding>> findFindings(const History &history, const std::stop_token &stop);

} // namespace sled
