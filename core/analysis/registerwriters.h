// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/heldops.h"
#include "core/analysis/opsbyid.h"

namespace sled {

/// Finds the ops behind \a differences: fills RegisterDifference::writer and ops.
///
/// A set op is one if it was accepted where its seq won, its path names list, element (by the
/// six digits that are kept of it) and field, and either its inner author is the element or
/// its value is the one that won. A value that no set op explains and that has seq 1 came with
/// the insert of the element. \a byId holds the ops of both sources.
/// Linear in the ops of the history. \return ErrorCode::Cancelled if a stop was requested.
Result<void> findRegisterWriters(const ComparedSources &compared, const OpsById &byId,
                                 std::vector<RegisterDifference> &differences,
                                 const std::stop_token &stop);

} // namespace sled
