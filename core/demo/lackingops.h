// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/opwriter.h"

#include <QStringList>

#include <stop_token>
#include <vector>

namespace sled {

/// For each of the databases at \a paths the ops that others of them hold and it does not, each
/// once, and after all that it refers to: what a sled missed while it did not run.
/// \return as SledDatabase::open(), the detail beginning with the path; ErrorCode::Damaged if
///         a row is no op.
[[nodiscard]] Result<std::vector<std::vector<OpRow>>> lackingOps(const QStringList &paths,
                                                                 const std::stop_token &stop);

} // namespace sled
