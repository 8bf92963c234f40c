// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/error.h"
#include "core/report/timetext.h"

namespace sled {

/// Adds `--time-zone` and `--time-format`.
void addTimeOptions(Arguments &arguments);

/// Reads them. \return ErrorCode::OutOfRange if there is no such zone or format.
Result<TimeText> readTimeOptions(const Arguments &arguments);

} // namespace sled
