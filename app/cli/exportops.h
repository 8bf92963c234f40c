// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sled {

/// The command `export-ops`.
Command exportOpsCommand();

} // namespace sled
