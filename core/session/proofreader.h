// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/report/proof.h"

#include <stop_token>

namespace sled {

/// Reads the op that \a subject names again, from the first of its rows that still holds it,
/// and proves it. Any thread.
///
/// \return for the last row tried: as openRowSource() and RowSource::readRow(), or
///         ErrorCode::OutOfRange if it holds something else by now.
Result<Proof> readProof(ProofSubject subject, const std::stop_token &stop);

} // namespace sled
