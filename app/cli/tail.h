// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sled {

/// `tail SOURCE…`: events as they are committed.
Command tailCommand();

} // namespace sled
