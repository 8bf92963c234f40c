// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/taskrunner.h"

namespace sled {

/// Does tasks on as many threads as there are cores, one of them the caller's; the others have
/// the caller's priority.
TaskRunner onAllCores();

} // namespace sled
